/** Characters that XML 1.0 forbids: controls but tab, LF and CR (form feeds are usual in text from PDF), U+FFFE and U+FFFF … */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
/** … and halves of surrogate pairs. */
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const allowed = (value: string): string => value.replace(controls, '\ufffd').replace(lone, '\ufffd')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** Text for an attribute value: forbidden characters become U+FFFD, line ends and tabs are kept as character references. */
export const attribute = (value: string): string => allowed(value).replace(/[&<>"\n\r\t]/g, (character) => entities[character]!)

/** Text for an element. */
export const text = (value: string): string => allowed(value).replace(/[&<>\r]/g, (character) => entities[character]!)
