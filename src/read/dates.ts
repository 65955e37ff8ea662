/** Dates as documents write them, to ISO in the grain that is written. */

const arabic = String.raw`[12０-９\d][\d０-９]{3}\s*年(?:\s*[\d０-９]{1,2}\s*月(?:\s*[\d０-９]{1,2}\s*日)?)?`
const chinese = '[一二][〇○ＯO零一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?'
const numeric = String.raw`(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}(?!\d)`

const dated = new RegExp(`(?:${numeric}|${arabic}|${chinese})`)

/** The first date in `text` as ISO (2018, 2018-01, 2018-01-08), or undefined. A day or month that no calendar has makes it none. */
export function findDate(text: string): string | undefined {
  const found = dated.exec(text)?.[0]
  if (found === undefined) return undefined
  const parts = toArabic(found).match(/\d+/g) ?? []
  const [year, month, day] = parts.map(Number)
  if (year === undefined || year < 1900 || year > 2100) return undefined
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && (day < 1 || day > 31)) return undefined
  return [String(year), ...[month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'))].join('-')
}

/** Whether the line is a date and nothing else: 2018年11月19日, 二〇〇四年十月十五日, （2018年2月12日）. */
export function isDateLine(line: string): boolean {
  const bare = line.replace(/[\s（）()]/g, '')
  return bare.length <= 14 && new RegExp(`^(?:${arabic}|${chinese})$`).test(bare) && bare.includes('月')
}

function toArabic(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30))
    .replace(/[一二三四五六七八九十〇○ＯO零]+/g, (digits) => (digits.includes('十') ? tens(digits) : [...digits].map(digitOf).join('')))
}

/** 十 → 10, 二十三 → 23. */
function tens(digits: string): string {
  const [before, after] = digits.split('十') as [string, string]
  return `${before === '' ? 1 : digitOf(before)}${after === '' ? 0 : digitOf(after)}`
}

/** 〇 in its several shapes is what none of the others is. */
const digitOf = (digit: string): string => String(Math.max('〇一二三四五六七八九'.indexOf(digit), 0))
