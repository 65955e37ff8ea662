import { digitValues } from '../../lexicon/numerals.ts'
import { eventsSince, planYears } from '../../lexicon/periods.ts'

/** An interval in ISO prefixes; null is an open end. */
export interface Interval {
  readonly from: string | null
  readonly to: string | null
}

/** What relative times are read against: the document's date, and the period that was named last. */
export interface Reference {
  /** ISO date of the document, in the grain known, or undefined. */
  readonly date: string | undefined
  /** The last interval with a year, for 同期 and for months without a year. */
  readonly last: Interval | undefined
  /** The year named last in the same sentence. */
  readonly year: number | undefined
}

type Groups = Readonly<Record<string, string | undefined>>

const pad = (n: number): string => String(n).padStart(2, '0')
const narrow = (digits: string): string => digits.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

/** 12 · 十二 · 二〇一八 → number. */
export function numberOf(digits: string): number {
  const plain = narrow(digits)
  if (/^\d+$/.test(plain)) return Number(plain)
  if (!plain.includes('十')) return Number([...plain].map((c) => digitValues.get(c) ?? '').join(''))
  const [tens, ones] = plain.split('十')
  return (tens ? digitValues.get(tens)! : 1) * 10 + (ones ? digitValues.get(ones)! : 0)
}

const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  上一年度: -1,
  前年: -2,
  明年: 1,
  次年: 1,
  后年: 2,
}

/** What a match of `datePatterns` or `namedPatterns` means. An empty object: vague, or nothing to read it against. */
export function resolveDate(groups: Groups, reference: Reference): Interval | undefined {
  const year = yearOf(groups, reference)
  if (groups.event) return openFrom(eventsSince[groups.event.replace(/^党的?/, '')])
  if (groups.plan) return planInterval(numberOf(groups.plan))
  if (groups.vague) return undefined
  if (groups.today) return today(groups, reference)
  if (groups.period) return namedPeriod(groups.period, reference)
  const thisYear = reference.date ? Number(reference.date.slice(0, 4)) : undefined
  if (groups.since) return thisYear === undefined ? undefined : { from: String(thisYear), to: null }
  if (groups.count) return counted(groups, thisYear, reference.date)
  if (groups.year2) return { from: String(year), to: String(numberOf(groups.year2)) }
  if (year === undefined) return undefined
  return withTail(
    groups,
    groups.month2
      ? { from: `${year}-${pad(numberOf(groups.month!))}`, to: `${year}-${pad(numberOf(groups.month2))}` }
      : grain(groups, year),
  )
}

function yearOf({ year, relative, month }: Groups, { date, year: named }: Reference): number | undefined {
  if (year) return numberOf(year)
  const current = date ? Number(date.slice(0, 4)) : undefined
  if (relative) return current === undefined ? undefined : current + relativeYears[relative]!
  if (named !== undefined) return named
  if (current === undefined) return undefined
  // A month that the document's date has not reached yet is last year's, unless it is only a month ahead.
  const monthNow = date!.length >= 7 ? Number(date!.slice(5, 7)) : 12
  return month && numberOf(month) > monthNow + 1 ? current - 1 : current
}

function grain({ month, day, half }: Groups, year: number): Interval {
  const whole = month ? `${year}-${pad(numberOf(month))}${day ? `-${pad(numberOf(day))}` : ''}` : String(year)
  if (month || !half) return { from: whole, to: whole }
  const quarter = /([一二三四1-4])季度/.exec(half)
  if (quarter) {
    const q = numberOf(quarter[1]!)
    return { from: `${year}-${pad(3 * q - 2)}`, to: `${year}-${pad(3 * q)}` }
  }
  switch (half) {
    case '上半年':
      return { from: `${year}-01`, to: `${year}-06` }
    case '下半年':
      return { from: `${year}-07`, to: `${year}-12` }
    case '前三季度':
      return { from: `${year}-01`, to: `${year}-09` }
    case '年底':
    case '年末':
    case '底':
    case '末':
      return { from: `${year}-12`, to: `${year}-12` }
    case '年初':
    case '初':
      return { from: `${year}-01`, to: `${year}-01` }
    case '国庆':
    case '国庆中秋双节':
      return { from: `${year}-10-01`, to: `${year}-10-08` }
    default:
      return { from: whole, to: whole }
  }
}

function withTail({ tail }: Groups, { from, to }: Interval): Interval {
  if (tail === '以来' || tail === '起' || tail === '以后' || tail === '之后' || tail === '后' || tail === '来') return { from, to: null }
  if (tail === '以前' || tail === '之前' || tail === '前') return { from: null, to }
  return { from, to }
}

const openFrom = (from: string | undefined): Interval | undefined => (from ? { from, to: null } : undefined)

function planInterval(number: number): Interval | undefined {
  const years = planYears(number)
  return years && { from: String(years[0]), to: String(years[1]) }
}

function today({ today: word, open }: Groups, { date, last }: Reference): Interval | undefined {
  const base = date?.length === 10 ? date : last?.from?.length === 10 ? last.from : undefined
  if (!base || word !== '今天') return undefined
  return { from: base, to: open ? null : base }
}

function namedPeriod(period: string, { date, last }: Reference): Interval | undefined {
  const year = date ? Number(date.slice(0, 4)) : undefined
  if (period === '全年' || period === '年内') return year === undefined ? undefined : { from: String(year), to: String(year) }
  if (period === '去年全年') return year === undefined ? undefined : { from: String(year - 1), to: String(year - 1) }
  if (!last?.from || !last.to) return year === undefined ? undefined : { from: String(year - 1), to: String(year - 1) }
  const shift = (iso: string): string => `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`
  return { from: shift(last.from), to: shift(last.to) }
}

function counted({ last, count, unit, direction }: Groups, year: number | undefined, date: string | undefined): Interval | undefined {
  if (year === undefined) return undefined
  const n = count === '两' ? 2 : numberOf(count!)
  if (unit!.includes('月')) {
    if (!date || date.length < 7 || direction === '前') return undefined
    const months = year * 12 + Number(date.slice(5, 7)) - 1
    return { from: isoMonth(months - n), to: isoMonth(months) }
  }
  if (direction === '前') return { from: String(year - n), to: String(year - n) }
  if (last === '今后' || last === '未来') return { from: String(year), to: String(year + n) }
  return { from: String(year - n), to: String(year) }
}

const isoMonth = (months: number): string => `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`
