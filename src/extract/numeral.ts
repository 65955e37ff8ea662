import { digitValues, endsInNumberWord, endsInUpperWord, multiplierValues, prefixedUnits, wholeTens } from '../lexicon/numerals.ts'
import { digitOf, isDigit, longestNumeral, readLiteral, tidy } from './digits.ts'

/** A number as it stands in a text, without its unit. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Upper end where two neighbouring digits give a span: 二三十 is 20 to 30. */
  readonly valueMax?: number
  /** Whether it is written with Arabic digits, with Chinese ones, or is a bare magnitude (百名, 千户, 几十). */
  readonly form: 'digits' | 'han' | 'magnitude'
  /** What its own words say: 多 余 are at least, 几 数 来 and a bare magnitude about, neighbours (二三十) a range. */
  readonly bound: 'exact' | 'min' | 'approx' | 'range'
}
const isHanPoint = (character: string | undefined): boolean => character === '点' || character === '點'
const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\u00a0' || character === '\u2009'
const isMore = (character: string | undefined): boolean => character === '多' || character === '余' || character === '餘'
const isSome = (character: string | undefined): boolean => character === '几' || character === '幾'
/** 两 counts; as a digit of a decimal or of a year it is never written. */
const isPair = (character: string | undefined): boolean => character !== undefined && '两兩俩仨'.includes(character)

/**
 * Reads the number that starts at `at`: 4200多, 1.5万, 11,848, ６００, 一百零三亿五千万, 1亿2000万, 百余, 几十, 十几, 二三十, 八点五, -2.3. Undefined where none starts.
 * Looks at no more than `longestNumeral` characters.
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const first = text[at]
  if (first === undefined) return undefined
  if (isSign(text, at)) return negate(readNumeral(text, at + 1), at)
  if (isSome(first) || first === '数' || first === '上') return readVague(text, at)
  if (isDigit(text.charCodeAt(at))) return readParts(text, at, 'digits')
  const multiplier = multiplierValues.get(first)
  if (multiplier === undefined) return digitValues.has(first) ? readParts(text, at, 'han') : undefined
  if (isPrefix(text, at)) return undefined
  return readParts(text, at, multiplier > 30 ? 'magnitude' : 'han')
}

/** 负 before a number; a hyphen only behind what a negative rate follows: 增长-2.3%, not 5%-20%, 1月-3月. */
function isSign(text: string, at: number): boolean {
  const next = text[at + 1] ?? ''
  if (text[at] === '负' || text[at] === '負') return isDigit(next.charCodeAt(0)) || digitValues.has(next) || multiplierValues.has(next)
  if (!'-－−'.includes(text[at]!) || !isDigit(next.charCodeAt(0))) return false
  return at === 0 || '长率速幅度温为是了额比到达（(：:'.includes(text[at - 1]!)
}

const negate = (numeral: Numeral | undefined, start: number): Numeral | undefined =>
  numeral && numeral.valueMax === undefined ? { ...numeral, start, value: -numeral.value } : undefined

/** The parts read so far. `closed` are those that a magnitude from 万 on has closed, largest first: 四十九兆 | 九千亿. */
interface Sum {
  closed: { value: number; scale: number }[]
  /** Below 万, and how far its upper end reaches above (二三十). */
  section: number
  spread: number
  /** The digit or Arabic number that waits for its multiplier. */
  pending: number | undefined
  pendingSpread: number
  /** Chinese digits in a row: 二〇一八. */
  row: string
  /** The multiplier read last, 0 before the first. */
  last: number
}

function readParts(text: string, start: number, form: Numeral['form']): Numeral | undefined {
  const sum: Sum = { closed: [], section: 0, spread: 0, pending: undefined, pendingSpread: 0, row: '', last: 0 }
  let bound: Numeral['bound'] = 'exact'
  let end = start
  while (end - start < longestNumeral) {
    const next = end > start && isSpace(text[end]) && joinsOverSpace(text, end) ? end + 1 : end
    const after = takeMultiplier(text, next, sum, end > start ? form : undefined) ?? takeDigits(text, next, sum, start, form)
    if (after !== undefined) {
      end = after
      continue
    }
    const vague: Numeral['bound'] | undefined = bound === 'exact' ? takeVague(text, end, sum) : undefined
    if (!vague) break
    bound = vague
    end++
    if (!multiplierValues.has(text[end]!) || isPrefix(text, end)) break
  }
  if (end - start >= longestNumeral || end === start) return undefined
  const { value, spread } = total(sum)
  if (spread > 0) return { start, end, value, valueMax: tidy(value + spread), form, bound: 'range' }
  return { start, end, value, form, bound: bound === 'exact' && form === 'magnitude' ? 'approx' : bound }
}

/** 十 百 千 万 亿, unless it is the head of a unit (千瓦) or of 百分之. Returns the offset behind it. */
function takeMultiplier(text: string, at: number, sum: Sum, form: Numeral['form'] | undefined): number | undefined {
  // 两个亿: spoken of sums of money.
  if (text[at] === '个' && text[at + 1] === '亿' && form !== undefined) return takeMultiplier(text, at + 1, sum, form)
  const factor = multiplierValues.get(text[at] ?? '')
  if (factor === undefined || isPrefix(text, at)) return undefined
  if (form === 'digits' && factor < 100 && sum.last === 0) return undefined
  // What is behind a magnitude is smaller (5万4千), or closes it whole (万万, 万亿): not 三百千.
  if (factor < 1e4 && sum.last > 0 && sum.last < 1e4 && factor >= sum.last) return undefined
  const { pending } = sum
  if (sum.row.length > 1 && sum.pendingSpread === 0) return undefined
  if (factor < 1e4) {
    sum.section += wholeTens.has(text[at]!) ? factor : (pending === undefined || (pending === 0 && sum.row) ? 1 : pending) * factor
    sum.spread = sum.pendingSpread * factor
  } else {
    closeGroup(sum, factor)
  }
  sum.pending = undefined
  sum.pendingSpread = 0
  sum.row = ''
  sum.last = factor
  return at + 1
}

function closeGroup(sum: Sum, factor: number): void {
  let value = sum.section + (sum.pending ?? 0)
  const isBare = sum.section === 0 && sum.pending === undefined
  while (sum.closed.length && (sum.closed.at(-1)!.scale < factor || (isBare && value === 0))) value += sum.closed.pop()!.value
  sum.closed.push({ value: (value || 1) * factor, scale: factor })
  sum.section = 0
  sum.spread = (sum.spread + sum.pendingSpread) * factor
}

/** An Arabic number or a Chinese digit where one may stand. Returns the offset behind it. */
function takeDigits(text: string, at: number, sum: Sum, start: number, form: Numeral['form']): number | undefined {
  if (isDigit(text.charCodeAt(at))) {
    const isBehindZero = sum.row === '0' && sum.pending === 0 && sum.last > 0
    if ((sum.pending !== undefined || sum.row) && !isBehindZero) return undefined
    const literal = readLiteral(text, at, start)
    if (!literal || (at > start && !isSmallerPart(text, literal, sum.last, isBehindZero))) return undefined
    sum.pending = literal.value
    sum.row = ''
    return literal.end
  }
  const digit = digitValues.get(text[at] ?? '')
  if (digit !== undefined) return mayBeDigit(text, at, sum, form) ? takeHanDigit(text, at, digit, sum) : undefined
  if (!isHanPoint(text[at]) || sum.row.length > 1 || (form === 'digits' && sum.last === 0) || at === start) return undefined
  return takeHanDecimal(text, at + 1, sum)
}

/** 两 behind a digit is the weight, but for 一两个; behind a magnitude of Arabic digits only a smaller magnitude goes on: 100万三千. */
function mayBeDigit(text: string, at: number, sum: Sum, form: Numeral['form']): boolean {
  const factor = multiplierValues.get(text[at + 1] ?? '')
  if (form === 'digits') {
    // 1千零20, 200亿零四千.
    if (isZero(text[at])) return sum.last > 0 && sum.pending === undefined && isDigitOrHan(text, at + 1)
    return sum.last > 0 && (sum.pending === undefined || sum.row === '0') && factor !== undefined && factor < sum.last
  }
  if (!isPair(text[at])) return sum.pending === undefined || sum.row !== ''
  return sum.row ? sum.row === '1' : sum.last === 0 || factor !== undefined
}

const isZero = (character: string | undefined): boolean => character === '零' || character === '〇'
const isDigitOrHan = (text: string, at: number): boolean => isDigit(text.charCodeAt(at)) || digitValues.has(text[at] ?? '')

function takeHanDigit(text: string, at: number, digit: number, sum: Sum): number {
  const isSecond = sum.row.length === 1 && !digitValues.has(text[at + 1] ?? '')
  if (isSecond && sum.pending! > 0 && (digit === sum.pending! + 1 || (sum.pending === 3 && digit === 5))) {
    sum.pendingSpread = digit - sum.pending!
    sum.row += digit
    return at + 1
  }
  // 零 only says that a place is empty: 一万零五.
  sum.row = sum.last > 0 && sum.row === '0' ? `0${digit}` : sum.row + digit
  sum.pending = sum.last > 0 && sum.row.startsWith('0') ? digit : Number(sum.row)
  if (sum.last > 0 && sum.row.startsWith('0')) sum.row = '0'
  return at + 1
}

function takeHanDecimal(text: string, at: number, sum: Sum): number | undefined {
  let end = at
  let fraction = 0
  for (let scale = 0.1; end - at < 20; end++, scale /= 10) {
    const code = text.charCodeAt(end)
    const digit = isDigit(code) ? digitOf(code) : isPair(text[end]) ? undefined : digitValues.get(text[end] ?? '')
    if (digit === undefined) break
    fraction += digit * scale
  }
  if (end === at) return undefined
  sum.pending = tidy((sum.pending ?? 0) + fraction)
  sum.row = ''
  // A decimal is read to its end: no 一百五 behind it.
  if (sum.section) {
    sum.pending += sum.section
    sum.section = 0
  }
  sum.last = 0
  return end
}

/** Behind 1亿 goes on 2000万, behind 5万4千 goes on 600; a year or another number does not. */
function isSmallerPart(text: string, literal: { value: number; end: number }, last: number, isBehindZero: boolean): boolean {
  if (literal.value >= last) return false
  const factor = multiplierValues.get(text[literal.end] ?? '')
  if (factor !== undefined && !isPrefix(text, literal.end)) return literal.value * factor < last
  return (isBehindZero || (literal.value >= 10 && last >= 1e3)) && !/[年月日时号.．%％:：]/.test(text[literal.end] ?? '')
}

/** 多 余 几 来 behind a round number. */
function takeVague(text: string, at: number, sum: Sum): 'min' | 'approx' | undefined {
  const mark = text[at]
  const next = text[at + 1] ?? ''
  const isRound =
    sum.last > 0
      ? sum.pending === undefined || (sum.row === '0' && isSome(mark) && multiplierValues.has(next))
      : (sum.pending ?? 0) >= 10 || multiplierValues.has(next)
  if (!isRound) return undefined
  if (isMore(mark)) return mark !== '多' && '额款热粮量'.includes(next || '\n') ? undefined : 'min'
  if (sum.last === 0) return undefined
  if (isSome(mark)) return 'approx'
  return mark === '来' && next !== '' && !'到自说看了源往'.includes(next) ? 'approx' : undefined
}

function total({ closed, section, spread, pending, pendingSpread, row, last }: Sum): { value: number; spread: number } {
  const above = closed.reduce((sum, { value }) => sum + value, 0)
  // A digit right behind 百 千 万 stands for the next lower place: 一百五 is 150.
  const isNextPlace = pending !== undefined && last >= 100 && row.length === 1 && row !== '0' && pending < 10
  const tail = isNextPlace ? (pending * last) / 10 : (pending ?? 0)
  return { value: tidy(above + section + tail), spread: spread + (isNextPlace ? (pendingSpread * last) / 10 : pendingSpread) }
}

/** Whether 千 or 兆 heads a unit here (千瓦, 兆赫), or 百 is that of 百分之. */
const isPrefix = (text: string, at: number): boolean =>
  prefixedUnits.get(text[at]!)?.some((unit) => text.startsWith(unit, at + 1)) ||
  ((text[at] === '千' || text[at] === '万') && text.startsWith('分之', at + 1))

/** Layout leaves a space between a number and its magnitude (30 万元), or spaces all characters (三 千 万). */
function joinsOverSpace(text: string, at: number): boolean {
  const next = text[at + 1] ?? ''
  return multiplierValues.has(next) || (digitValues.has(next) && multiplierValues.has(text[at - 1] ?? ''))
}

/** 几十, 数百, 上千, 几百万: about the magnitude. */
function readVague(text: string, start: number): Numeral | undefined {
  const before = text[start - 1] ?? '\n'
  if (text[start] === '数' && endsInNumberWord.includes(before)) return undefined
  if (text[start] === '上' && endsInUpperWord.includes(before)) return undefined
  let end = start + (text.startsWith('个亿', start + 1) ? 2 : 1)
  let value = 1
  while (end - start < 6 && multiplierValues.has(text[end] ?? '') && !isPrefix(text, end)) value *= multiplierValues.get(text[end++]!)!
  if (value === 1) return undefined
  if (isMore(text[end])) end++
  return { start, end, value, form: 'magnitude', bound: 'approx' }
}
