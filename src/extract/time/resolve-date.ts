import { eventsSince, planYears } from '../../lexicon/periods.ts'
import { daysFrom, type Groups, grain, type Interval, isoMonth, lastDayOf, numberOf, smallNumber } from './calendar.ts'

/** What relative times are read against: the document's date, and the period that was named last. */
export interface Reference {
  /** ISO date of the document, in the grain known, or undefined. */
  readonly date: string | undefined
  /** The last interval with a year, for 同期 and for months without a year. */
  readonly last: Interval | undefined
  /** The year named last in the same sentence. */
  readonly year: number | undefined
  /** The month named last in the same paragraph, for days alone. */
  readonly month: string | undefined
}

const relativeYears: Readonly<Record<string, number>> = {
  今: 0,
  今年: 0,
  本年: 0,
  本年度: 0,
  这一年: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  上一年度: -1,
  前年: -2,
  大前年: -3,
  明年: 1,
  次年: 1,
  后年: 2,
  大后年: 3,
}

/** What a match of `datePatterns` or `namedPatterns` means. An empty object: vague, or nothing to read it against. */
export function resolveDate(groups: Groups, reference: Reference): Interval | undefined {
  if (groups.event) return openFrom(eventsSince[groups.event.replace(/^党的?/, '')])
  if (groups.plan) return planInterval(numberOf(groups.plan))
  if (groups.decade || groups.century) return era(groups, reference)
  if (groups.vague) return undefined
  if (groups.today) return today(groups, reference)
  if (groups.period) return namedPeriod(groups.period, reference)
  const thisYear = reference.date ? Number(reference.date.slice(0, 4)) : undefined
  if (groups.since) return thisYear === undefined ? undefined : { from: String(thisYear), to: null }
  if (groups.pair) return thisYear === undefined ? undefined : { from: String(thisYear), to: String(thisYear + 1) }
  if (groups.thisQuarter) return quarterAround(groups.thisQuarter, reference.date)
  if (groups.count) return counted(groups, thisYear, reference.date)
  const start = startOf(groups, reference)
  return start && withTail(groups, endOf(groups, start, reference))
}

/** The date itself, or where a range begins: its interval, its year and month. */
interface Start extends Interval {
  readonly year: number
  readonly month: number | undefined
}

function startOf(groups: Groups, reference: Reference): Start | undefined {
  if (groups.relativeMonth) {
    const isSame = groups.relativeMonth === '同月' && reference.month?.length === 7
    const months = monthsFrom(groups.relativeMonth, isSame ? reference.month : reference.date)
    return inMonth(groups, months === undefined || !groups.relative ? months : months + 12 * relativeYears[groups.relative]!)
  }
  if (groups.day && !groups.month) return inMonth(groups, monthOfDay(numberOf(groups.day), reference))
  const year = yearOf(groups, reference)
  if (year === undefined) return undefined
  return { ...grain(groups, year), year, month: groups.month ? numberOf(groups.month) : undefined }
}

function inMonth(groups: Groups, months: number | undefined): Start | undefined {
  if (months === undefined) return undefined
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return { ...grain({ ...groups, month: String(month) }, year), year, month }
}

/** From the start to the end of a range; what its end does not say is as at the start (4月12日至15日). */
function endOf(groups: Groups, start: Start, { date }: Reference): Interval {
  const { year2, relative2, month2, day2, half2, later } = groups
  if (!year2 && !relative2 && !month2 && !day2) return start
  const month = month2 ? numberOf(month2) : (day2 && start.month) || undefined
  const current = date ? Number(date.slice(0, 4)) : undefined
  let year = start.year
  if (year2) year = ofCentury(numberOf(year2), Math.max(start.year, current ?? 0))
  else if (relative2 === '次年' || later === '次年' || later === '翌年') year++
  else if (relative2 && current !== undefined) year = current + relativeYears[relative2]!
  // 10月到5月 goes over the turn of the year.
  else if (month !== undefined && start.month !== undefined && month < start.month && !groups.year) year++
  const end = grain({ month: month === undefined ? undefined : String(month), day: day2, half: half2 }, year)
  return { from: start.from, to: end.to }
}

function yearOf({ year, relative, month }: Groups, { date, year: named, last }: Reference): number | undefined {
  const current = date ? Number(date.slice(0, 4)) : undefined
  if (year) return ofCentury(numberOf(year), current)
  if (relative && /^(?:这一年|同年|当年|次年|翌年)$/.test(relative)) {
    const told = named ?? (last?.from ? Number(last.from.slice(0, 4)) : current)
    return told === undefined ? undefined : told + (/[次翌]/.test(relative) ? 1 : 0)
  }
  if (relative) return current === undefined ? undefined : current + relativeYears[relative]!
  if (named !== undefined) return named
  if (current === undefined) return undefined
  // Of a month without its year the nearest is meant: 11月 in a document of January is last year's.
  const monthNow = date!.length >= 7 ? Number(date!.slice(5, 7)) : 12
  return month && numberOf(month) > monthNow + 6 ? current - 1 : current
}

/** 15年3月, 九七年: the latest year of these digits that is not far ahead. */
function ofCentury(year: number, current: number | undefined): number {
  if (year >= 100) return year
  return year + 2000 > (current ?? 2025) + 10 ? year + 1900 : year + 2000
}

/** Months since year 0 of 本月, 上个月, 下月. */
function monthsFrom(word: string, date: string | undefined): number | undefined {
  if (!date || date.length < 7) return undefined
  const now = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  const steps = (word.match(/[上下]/g) ?? []).length
  return word.startsWith('上') ? now - steps : now + steps
}

/** The month of a day that stands alone: the one named before in the paragraph, else the document's, or the one before where the day is far ahead. */
function monthOfDay(day: number, { date, month }: Reference): number | undefined {
  const base = month?.length === 7 ? month : date && date.length >= 7 ? date : undefined
  if (!base) return undefined
  const months = Number(base.slice(0, 4)) * 12 + Number(base.slice(5, 7)) - 1
  const isBefore = (base.length === 10 && day > Number(base.slice(8)) + 20) || day > lastDayOf(base.slice(0, 7))
  return isBefore ? months - 1 : months
}

function withTail({ tail, year2, month2, day2 }: Groups, { from, to }: Interval): Interval {
  if (year2 || month2 || day2) return { from, to }
  if (tail && /^(?:以来|至今|到现在|起|来|.*后)$/.test(tail) && tail !== '前后') return { from, to: null }
  if (tail && /前$/.test(tail)) return { from: null, to }
  return { from, to }
}

const openFrom = (from: string | undefined): Interval | undefined => (from ? { from, to: null } : undefined)

function planInterval(number: number): Interval | undefined {
  const years = planYears(number)
  return years && { from: String(years[0]), to: String(years[1]) }
}

/** 上世纪90年代, 19世纪: whole ones have their years (of ISO 8601: the 19th is 1800 to 1899); 初期 and 末 stay vague. */
function era({ century, decade, edge }: Groups, { date }: Reference): Interval | undefined {
  if (edge && edge !== '以来') return undefined
  const current = Math.floor(Number(date?.slice(0, 4) ?? 2000) / 100)
  const tens = decade ? numberOf(decade) : undefined
  const hundreds = century ? centuryOf(century, current) : tens !== undefined && tens <= 20 ? 20 : 19
  const from = hundreds * 100 + (tens ?? 0)
  return { from: String(from), to: edge ? null : String(from + (tens === undefined ? 99 : 9)) }
}

const centuryOf = (century: string, current: number): number =>
  century === '上世纪' ? current - 1 : century === '本世纪' ? current : numberOf(century.replace('世纪', '')) - 1

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

function quarterAround(word: string, date: string | undefined): Interval | undefined {
  if (!date || date.length < 7) return undefined
  const quarter = Math.floor((Number(date.slice(5, 7)) - 1) / 3) + (word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0)
  const months = Number(date.slice(0, 4)) * 12 + 3 * quarter
  return { from: isoMonth(months), to: isoMonth(months + 2) }
}

function counted({ last, count, unit, direction }: Groups, year: number | undefined, date: string | undefined): Interval | undefined {
  if (year === undefined) return undefined
  const n = smallNumber(count!)
  const isAhead = last === '今后' || last === '未来' || last === '下'
  const isBefore = direction === '前' || direction === '之前' || direction === '以前'
  if (unit!.startsWith('天')) {
    if (date?.length !== 10) return undefined
    if (isBefore) return { from: daysFrom(date, -n), to: daysFrom(date, -n) }
    return isAhead ? { from: date, to: daysFrom(date, n) } : { from: daysFrom(date, -n), to: date }
  }
  if (unit!.includes('月') || unit!.includes('半')) {
    if (!date || date.length < 7) return undefined
    const now = year * 12 + Number(date.slice(5, 7)) - 1
    const many = unit!.includes('年') ? 12 * n + 6 : n + (unit!.includes('半') ? 1 : 0)
    if (isBefore) return { from: direction === '以前' ? null : isoMonth(now - many), to: isoMonth(now - many) }
    return isAhead ? { from: isoMonth(now), to: isoMonth(now + many) } : { from: isoMonth(now - many), to: isoMonth(now) }
  }
  if (isBefore) return { from: direction === '以前' ? null : String(year - n), to: String(year - n) }
  if (last === '前') return { from: String(year - n), to: String(year - 1) }
  return isAhead ? { from: String(year), to: String(year + n) } : { from: String(year - n), to: String(year) }
}
