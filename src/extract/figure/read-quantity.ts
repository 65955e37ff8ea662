import { digitValues, multiplierValues } from '../../lexicon/numerals.ts'
import { currencyPrefixes, measurementUnits, moneyUnits, partsOfUnit } from '../../lexicon/units.ts'
import { type Numeral, readNumeral } from '../numeral.ts'
import type { Quantity } from './quantity.ts'
import { behindRangeMark } from './range-mark.ts'
import { readFraction, readHalf, readTenths } from './share.ts'
import { withTail } from './tail.ts'
import { type Unit, unitAfter } from './unit.ts'

/** The quantity that starts at `at`, or undefined: small values combine, numeral → number and unit → range. Looks at no more than some 120 characters. */
export function readQuantity(text: string, at: number): Quantity | undefined {
  if (text[at] === '半' || (text[at] === '一' && text[at + 1] === '半')) return readHalf(text, at)
  return readFraction(text, at) ?? readTenths(text, at) ?? readCounted(text, at)
}

/** 2135个 · 1.5万元 · 3至5个 · 5%—20% · 20元/件 · 三元五角 · 0.9、5.9个百分点 */
function readCounted(text: string, at: number): Quantity | undefined {
  const number = readNumeral(text, at)
  if (!number) return undefined
  const unit = unitAfter(text, number.end, number.form !== 'digits')
  if (!unit)
    return readShared(text, number) ?? pricedNumber(text, number) ?? (number.form === 'magnitude' ? undefined : bareNumber(text, number))
  const one = belowZero(text, withParts(text, combine(number, unit, currencyBefore(text, at))))
  return withTail(text, withRange(text, one))
}

function combine(number: Numeral, unit: Unit, currency: string | undefined): Quantity {
  const { start, value, form } = number
  const isOne = form === 'han' && value === 1 && number.end - start === 1
  const bound = unit.extra === 'more' ? 'min' : unit.extra === 'about' && number.bound === 'exact' ? 'approx' : number.bound
  return {
    start, end: unit.end,
    value: unit.extra === 'half' ? value + 0.5 : value,
    ...(number.valueMax === undefined ? {} : { valueMax: number.valueMax }),
    unit: currency && unit.name === '元' ? currency : unit.name,
    bound, rule: 'figure/number-unit',
    isArticle: isOne && unit.extra === undefined,
    isMagnitude: form === 'magnitude',
  } // biome-ignore format: short fields
}

/** 港币 before 两千元 says which currency. */
function currencyBefore(text: string, at: number): string | undefined {
  return currencyPrefixes.get(text.slice(Math.max(0, at - 2), at)) ?? currencyPrefixes.get(text[at - 1] ?? '')
}

/** 零下10度. */
const belowZero = (text: string, quantity: Quantity): Quantity =>
  /度$|℃/.test(quantity.unit) && text.startsWith('零下', quantity.start - 2) ? { ...quantity, value: -quantity.value } : quantity

/** ￥300, $20: the currency stands before. */
function pricedNumber(text: string, number: Numeral): Quantity | undefined {
  const currency = currencyPrefixes.get(text[number.start - 1] ?? '')
  return currency ? withTail(text, combine(number, { name: currency, end: number.end }, undefined)) : undefined
}

/** 三元五角八分, 三斤五两: what follows in smaller units adds to it; 五块六 is 5.6. */
function withParts(text: string, first: Quantity): Quantity {
  const parts = partsOfUnit.get(first.unit)
  if (!parts || first.valueMax !== undefined) return first
  let { end, value } = first
  let least = 1
  for (;;) {
    const part = readNumeral(text, end)
    const size = part && parts.get(text[part.end] ?? '')
    if (!part || size === undefined || size >= least || part.value >= 10 || text[part.end + 1] === '之') break
    value += size * part.value
    end = part.end + 1
    least = size
  }
  const isSpoken = '块毛角'.includes(text[end - 1]!)
  const digit = isSpoken ? digitValues.get(text[end] ?? '') : undefined
  if (digit && isOver(text, end + 1)) {
    value += (digit * least) / 10
    end++
  }
  return { ...first, end, value: Number(value.toPrecision(12)) }
}

/** Nothing that the digit before counts: 五块六|， and not 五块六个. */
const isOver = (text: string, at: number): boolean => !/[\u3400-\u9fff\d]/.test(text[at] ?? '') || '的到至左多一'.includes(text[at]!)

/** 5%—20% · 3万至5万人 · 1000万元及以上至5000万元: each end has its unit. The mark is one of 至 到 — ~ -. */
function withRange(text: string, lower: Quantity): Quantity {
  const next = behindRangeMark(text, lower.end)
  if (next < 0 || lower.bound === 'range') return lower
  const number = readNumeral(text, next)
  const unit = number && unitAfter(text, number.end, number.form !== 'digits')
  if (!number || !unit) return lower
  const upper = withParts(text, combine(number, unit, undefined))
  if (upper.value <= lower.value || upper.valueMax !== undefined) return lower
  const name = lower.unit !== '元' && unit.name === '元' ? lower.unit : unit.name
  if (name !== lower.unit) return lower
  return { ...lower, end: upper.end, valueMax: upper.value, bound: 'range', rule: 'figure/range', isArticle: false }
}

/** The unit stands only behind the last of several numbers: 3至5个, 10-20%, 0.9、5.9个百分点. */
function readShared(text: string, number: Numeral): Quantity | undefined {
  const next = behindRangeMark(text, number.end)
  if (next >= 0) return readSharedRange(text, number, next)
  return number.form === 'digits' ? readListed(text, number) : undefined
}

function readSharedRange(text: string, lower: Numeral, at: number): Quantity | undefined {
  const upper = readNumeral(text, at)
  if (!upper || upper.bound === 'range' || ((upper.form === 'digits') !== (lower.form === 'digits') && lower.value < 10)) return undefined
  const unit = unitAfter(text, upper.end, upper.form !== 'digits') ?? largeAlone(text, upper)
  // In 3至5万人 the lower end is 3万.
  const scales = magnitudesOf(text, upper).filter((scale) => lower.value < Math.min(scale, 1e4))
  const value = scales.map((scale) => lower.value * scale).find((scaled) => scaled < upper.value) ?? lower.value
  if (!unit || value >= upper.value) return undefined
  const currency = currencyBefore(text, lower.start)
  return withTail(text, {
    ...combine(lower, unit, currency),
    value,
    valueMax: upper.value,
    bound: 'range',
    rule: 'figure/range',
    isArticle: false,
  })
}

/** 50—100万 without a unit. */
const largeAlone = (text: string, { form, end }: Numeral): Unit | undefined =>
  form === 'digits' && /[万亿]/.test(text[end - 1]!) && !/[\u3400-\u9fff\w]/.test(text[end] ?? '') ? { name: '', end } : undefined

/** The powers of ten at the end of a numeral, the largest first: of 九千亿 that of 千亿 and that of 亿. A lower end has the first that keeps it lower. */
function magnitudesOf(text: string, numeral: Numeral): number[] {
  const scales: number[] = []
  let scale = 1
  for (let i = numeral.end - 1; i > numeral.start; i--) {
    const factor = multiplierValues.get(text[i]!)
    if (factor === undefined || factor < 100) break
    scale *= factor
    scales.unshift(scale)
  }
  return scales
}

/** At most this many numbers share one unit. */
const longestList = 8

/** 0.9、5.9个百分点: the unit of the last holds for the first, where it is one of measurement. The span is the number alone. */
function readListed(text: string, first: Numeral): Quantity | undefined {
  let last = first
  for (let i = 0; i < longestList; i++) {
    if (!'、和与及'.includes(text[last.end] ?? '\n')) return undefined
    const next = readNumeral(text, last.end + 1)
    if (next?.form !== 'digits') return undefined
    const unit = unitAfter(text, next.end, false)
    if (unit && (measurementUnits.has(unit.name) || unit.name === '%')) {
      const scale = first.value < 1000 ? (magnitudesOf(text, next)[0] ?? 1) : 1
      return { ...combine(first, { ...unit, end: first.end }, undefined), value: first.value * scale, rule: 'figure/listed' }
    }
    if (unit) return undefined
    last = next
  }
  return undefined
}

const isRatioMark = (character: string | undefined): boolean => character !== undefined && ':：∶'.includes(character)
const isDigitAt = (text: string, at: number): boolean => /[0-9０-９]/.test(text[at] ?? '')

/** What people and bodies are counted without a classifier: 28216贫困人口, 五部门, 六亿人民. */
const countedBare =
  /^(?:建档立卡)?(?:贫困|低收入|困难|农业|农村|城镇|常住|受灾|脱贫|流动|外来)?(?:人口|群众|农民|人民|居民|村民|职工|学生|劳动力|党员|干部|农户|部门|单位|大军)/

/** A number without a unit counts in a ratio (87:9:4), as a decimal behind words of level, and before people and bodies. */
function bareNumber(text: string, { start, end, value, bound, form }: Numeral): Quantity | undefined {
  const before = text[start - 1] ?? ''
  const make = (rule: string): Quantity =>
    withTail(text, { start, end, value, unit: '', bound, rule, isArticle: false, isMagnitude: false })
  if (form === 'digits' && isRatio(text, start, end)) return make('figure/ratio')
  const isDecimal = form === 'digits' && /[0-9０-９][.．][0-9０-９]/.test(text.slice(start, end))
  const level = text.slice(Math.max(0, start - 3), start)
  if (
    isDecimal &&
    /[为达至到由比的是]$|提高|缩小|下降|收窄/.test(level) &&
    /^(?:[，,。；;、）)降升缩扩提调]|以[上下内])/.test(text.slice(end, end + 2))
  )
    return make('figure/bare')
  const isLarge =
    /[万亿萬億]$/.test(text.slice(start, end)) && !/[\w第]/.test(before) && (form === 'digits' || !/[\u3400-\u9fff]/.test(text[end] ?? ''))
  const isYear = form === 'digits' && end - start === 4 && value > 1900 && value < 2100
  const isCounted = !isYear && value > 1 && /^[^第\w“‘]?$/.test(before) && countedBare.test(text.slice(end, end + 12))
  if (isCounted || (isLarge && end - start > (form === 'digits' ? 1 : 2))) return make('figure/bare')
  return undefined
}

/** 87:9:4, 3.9：59.5; not the time of day 8:30, nor a scale number with letters. */
function isRatio(text: string, start: number, end: number): boolean {
  const isSecond = isRatioMark(text[start - 1]) && isDigitAt(text, start - 2)
  const isFirst = isRatioMark(text[end]) && isDigitAt(text, end + 1)
  if (!isFirst && !isSecond) return false
  const isClock = /(?:^|[^0-9.:：])(?:[01]?[0-9]|2[0-4])[:：][0-5][0-9](?:[^0-9.:：]|$)/.test(text.slice(Math.max(0, start - 4), end + 5))
  return !isClock || /[比例][^，。]{0,4}$/.test(text.slice(Math.max(0, start - 10), start - (isSecond ? 3 : 0)))
}

export const isMoney = (unit: string): boolean => moneyUnits.has(unit)
