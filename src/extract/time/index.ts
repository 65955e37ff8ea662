import type { Proposal } from '../../annotation/mention.ts'
import { indexAt } from '../../annotation/outline.ts'
import type { ExtractionContext, Extractor } from '../extractor.ts'
import { datePatterns, namedPatterns } from './patterns.ts'
import { type Interval, numberOf, type Reference, resolveDate } from './resolve-date.ts'

const expressions = [...datePatterns, ...namedPatterns].map((source, i) => ({
  rule: i < datePatterns.length ? 'time/date' : 'time/named',
  pattern: new RegExp(source, 'y'),
}))

/** Where a time can start: at a digit, or at a character that begins one of the names. */
const opener = /[0-9０-９一二三四五六七八九十两今去前明后本上次下第年近最过未这多几长疫同全昨党改新建中“"]/

/** Dates and periods, resolved against the document's date. */
export const times: Extractor = {
  name: 'times',
  extract({ document, outline }: ExtractionContext): Proposal[] {
    const { text, metadata } = document
    const proposals: Proposal[] = []
    let last: Interval | undefined
    for (const block of outline.blocks) {
      let year: number | undefined
      let sentence = -1
      for (let at = block.start; at < block.end; at++) {
        if (!opener.test(text[at]!)) continue
        const match = matchAt(text, at, block.end)
        if (!match) continue
        const current = indexAt(outline.sentences, at)
        if (current !== sentence) year = undefined
        sentence = current
        const reference: Reference = { date: metadata.date, last, year }
        const { groups, end, rule } = match
        const interval = openIfBegun(text, end, resolveDate(groups, reference))
        proposals.push({ type: 'time', start: at, end, rule, confidence: 0.97, ...interval })
        if (groups.year && !groups.year2) year = numberOf(groups.year)
        if (interval?.from && interval.to && isReference(groups)) last = interval
        at = end - 1
      }
    }
    return proposals
  },
}

interface Match {
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly end: number
  readonly rule: string
}

function matchAt(text: string, at: number, limit: number): Match | undefined {
  for (const { pattern, rule } of expressions) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || at + match[0].length > limit || isNoTime(text, at, match)) continue
    return { groups: match.groups ?? {}, end: at + match[0].trimEnd().length, rule }
  }
  return undefined
}

/** What reads like a time and is none: 第二十一年, 1年 inside a number, 同期 as 同期性, 全年 as 全年龄, 三中全会. */
function isNoTime(text: string, at: number, match: RegExpExecArray): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + match[0].length] ?? ''
  const { month, year, half, period, count } = match.groups ?? {}
  if (/[0-9０-９.．]/.test(before) && /[0-9０-９]/.test(match[0][0]!)) return true
  if (month && !year && /[个第几数十百]/.test(before)) return true
  if (month && /[大会饼球亮]/.test(after)) return true
  if (half && !year && !month && /^年[初底末]$/.test(half) && /[0-9０-９今去前明本每历上]/.test(before)) return true
  if (period === '同期' && /[性间会]/.test(after)) return true
  if (period === '全年' && /[龄]/.test(after)) return true
  if (count && /[第每]/.test(before)) return true
  return false
}

/** The periods that 同期 goes back from: not years of comparison (比去年, 较2012年). */
const isReference = (groups: Match['groups']): boolean =>
  Boolean(groups.half || groups.month2 || groups.month) && !groups.relative?.startsWith('去') && !/季度/.test(groups.half ?? '')

/** 从2021年10月开始: the end is open. */
function openIfBegun(text: string, end: number, interval: Interval | undefined): Interval | undefined {
  return interval?.from && text.startsWith('开始', end) ? { from: interval.from, to: null } : interval
}
