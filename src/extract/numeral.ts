import { digitValues, multiplierValues, wholeTens } from '../lexicon/numerals.ts'

/** A number as it stands in a text, without its unit. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Whether it is written with Arabic digits, with Chinese ones, or is a bare magnitude (百名, 千户). */
  readonly form: 'digits' | 'han' | 'magnitude'
  /** What its own words say: 多 余 are at least, 几 数 about; 来 about. */
  readonly bound: 'exact' | 'min' | 'approx'
}

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
const digitOf = (code: number): number => (code > 0xff00 ? code - 0xff10 : code - 48)
const isPoint = (character: string | undefined): boolean => character === '.' || character === '．' || character === '·'
const isComma = (character: string | undefined): boolean => character === ',' || character === '，'

/** More than this many characters are no number that anybody wrote. */
const longestNumeral = 40

/**
 * Reads the number that starts at `at`: 4200多, 1.5万, 11,848, ６００, 一百零三亿五千万, 六百零三, 百余, 几十, 十几, 二三十, 两. Undefined where none starts.
 * Linear: looks at no more than `longestNumeral` characters.
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  if (isDigit(text.charCodeAt(at))) return readDigits(text, at)
  return readHan(text, at)
}

function readDigits(text: string, start: number): Numeral | undefined {
  const limit = Math.min(text.length, start + longestNumeral)
  let end = start
  let value = 0
  while (end < limit && isDigit(text.charCodeAt(end))) {
    value = value * 10 + digitOf(text.charCodeAt(end++))
    // A digit run broken by a thin space of the layout (1 0) is not joined; 11,848 is.
    if (isComma(text[end]) && isGroup(text, end + 1) && end - start <= 3 + 4 * 4) end++
  }
  if (end >= limit) return undefined
  if (isPoint(text[end]) && isDigit(text.charCodeAt(end + 1))) {
    let scale = 0.1
    for (end++; end < limit && isDigit(text.charCodeAt(end)); end++, scale /= 10) value += scale * digitOf(text.charCodeAt(end))
    value = Number(value.toPrecision(15))
  }
  return withMagnitude(text, start, end, value, 'digits')
}

/** Three digits and then no fourth. */
const isGroup = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3))

/** 多 余 and 来 may stand before or behind the magnitudes: 60多万, 1亿多. */
function withMagnitude(text: string, start: number, from: number, bare: number, form: Numeral['form']): Numeral {
  let end = from
  let value = bare
  let bound: Numeral['bound'] = 'exact'
  const vague = (): void => {
    const mark = text[end]!
    if (mark === '多' || mark === '余' || mark === '餘') bound = 'min'
    else if (mark === '来' && multiplierValues.has(text[end + 1] ?? '')) bound = 'approx'
    else if (mark === '几' && multiplierValues.has(text[end - 1] ?? '')) bound = 'approx'
    else return
    end++
  }
  vague()
  for (;;) {
    let at = end
    // Layout may leave a space between a number and its magnitude: 30 万元.
    if (form === 'digits' && at === from && (text[at] === ' ' || text[at] === '\u00a0')) at++
    const multiplier = multiplierValues.get(text[at] ?? '')
    if (multiplier === undefined || (form === 'digits' && multiplier < 100) || (multiplier === 100 && text[at + 1] === '分')) break
    value *= multiplier
    end = at + 1
  }
  if (bound === 'exact') vague()
  return { start, end, value: Number(value.toPrecision(15)), form, bound }
}

/** 零 to 九千万亿 in Chinese; also digit strings (二〇〇四), 点 decimals and neighbours (二三十, 三五百: the lower one, about). */
function readHan(text: string, start: number): Numeral | undefined {
  const first = text[start]!
  if (first === '几' || first === '数' || first === '上') return readVague(text, start)
  const limit = Math.min(text.length, start + longestNumeral)
  let end = start
  let above = 0 // what is closed by 亿
  let tenThousands = 0
  let section = 0 // below 万
  let digit: number | undefined
  let digits = ''
  let multiplier = 0
  let bound: Numeral['bound'] = 'exact'
  for (; end < limit; end++) {
    const character = text[end]!
    const value = digitValues.get(character)
    if (value !== undefined) {
      const isNeighbour = digit !== undefined && digit > 0 && value > digit && multiplierValues.has(text[end + 1] ?? '')
      if (isNeighbour) bound = 'approx'
      else digit = value
      digits += String(value)
      continue
    }
    const factor = multiplierValues.get(character)
    if (factor === undefined || (text[end + 1] === '分' && text[end + 2] === '之')) break
    if (factor === 1e4) tenThousands = (section + (digit ?? (section ? 0 : 1))) * factor
    else if (factor > 1e4) above = (above + tenThousands + section + (digit ?? (tenThousands || section ? 0 : 1))) * factor
    else section += wholeTens.has(character) ? factor : (digit || 1) * factor
    if (factor >= 1e4) section = 0
    if (factor > 1e4) tenThousands = 0
    digit = undefined
    digits = ''
    multiplier = factor
  }
  if (end >= limit || end === start) return undefined
  const isMagnitude = multiplierValues.has(first) && !wholeTens.has(first) && first !== '十' && first !== '拾'
  const whole = multiplier ? above + tenThousands + section + lastDigit(digit, multiplier, digits) : Number(digits)
  if ((text[end] === '点' || text[end] === '點') && digits && digitValues.has(text[end + 1] ?? ''))
    return readHanDecimal(text, start, end + 1, whole)
  return vagueTail(text, { start, end, value: whole, form: isMagnitude ? 'magnitude' : 'han', bound })
}

/** A digit right behind 百 千 万 stands for the next lower place: 一百五 is 150; behind 零 or 十 it is itself. */
const lastDigit = (digit: number | undefined, multiplier: number, digits: string): number =>
  digit === undefined ? 0 : multiplier >= 100 && !digits.startsWith('0') ? (digit * multiplier) / 10 : digit

function readHanDecimal(text: string, start: number, from: number, whole: number): Numeral {
  let end = from
  let value = whole
  for (let scale = 0.1; digitValues.has(text[end] ?? ''); end++, scale /= 10) value += scale * digitValues.get(text[end]!)!
  return withMagnitude(text, start, end, Number(value.toPrecision(12)), 'han')
}

function vagueTail(text: string, numeral: Numeral): Numeral {
  const mark = text[numeral.end]
  const next = text[numeral.end + 1] ?? ''
  if (mark === '多' || mark === '余' || mark === '餘') {
    const multiplier = multiplierValues.get(next)
    const grows = multiplier !== undefined && multiplier >= 1e4
    return { ...numeral, end: numeral.end + (grows ? 2 : 1), value: grows ? numeral.value * multiplier : numeral.value, bound: 'min' }
  }
  if (mark === '几' && multiplierValues.has(text[numeral.end - 1]!)) return { ...numeral, end: numeral.end + 1, bound: 'approx' }
  if (mark === '来' && multiplierValues.has(text[numeral.end - 1]!) && !/[到自说看]/.test(next))
    return { ...numeral, end: numeral.end + 1, bound: 'approx' }
  return numeral.form === 'magnitude' ? { ...numeral, bound: 'approx' } : numeral
}

/** 几十, 数百, 上千, 数以万: at least the magnitude, value its least. */
function readVague(text: string, start: number): Numeral | undefined {
  let end = start + 1
  let value = 1
  while (multiplierValues.has(text[end] ?? '') && end - start < 6) value *= multiplierValues.get(text[end++]!)!
  return value === 1 ? undefined : { start, end, value, form: 'magnitude', bound: 'approx' }
}
