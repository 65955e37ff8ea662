import { GangmuError } from '../annotation/problem.ts'

/** Text has hardly any control characters; programs, pictures and archives have one in ten bytes. */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const known = signatures.find(([signature]) => startsWith(bytes, signature))
  const [kind, remedy] = known
    ? [known[1], known[2]]
    : ['a binary file', 'Pass a text, HTML, Word or PDF document, or save it as text in the program that wrote it.']
  if (known === undefined && controlShare(bytes) < 0.03) return
  const place = `it begins with the bytes ${hex(bytes.subarray(0, 4))}`
  throw new GangmuError({
    severity: 'error',
    file: name,
    line: 1,
    column: 1,
    message: `${name} is ${kind}, not text (${place}). ${remedy}`,
  })
}

/** Bytes as people read them in a hex editor: E5 FF. */
export const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ')

export function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte)
}

/** Over up to sixteen stretches spread evenly over the file. */
function controlShare(bytes: Uint8Array): number {
  const stretch = 4096
  const stride = Math.max(stretch, Math.ceil(bytes.length / 16))
  let controls = 0
  let seen = 0
  for (let from = 0; from < bytes.length; from += stride) {
    const to = Math.min(from + stretch, bytes.length)
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!
      // Tab, line ends, form feed and escape occur in texts.
      if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f) controls++
    }
    seen += to - from
  }
  // A few stray ones make a damaged text, not another kind of file.
  return controls < 4 ? 0 : controls / seen
}

const signatures: readonly (readonly [readonly number[], string, string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture', 'Gangmu reads no pictures; pass the text of it.'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture', 'Gangmu reads no pictures; pass the text of it.'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture', 'Gangmu reads no pictures; pass the text of it.'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'an old Office file (.doc, .wps, .xls) or one protected by a password',
    'Save it as .docx without a password, or as text.',
  ],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive', 'Unpack it and pass the documents inside.'],
  [[0x1f, 0x8b], 'a gzip archive', 'Unpack it and pass the documents inside.'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive', 'Unpack it and pass the documents inside.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive', 'Unpack it and pass the documents inside.'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program', 'Pass a text, HTML, Word or PDF document.'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text file (.rtf)', 'Save it as .docx or as text.'],
]
