import type { Time } from '../../src/annotation/mention.ts'
import { times } from '../../src/extract/time/index.ts'
import { findIn } from '../src/extract/marked.ts'
import type { PublicCase, PublicGold } from './cases.ts'
import type { Verdict } from './judge-figures.ts'

interface Days {
  readonly from: string | undefined
  readonly to: string | undefined
}

/** First and last day of an ISO prefix. */
const firstDay = (iso: string): string =>
  `${iso}-01-01`
    .slice(0, Math.max(10, 0))
    .replace(/^(\d{4}-\d\d)-01-01$/, '$1-01')
    .slice(0, 10)
function lastDay(iso: string): string {
  if (iso.length === 10) return iso
  if (iso.length === 4) return `${iso}-12-31`
  const last = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0))
  return last.toISOString().slice(0, 10)
}
const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Words for the edge of a period and for seasons: how many days they reach is the source's choice, ours is the month or year. */
const edge =
  /半|(?:^|[^\d])(?:\d{1,2}|[一二两三四五六七八九十]{1,3})年(?:以|之)?前|[初底末旬]|年中|[春夏秋冬]|左右|前后|[近上前下]\S{0,3}[年月]|过去|未来|今后|最近|以来/

/** A date: the mention that overlaps the gold, and its first and last day. Sets that give no value are judged by the span. */
export function judgeDate({ text, gold, reference }: PublicCase): Verdict {
  const found = findIn(text, [times], reference ? { date: reference } : {}) as Time[]
  const overlap = ({ start, end }: Time): number => Math.min(end, gold.end) - Math.max(start, gold.start)
  const time = found.filter((each) => overlap(each) > 0).sort((a, b) => overlap(b) - overlap(a))[0]
  if (!time) return { isRight: false, read: '–' }
  const read = `${time.text} = ${time.from}..${time.to}`
  const readings = readingsOf(gold, reference)
  if (!readings.length) return { isRight: spanIsRight(time, text, gold), read }
  return { isRight: readings.some((days) => isSame(time, days, gold, reference, text)), read }
}

/** The gold's span but for a preposition before it and a clock time or weekday behind the date. */
function spanIsRight({ start, end }: Time, text: string, gold: PublicGold): boolean {
  const before = text.slice(Math.min(start, gold.start), Math.max(start, gold.start))
  const behind = text.slice(Math.min(end, gold.end), Math.max(end, gold.end))
  return (
    /^(?:[从在到至自于]|截止到)?$/.test(before) &&
    (behind === '' ||
      /^(?:[，,\s]*(?:星期|周|上午|下午|中午|晚上|早|晚|以[前后]|之[前后]|[\d一二两三四五六七八九十]+[点时:：]).*)$/.test(behind))
  )
}

function isSame({ from, to }: Time, gold: Days, { text, end }: PublicGold, reference: string | undefined, whole: string): boolean {
  if (from === undefined || to === undefined) return false
  // 07年|以后: some sets leave the suffix out of the span.
  const isSuffixed = /^[以之]/.test(whole.slice(end))
  const isRef = (day: string | undefined): boolean =>
    day === undefined || /inf/.test(day) || day === reference || day.slice(0, 4) === reference
  // Open ends: the sources give nothing, the reference date or infinity.
  const isFromRight =
    from === null
      ? isRef(gold.from) || gold.from === gold.to || isSuffixed
      : gold.from !== undefined && sameDay(firstDay(from), gold.from, text, from)
  const isToRight =
    to === null ? isRef(gold.to) || gold.from === gold.to || isSuffixed : gold.to !== undefined && sameDay(lastDay(to), gold.to, text, to)
  return isFromRight && isToRight
}

/** Equal days; behind an edge word, days of one month (or of the year that is all we give). */
const sameDay = (ours: string, gold: string, text: string, iso: string): boolean =>
  ours === gold ||
  (edge.test(text) && gold.startsWith(iso.slice(0, iso.length === 10 ? 7 : iso.length))) ||
  (edge.test(text) && iso.length === 7 && Math.abs(Date.parse(ours) - Date.parse(gold)) < 40 * 86_400_000)

/** The first and last days that the gold allows: JioNLP gives moments, Recognizers several resolutions with an exclusive end, Duckling the first moment of the period. */
function readingsOf({ value, timex, text }: PublicGold, reference: string | undefined): Days[] {
  if (Array.isArray(value) && typeof value[0] === 'string') return [jionlp(value as string[])]
  if (typeof value === 'string') return /^\d{4}-/.test(value) ? duckling(value, text) : []
  const season = /^(\d{4})-(?:SP|SU|FA|WI)$/.exec(timex ?? '')
  if (season) return [{ from: firstDay(season[1]!), to: lastDay(season[1]!) }]
  const entries = (Array.isArray(value) ? value : Object.values(value ?? {})) as Readonly<Record<string, string>>[]
  return entries.flatMap((entry) => recognizers(entry, timex ?? '', text, reference))
}

/** The last moment 00:00:00 is the end of the day before. */
function jionlp(moments: readonly string[]): Days {
  // Duckling writes the first of a month as day 00 where the grain is the month.
  const [from, to] = moments.map((moment) => moment.replace(/-00(?=T)/, '-01'))
  const end = to?.slice(0, 10)
  return { from: from?.slice(0, 10), to: end && /^\d{4}-.*00:00:00$/.test(to!) && end > from!.slice(0, 10) ? dayBefore(end) : end }
}

function recognizers(entry: Readonly<Record<string, string>>, timex: string, text: string, reference: string | undefined): Days[] {
  if (entry.Mod && /^\d{4}(?:-\d\d){0,2}$/.test(timex)) {
    // Before and after: the source excludes the named period, the guidelines include it; the named period is compared. A preposition opens nothing.
    const closed = /^(?:截|自|从|到|至)/.test(text) ? [{ from: firstDay(timex), to: lastDay(timex) }] : []
    const open = /before|until|end/.test(entry.Mod) ? { from: undefined, to: lastDay(timex) } : { from: firstDay(timex), to: undefined }
    return [open, ...closed]
  }
  const day = entry.value ?? entry.date ?? entry.dateTime
  if (day) return [{ from: day.slice(0, 10), to: day.slice(0, 10) }]
  const from = (entry.start ?? entry.startDate ?? entry.startDateTime)?.slice(0, 10)
  const end = (entry.end ?? entry.endDate ?? entry.endDateTime)?.slice(0, 10)
  if (!end) return [{ from, to: undefined }]
  if (end === from) return [{ from, to: end }]
  // 今年 is told up to the reference.
  const whole = end === reference ? [{ from, to: lastDay(end.slice(0, 4)) }] : []
  // A range's last member is named by its first day: 2016至2018年 ends with 2018-01-01, 3月到5月 with 05-01.
  const members = timex.startsWith('(')
    ? [end, ...(end.endsWith('-01') ? [end.slice(0, 7)] : []), ...(end.endsWith('-01-01') ? [end.slice(0, 4)] : [])]
    : []
  return [{ from, to: dayBefore(end) }, ...whole, ...members.map((iso) => ({ from, to: lastDay(iso) }))]
}

/** Duckling names a period by its first moment; the grain is that of the words. */
function duckling(value: string, text: string): Days[] {
  const day = value.slice(0, 10)
  if (/[日号]|\d[-/]\d/.test(text)) return [{ from: day, to: day }]
  const iso = /月/.test(text) ? day.slice(0, 7) : /年/.test(text) ? day.slice(0, 4) : day
  return [{ from: firstDay(iso), to: lastDay(iso) }]
}
