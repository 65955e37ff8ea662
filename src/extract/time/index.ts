import type { Proposal } from '../../annotation/mention.ts'
import { indexAt } from '../../annotation/outline.ts'
import { CharacterSet } from '../../lexicon/characters.ts'
import type { ExtractionContext, Extractor } from '../extractor.ts'
import type { Interval } from './calendar.ts'
import { datePatterns, namedPatterns, rangeEnds } from './patterns.ts'
import { type Reference, resolveDate } from './resolve-date.ts'

const expressions = [...datePatterns, ...namedPatterns].map((source, i) => ({
  rule: i < datePatterns.length ? 'time/date' : 'time/named',
  pattern: new RegExp(source, 'y'),
}))

const ends = rangeEnds.map((source) => new RegExp(source, 'y'))

const numbers = '0123456789０１２３４５６７８９〇○零一二三四五六七八九十两'
const numerals = new CharacterSet(numbers)
/** What makes a date of a number, within so many characters of its start: a unit, a stroke, a decade. */
const units = new CharacterSet('年月日号个天世代季大届至到-./—–－~～')
const nearUnits = 16

/** Characters that begin a time's name, and the characters one of which must follow. */
const openers: readonly (readonly [string, string])[] = [
  ['今', '年后明天春夏秋冬'], ['去', '年'], ['前', `年几些半头${numbers}`], ['大', '前'], ['明', '年天'], ['后', '年半'], ['本', '年月季世'],
  ['上', `年一半个月世上${numbers}`], ['次', '年'], ['下', `半一个月下${numbers}`], ['第', numbers], ['年', '初底末中内以尾'],
  ['近', `年些几代${numbers}`], ['最', `近前头后後`], ['过', '去'], ['未', '来'], ['这', '一几些个'], ['多', '年'], ['几', '年'], ['长', '期'], ['疫', '情'],
  ['同', '月年期'], ['全', '年'], ['昨', '天日'], ['党', `的${numbers}`], ['改', '革'], ['新', '中冠'], ['建', '国'], ['中', '华'], ['公', '元'], ['首', '季'],
  ['清', '末'], ['抗', '战日'], ['解', '放'], ['计', '划'], ['民', '国'], ['当', '年'], ['翌', '年'], ['Q', '1234'], ['“', numbers], ['"', numbers],
] // biome-ignore format: a table
const seconds = new Map(openers.map(([first, second]) => [first.charCodeAt(0), new CharacterSet(second)]))
const firsts = new CharacterSet(openers.map(([first]) => first))

/** Whether a time can start at `at`: most places are told by one or two characters. */
function opens(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (numerals.has(code)) {
    for (let i = at + 1; i < at + nearUnits; i++) if (units.at(text, i)) return true
    return false
  }
  return firsts.has(code) && seconds.get(code)!.at(text, at + 1)
}

/** Dates and periods, resolved against the document's date. */
export const times: Extractor = {
  name: 'times',
  extract({ document, outline }: ExtractionContext): Proposal[] {
    const { text, metadata } = document
    const proposals: Proposal[] = []
    let last: Interval | undefined
    for (const block of outline.blocks) {
      let year: number | undefined
      let month: string | undefined
      let sentence = -1
      for (let at = block.start; at < block.end; at++) {
        if (!opens(text, at)) continue
        const match = matchAt(text, at, block.end)
        if (!match) continue
        const current = indexAt(outline.sentences, at)
        if (current !== sentence) year = undefined
        sentence = current
        const reference: Reference = { date: metadata.date, last, year, month }
        const { groups, end, rule } = match
        const interval = openIfBegun(text, end, resolveDate(groups, reference))
        proposals.push({ type: 'time', start: at, end, rule, confidence: 0.97, ...interval })
        if (groups.year && !groups.year2) year = Number((interval?.from ?? interval?.to)?.slice(0, 4)) || undefined
        if (groups.month || groups.month2) month = (interval?.to ?? interval?.from)?.slice(0, 7)
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
    const groups = match.groups ?? {}
    const end = at + match[0].trimEnd().length
    const range = rule === 'time/date' && !groups.tail && !isRange(groups) ? rangeBehind(text, end, limit, groups) : undefined
    return range ? { groups: { ...groups, ...range.groups }, end: range.end, rule: 'time/range' } : { groups, end, rule }
  }
  return undefined
}

const isRange = ({ year2, month2, day2 }: Match['groups']): boolean => Boolean(year2 || month2 || day2)

/** 至12月31日 behind 2019年1月1日: the end of a range that a date begins, in the same grain. */
function rangeBehind(
  text: string,
  at: number,
  limit: number,
  first: Match['groups'],
): { groups: Match['groups']; end: number } | undefined {
  if (!first.year && !first.relative && !first.month && !first.day && !first.relativeMonth) return undefined
  for (const pattern of ends) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || at + match[0].length > limit) continue
    const { groups = {} } = match
    // 2018年至3日, 5日至6月: no ranges.
    if (groups.day2 && !groups.month2 && !groups.year2 && !first.day) continue
    if (first.day && !groups.day2) continue
    const found = Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined))
    return { groups: found, end: at + match[0].trimEnd().length }
  }
  return undefined
}

/** What reads like a time and is none: 第二十一年, 1年 inside a number, 同期 as 同期性, 全年 as 全年龄, 三中全会. */
function isNoTime(text: string, at: number, match: RegExpExecArray): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + match[0].length] ?? ''
  const { month, year, half, period, count, day, relativeMonth } = match.groups ?? {}
  if (day && !month && !relativeMonth) return !isBareDay(text, at, match[0].length)
  if (/[0-9０-９.．]/.test(before) && /[0-9０-９]/.test(match[0][0]!)) return true
  if (month && !year && /[个第几数十百]/.test(before)) return true
  if (month && /[大会饼球亮]/.test(after)) return true
  // 每月7日前，将上月…: a rhythm.
  if (relativeMonth && text.slice(Math.max(0, at - 12), at).includes('每月')) return true
  if (half && !year && !month && /^年[初底末]$/.test(half) && /[0-9０-９今去前明本每历上]/.test(before)) return true
  if (period === '同期' && /[性间会]/.test(after)) return true
  if (period === '全年' && /[龄]/.test(after)) return true
  if (count && /[第每]/.test(before)) return true
  return false
}

/**
 * 12日，…举行: a day alone is a date where a clause begins with it, or behind what dates follow (记者, 于), or before a part of the day; elsewhere it counts
 * days (公示期为5日, 30日内).
 */
function isBareDay(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + length, at + length + 2)
  if (/^(?:内|以|之|后|起|期|均|元|游|历|志|报|前|左右|间|数|程|常|额|利|产|工|为|至少|[（(])/.test(after)) return false
  if (/^(?:上午|下午|中午|凌晨|清晨|早|晚|[0-9])/.test(after)) return !/[每满]$/.test(before)
  if (/^[电讯]/.test(after)) return true
  if (/^(?:在|从|获悉|召开|举行|发布|公布|表示|宣布|出席|会见|抵达|介绍|印发|通报)/.test(after))
    return !/[期限为满每少多续过共约近超计]$/.test(before)
  return /(?:^|[\n。；！？：”，\u3000]|记者|[于电讯])$/.test(before)
}

/** The periods that 同期 goes back from: not years of comparison (比去年, 较2012年). */
const isReference = (groups: Match['groups']): boolean =>
  Boolean(groups.half || groups.month2 || groups.month) && !groups.relative?.startsWith('去') && !/季度/.test(groups.half ?? '')

/** 从2021年10月开始: the end is open. */
function openIfBegun(text: string, end: number, interval: Interval | undefined): Interval | undefined {
  return interval?.from && text.startsWith('开始', end) ? { from: interval.from, to: null } : interval
}
