import { type Words, wordAt } from '../../../annotation/outline.ts'
import { POS } from '../../../lexicon/pos.ts'
import { verbClasses, verbClassOf } from '../../../lexicon/verbs.ts'
import { levelWords, moneyNouns, openingVerbs, timeNouns } from './lists.ts'
import { isAct, isGroupHead, isNominal, isQuote, nameEnds, phraseOf, wordOf } from './nouns.ts'

/** What the words before a figure lead to, levels and comparisons passed over: a noun phrase, a verb, an earlier figure, or the start of the clause. */
export type Lead =
  | { readonly reached: 'noun' | 'verb'; readonly of: string; readonly isUnclassed: boolean }
  | { readonly reached: 'figure' | 'start' | 'other' }

/** Words that the phrase before a figure is looked for in, and words that it may have. */
const farthest = 30
const mostWords = 8

/** Index of the last word that ends at or before `at`. */
export const lastBefore = (words: Words, at: number): number => {
  const i = wordAt(words, at - 1)
  return i < words.count && words.start[i]! < at && words.end[i]! <= at ? i : i - 1
}

/**
 * @param limit where to stop: the start of the clause
 * @param figureEnd end of the figure before, which may stand in the clause too
 */
export function leadBefore(text: string, words: Words, at: number, limit: number, figureEnd: number): Lead {
  const nearest = lastBefore(words, at)
  let to = nearest
  while (to >= 0 && nearest - to < farthest && words.start[to]! >= limit) {
    if (words.start[to]! < figureEnd) return { reached: 'figure' }
    // 70%、80%和90%: as the one before.
    if (to > 0 && words.start[to - 1]! < figureEnd && ['、', '和', '及', '或', '并', '与'].includes(wordOf(text, words, to)))
      return { reached: 'figure' }
    const passed = passLevel(text, words, to, limit)
    if (passed === to) break
    to = passed
  }
  if (to < 0 || nearest - to >= farthest || words.start[to]! < limit) return { reached: 'start' }
  if (words.start[to]! < figureEnd) return { reached: 'figure' }
  if (isQuote(text, words, to)) return quoted(text, words, to, limit)
  if (isNominal(text, words, to) || words.tag[to] === POS.idiom) return phraseEndingIn(text, words, to, Math.max(limit, figureEnd), 'noun')
  return words.tag[to] === POS.verb ? phraseEndingIn(text, words, to, Math.max(limit, figureEnd), 'verb') : { reached: 'other' }
}

/** The last noun phrase that ends before `at`, verbs and all else passed over. */
export function nounBefore(text: string, words: Words, at: number, limit: number): string | undefined {
  const nearest = lastBefore(words, at)
  for (let to = nearest; to >= 0 && nearest - to < 12 && words.start[to]! >= limit; to--) {
    if (isQuote(text, words, to)) {
      const found = quoted(text, words, to, limit)
      return 'of' in found ? found.of : undefined
    }
    if ((isNominal(text, words, to) && words.tag[to] !== POS.adjective) || moneyNouns.has(wordOf(text, words, to))) {
      const found = phraseEndingIn(text, words, to, limit, 'noun')
      return 'of' in found ? found.of : undefined
    }
  }
  return undefined
}

/** The word before one that only says how much or when (达到, 比上年, 每公斤, a bracket), or the word itself. */
function passLevel(text: string, words: Words, to: number, limit: number): number {
  const word = wordOf(text, words, to)
  const tag = words.tag[to]!
  if (word === '中' || word === '内' || word === '里' || word === '上' || word === '间') {
    // 经济能人在村主干中占63%
    for (let i = to - 1; i >= 0 && to - i < 6 && words.start[i]! >= limit; i--) if (wordOf(text, words, i) === '在') return i - 1
  }
  const compared = comparisonStart(text, words, to, limit)
  if (compared >= 0) return compared - 1
  if (word === '（' || word === '(') return to - 1
  if (word === '）' || word === ')') return openingBefore(text, words, to, limit) - 1
  if (to > 0 && (wordOf(text, words, to - 1) === '每' || wordOf(text, words, to - 1) === '一') && words.start[to - 1]! >= limit)
    return to - 2
  if (isNominal(text, words, to) && word === '比') return to
  if (['年', '月', '日', '年末', '年底'].includes(word) && to > 0 && words.tag[to - 1] === POS.numeral) return to - 2
  const says =
    levelWords.has(word) ||
    (tag === POS.verb && verbClassOf.get(word) === verbClasses.indexOf('state')) ||
    timeNouns.has(word) ||
    tag === POS.adverb ||
    tag === POS.preposition ||
    tag === POS.particle ||
    tag === POS.timeWord ||
    (tag === POS.verb && word.length === 1 && !isNominal(text, words, to)) ||
    (tag === POS.adjective && word.length === 1)
  return says ? to - 1 : to
}

/** The phrase of nouns, and verbs without a class, that ends in word `to`. */
function phraseEndingIn(text: string, words: Words, to: number, limit: number, reached: 'noun' | 'verb'): Lead {
  let from = to
  // 行政村建设标准化民宿5家: the verb behind a body is the clause's.
  while (
    from > 0 &&
    to - from < mostWords &&
    words.start[from - 1]! >= limit &&
    joins(text, words, from - 1, from) &&
    !(words.tag[from] !== POS.noun && isAct(text, words, from) && isGroupHead(text, words, from - 1))
  )
    from--
  // 培训渔民2600名: the verb of the clause is no part of what is counted.
  if (reached === 'noun') while (from < to && isOpeningVerb(text, words, from)) from++
  while (from < to && isRegion(wordOf(text, words, from), words.tag[from]!)) from++
  const of = phraseOf(text, words, from, to)
  return of ? { reached, of, isUnclassed: !verbClassOf.has(wordOf(text, words, to)) } : { reached: 'other' }
}

/** The verb of the clause, not one that is part of a name (种植面积, 补助资金). */
const isOpeningVerb = (text: string, words: Words, i: number): boolean =>
  (isAct(text, words, i) && !isPartOfName(text, words, i)) ||
  openingVerbs.has(wordOf(text, words, i)) ||
  (words.tag[i] === POS.verb && /.[出到得成]$/.test(wordOf(text, words, i)))

const isPartOfName = (text: string, words: Words, i: number): boolean =>
  nameEnds.has(wordOf(text, words, i + 1)) ||
  isMeasured(wordOf(text, words, i + 1)) ||
  (/^(?:补助|补贴|资助|奖励|奖补|扶持|帮扶)$/.test(wordOf(text, words, i)) && wordOf(text, words, i + 1) === '资金')

/** 种植面积, 销售收入: behind a verb these make a name. */
const isMeasured = (word: string): boolean =>
  /(?:面积|收入|价格?|[^数]量|额|率|成本|标准|强度|规模|期限?|史|比重|占比|程度|比例)$/.test(word)

const isRegion = (word: string, tag: number): boolean =>
  /^全[国省市县区镇乡村]$/.test(word) || (tag === POS.placeName && /.[省市县]$/.test(word))

function joins(text: string, words: Words, i: number, next: number): boolean {
  if (words.tag[i] === POS.punctuation) return false
  if (isNominal(text, words, i)) return true
  const word = wordOf(text, words, i)
  if (levelWords.has(word)) return false
  if (word === '之') return true
  // 固定资产 is among the idioms of the word list, 年销售额 begins with a unit.
  if (words.tag[i] === POS.idiom) return isNominal(text, words, i + 1)
  if (word === '年' || word === '年度') return words.tag[i - 1] !== POS.numeral
  if (verbClassOf.has(word) && isPartOfName(text, words, i)) return true
  return words.tag[i] === POS.verb && !verbClassOf.has(word) && !isGroupHead(text, words, i - 1) && next > i
}

/** 发行“联名卡”4万张: the quotation that ends in word `close`. */
function quoted(text: string, words: Words, close: number, limit: number): Lead {
  for (let i = close - 1; i >= 0 && close - i < 12 && words.start[i]! >= limit; i--) {
    if (!'“‘'.includes(text[words.start[i]!]!)) continue
    const of = phraseOf(text, words, i, close)
    return of ? { reached: 'noun', of, isUnclassed: false } : { reached: 'other' }
  }
  return { reached: 'other' }
}

const comparing = new Set('比 较 高于 低于 快于 慢于 好于 高出 低出 多于 少于 快过'.split(' '))

/** Index of the 比 较 与 同 that opens the comparison ending at word `to` (比同期, 较2012年, 比上年), or −1. */
function comparisonStart(text: string, words: Words, to: number, limit: number): number {
  for (let i = to; i >= 0 && to - i < 6 && words.start[i]! >= limit; i--) {
    const word = wordOf(text, words, i)
    if (comparing.has(word)) return i === to ? -1 : i
    if (words.tag[i] === POS.punctuation || levelWords.has(word)) return -1
  }
  return -1
}

function openingBefore(text: string, words: Words, closing: number, limit: number): number {
  for (let i = closing; i >= 0 && words.start[i]! >= limit; i--) if ('（('.includes(text[words.start[i]!]!)) return i
  return closing
}
