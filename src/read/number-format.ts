const ideographs: Readonly<Record<string, string>> = {
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
  decimalEnclosedCircle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedCircleChinese: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedParen: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  decimalEnclosedFullstop: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  ideographEnclosedCircle: '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉',
}

/** A number as `w:numFmt` wants it (ECMA-376 part 1, 17.18.59); formats without a use in Chinese documents are shown as decimal. */
export function formatNumber(value: number, format: string): string {
  const listed = ideographs[format]?.[value - 1]
  if (listed !== undefined) return listed
  if (/^(?:chinese|japanese|taiwanese|korean)Counting|^chineseLegal|^ideographDigital/.test(format)) return chinese(value, format)
  if (format === 'decimalFullWidth' || format === 'decimalFullWidth2')
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  if (format === 'upperRoman' || format === 'lowerRoman') return format === 'upperRoman' ? roman(value) : roman(value).toLowerCase()
  if (format === 'upperLetter' || format === 'lowerLetter') return letters(value, format === 'upperLetter' ? 'A' : 'a')
  return String(value)
}

/** 1 → 一, 10 → 十, 23 → 二十三, 105 → 一百零五; in legal numbers 壹, 贰拾叁. */
function chinese(value: number, format: string): string {
  const isLegal = format.startsWith('chineseLegal')
  const digits = isLegal ? '零壹贰叁肆伍陆柒捌玖' : '零一二三四五六七八九'
  if (format === 'ideographDigital' || value >= 10_000)
    return [...String(value)].map((digit) => (digit === '0' ? '〇' : digits[Number(digit)]!)).join('')
  const units = isLegal ? ['', '拾', '佰', '仟'] : ['', '十', '百', '千']
  const places = [...String(value)].map(Number)
  const words = places.map((digit, i) => (digit === 0 ? '零' : digits[digit]! + units[places.length - 1 - i]!)).join('')
  const plain = words.replace(/零+/g, '零').replace(/(?<=.)零$/, '')
  return isLegal ? plain : plain.replace(/^一十/, '十')
}

function roman(value: number): string {
  const table: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let [rest, text] = [Math.min(value, 3999), '']
  for (const [worth, sign] of table) for (; rest >= worth; rest -= worth) text += sign
  return text
}

/** 1 → A, 27 → AA, 28 → BB: Word repeats the letter. */
const letters = (value: number, first: string): string =>
  String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 10))
