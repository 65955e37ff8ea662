export const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)

export const digitOf = (code: number): number => (code > 0xff00 ? code - 0xff10 : code - 48)

const isPoint = (character: string | undefined): boolean => character === '.' || character === '．' || character === '·'

const isComma = (character: string | undefined): boolean => character === ',' || character === '，'

/** A magnitude keeps decimals short: 1.55 times 1e12 is no 1550000000000.0002. */
export const tidy = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)))

/** More than this many characters are no number that anybody wrote: a run of digits is an identifier. */
export const longestNumeral = 40

/** Digits with commas and a point: 11,848 · 1.55 · ６００. Undefined where the run is longer than any number. */
export function readLiteral(text: string, at: number, start: number): { value: number; end: number } | undefined {
  const limit = Math.min(text.length, start + longestNumeral)
  let end = at
  let value = 0
  while (end < limit && isDigit(text.charCodeAt(end))) {
    value = value * 10 + digitOf(text.charCodeAt(end++))
    if (isComma(text[end]) && value > 0 && value < 1e12 && isGroup(text, end + 1, text[end] === '，') && firstGroupIsShort(text, at, end))
      end++
  }
  if (end - start >= longestNumeral) return undefined
  if (isPoint(text[end]) && isDigit(text.charCodeAt(end + 1))) {
    let scale = 0.1
    for (end++; end < limit && isDigit(text.charCodeAt(end)); end++, scale /= 10) value += scale * digitOf(text.charCodeAt(end))
  }
  return { value: tidy(value), end }
}

/** Three digits and then no fourth; behind a full-width comma, which ends clauses, full-width digits only. */
function isGroup(text: string, at: number, isWide: boolean): boolean {
  for (let i = at; i < at + 3; i++) if (!isDigit(text.charCodeAt(i)) || (isWide && text.charCodeAt(i) < 0xff00)) return false
  return !isDigit(text.charCodeAt(at + 3))
}

function firstGroupIsShort(text: string, at: number, comma: number): boolean {
  let run = 0
  for (let i = comma - 1; i >= at && isDigit(text.charCodeAt(i)); i--) run++
  return run <= 3
}
