import { digitValues, multiplierValues } from '../../lexicon/numerals.ts'
import { canonicalUnits } from '../../lexicon/units.ts'
import { type Numeral, readNumeral } from '../numeral.ts'
import type { Quantity } from './quantity.ts'
import { behindRangeMark } from './range-mark.ts'
import { withTail } from './tail.ts'
import { unitAfter } from './unit.ts'

const perHundred: ReadonlyMap<string, number> = new Map([
  ['百', 1],
  ['佰', 1],
  ['千', 0.1],
  ['万', 0.01],
])

/** 百分之六十二 · 千分之三 · 百分之十至十五 · 三分之一 · 1/3. Percentages are given as %, other fractions as a bare number. */
export function readFraction(text: string, at: number): Quantity | undefined {
  const per = perHundred.get(text[at] ?? '')
  if (per !== undefined && text[at + 1] === '分') {
    const from = text[at + 2] === '之' ? at + 3 : at + 2
    const number = readNumeral(text, from)
    return number && !unitAfterFraction(text, at, from) ? percentage(text, at, number, per) : undefined
  }
  const lower = readNumeral(text, at)
  if (!lower || lower.value === 0) return undefined
  const fraction = fractionBehind(text, lower)
  if (fraction) return share(text, at, fraction.end, fraction.value, '')
  const rest = text[lower.end] === '又' ? readNumeral(text, lower.end + 1) : undefined
  const part = rest && fractionBehind(text, rest)
  if (part) return share(text, at, part.end, lower.value < 0 ? lower.value - part.value : lower.value + part.value, '')
  return readSlashed(text, lower)
}

/** 三|分之一, 一千|分之三: what stands behind a denominator that was read, or behind its last magnitude (千 of 千分之 is none of readNumeral's). */
function fractionBehind(text: string, denominator: Numeral): { value: number; end: number } | undefined {
  const factor = text.startsWith('分之', denominator.end)
    ? 1
    : text.startsWith('分之', denominator.end + 1)
      ? multiplierValues.get(text[denominator.end]!)
      : undefined
  const upper = factor && readNumeral(text, denominator.end + (factor === 1 ? 2 : 3))
  return upper ? { value: upper.value / (denominator.value * factor), end: upper.end } : undefined
}

/** 百分 without 之 is a fraction only before a plain number (百分三十); 百分制 is none. */
const unitAfterFraction = (text: string, at: number, from: number): boolean => from === at + 2 && !digitValues.has(text[from] ?? '')

function percentage(text: string, start: number, lower: Numeral, per: number): Quantity {
  const next = behindRangeMark(text, lower.end)
  const again = next >= 0 && perHundred.has(text[next]!) && text.startsWith('分之', next + 1) ? next + 3 : next
  const upper = next >= 0 ? readNumeral(text, again) : undefined
  // A unit behind the second number makes it a quantity of its own.
  const isRange = upper && upper.value > lower.value && upper.bound !== 'range' && !unitAfter(text, upper.end, true)
  if (isRange) return { ...share(text, start, upper.end, lower.value * per, '%', upper.value * per), rule: 'figure/range' }
  const max = lower.valueMax === undefined ? undefined : lower.valueMax * per
  const percent = share(text, start, lower.end, lower.value * per, '%', max)
  return percent.bound === 'exact' && lower.bound === 'min' ? { ...percent, bound: 'min' } : percent
}

/** 1/3, with small plain numbers on both sides; no date, no unit (元/件), no part of a longer row. */
function readSlashed(text: string, lower: Numeral): Quantity | undefined {
  const { start, end } = lower
  if (lower.form !== 'digits' || (text[end] !== '/' && text[end] !== '／') || end - start > 3 || /[0-9/／.]/.test(text[start - 1] ?? ''))
    return undefined
  const upper = readNumeral(text, end + 1)
  if (upper?.form !== 'digits' || upper.end - upper.start > 3 || /[0-9/／年月.]/.test(text[upper.end] ?? '')) return undefined
  return upper.value > 1 ? share(text, start, upper.end, lower.value / upper.value, '') : undefined
}

function share(text: string, start: number, end: number, value: number, unit: string, valueMax?: number): Quantity {
  const tidy = (n: number): number => Number(n.toPrecision(unit === '%' ? 12 : 4))
  return withTail(text, {
    start, end,
    value: tidy(value),
    ...(valueMax === undefined ? {} : { valueMax: tidy(valueMax) }),
    unit,
    bound: valueMax === undefined ? 'exact' : 'range',
    rule: 'figure/fraction',
    isArticle: false, isMagnitude: false,
  }) // biome-ignore format: short fields
}

/** What makes 成 a verb or a part of a word: 三成为, 五成立, 九成新 counts. */
const afterTenths = '为立员都功就本长熟果效品份了人交名群绩分型片堆'
const beforeTenths = '分第完生变达组形建养集合'

/** 八成 · 七八成 · 九成五 · 八点五成 · 三成以上 */
export function readTenths(text: string, at: number): Quantity | undefined {
  const number = readNumeral(text, at)
  const unitAt = number && text[number.end] === ' ' ? number.end + 1 : (number?.end ?? at)
  if (!number || text[unitAt] !== '成' || number.value > 10 || number.value <= 0 || number.bound === 'min') return undefined
  if (beforeTenths.includes(text[at - 1] ?? '\n')) return undefined
  const next = text[unitAt + 1] ?? '\n'
  const half = next === '半' ? 5 : (digitValues.get(next) ?? 0)
  const end = unitAt + (half > 0 ? 2 : 1)
  if (afterTenths.includes(text[end] ?? '\n')) return undefined
  const max = number.valueMax === undefined ? undefined : number.valueMax * 10
  return { ...share(text, at, end, number.value * 10 + half, '%', max), rule: 'figure/tenths' }
}

/** What a half is of when it stands before its unit, and what it is a part of elsewhere: 上半年, 大半, 半导体. */
const halvedUnits = [
  '年',
  '个月',
  '个多月',
  '天',
  '小时',
  '个小时',
  '公里',
  '斤',
  '亩',
  '吨',
  '升',
  '公升',
  '个世纪',
  '世纪',
  '个百分点',
  '个钟头',
  '钟头',
  '个',
] as const
const notBeforeHalf = '上下前后大过一多小另东西南北减夜北冬'

/** 半年 · 半个月 · 一半 · 一半以上 */
export function readHalf(text: string, at: number): Quantity | undefined {
  const half = { start: at, value: 0.5, bound: 'exact', rule: 'figure/half', isArticle: false, isMagnitude: false } as const
  const before = text[at - 1] ?? '\n'
  if (text[at] === '一') {
    if ('第十'.includes(before) || '年天月个边路会'.includes(text[at + 2] ?? '\n')) return undefined
    return withTail(text, { ...half, end: at + 2, unit: '' })
  }
  if (notBeforeHalf.includes(before) || /[0-9年月天]/.test(before) || digitValues.has(before)) return undefined
  const unit = halvedUnits.find((word) => text.startsWith(word, at + 1))
  if (!unit) return undefined
  return withTail(text, {
    ...half,
    end: at + 1 + unit.length,
    unit: unit === '个多月' ? '个月' : (canonicalUnits.get(unit) ?? unit),
  })
}
