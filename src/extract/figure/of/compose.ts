import type { Words } from '../../../annotation/outline.ts'
import { nounBefore } from './before.ts'
import type { FigurePlace } from './place.ts'

/** Nouns that say nothing without what they measure. */
const measures = /^(?:增加值|产值|总产值|总量|增速|降幅|增幅|涨幅|金额|总额|利润|营业收入|投资|税收|产量)$/
const rates = /^(?:增速|降幅|增幅|涨幅|金额|总额)$/
const measureEnd = /(?:增加值|总产值|产值|增速|降幅|增幅|涨幅|金额|总额)$/

/**
 * Puts a bare measure behind what it measures: 第一产业实现增加值47.5亿元 is of 第一产业增加值, 增速提高1.3个百分点 behind it of 第一产业增速,
 * 缴费31万笔、金额3.8亿元 of 缴费金额; 注册志愿者占常住人口的70% is of both.
 */
export function withMeasured(
  text: string,
  words: Words,
  places: readonly FigurePlace[],
  things: readonly (string | undefined)[],
  i: number,
  of: string,
): string {
  const place = places[i]!
  const clause = text.slice(place.clauseStart, place.start)
  const share = /占[到了]*$/.exec(clause.slice(0, Math.max(0, clause.lastIndexOf(of))))
  if (share) return joined(nounBefore(text, words, place.clauseStart + share.index, place.clauseStart), `占${of}`) ?? of
  if (!measures.test(of)) return of
  const achieved = /(?:实现|完成|达到?)([^占]{1,8})$/.exec(clause)
  if (achieved && !clause.includes('占') && achieved[1]!.startsWith(of)) {
    const subject = nounBefore(text, words, place.start - achieved[0].length, place.clauseStart)
    if (subject) return joined(subject, of) ?? of
  }
  const former = places[i - 1]
  if (!rates.test(of) || !former || former.start < place.sentenceStart || former.end < place.formerStart) return of
  return joined(things[i - 1]?.replace(measureEnd, ''), of) ?? of
}

/** Both as one name, unless there is no first or it is long. */
const joined = (first: string | undefined, second: string): string | undefined =>
  first && first.length > 1 && first.length < 14 ? first + second : undefined
