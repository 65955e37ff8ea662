import type { Words } from '../../../annotation/outline.ts'
import { lastBefore, leadBefore } from './before.ts'
import { isNominal, isVerb, wordOf } from './nouns.ts'
import type { FigurePlace } from './place.ts'

/**
 * 城镇和农村居民收入分别为3万元、1万元: the first of two figures is of 城镇居民收入, the second of 农村居民收入. What both share is what stands behind
 * as many characters of the second name as the first name has. Sets both when `i` is the second.
 */
export function shareAmong(text: string, words: Words, places: readonly FigurePlace[], things: (string | undefined)[], i: number): void {
  const second = places[i]!
  const first = places[i - 1]
  if (!first || first.start < second.clauseStart || !/^[、和]$/.test(text.slice(first.end, second.start))) return
  const before = text.slice(first.clauseStart, first.start)
  if (!before.includes('分别')) return
  const lead = leadBefore(text, words, first.start, first.clauseStart, places[i - 2]?.end ?? 0)
  if (lead.reached !== 'noun') return
  const joint = before.lastIndexOf(lead.of) + first.clauseStart
  const joiner = lastBefore(words, joint)
  if (joint < first.clauseStart || !['、', '和', '与', '及'].includes(wordOf(text, words, joiner))) return
  let from = joiner
  while (
    from > 0 &&
    joiner - from < 5 &&
    words.start[from - 1]! >= first.clauseStart &&
    (isNominal(text, words, from - 1) || isVerb(text, words, from - 1))
  )
    from--
  for (; from < joiner; from++) {
    const name = text.slice(words.start[from]!, words.start[joiner]!)
    const rest = joint + name.length
    if (name.length >= lead.of.length || !startsWord(words, rest)) continue
    things[i - 1] = name + lead.of.slice(name.length)
    things[i] = lead.of
    return
  }
}

const startsWord = (words: Words, at: number): boolean => {
  const i = lastBefore(words, at)
  return i + 1 < words.count && words.start[i + 1] === at
}
