import { type Words, wordAt } from '../../annotation/outline.ts'
import { POS } from '../../lexicon/pos.ts'
import { behindClause, countedThing, isNominal, nounBefore } from './counted.ts'
import type { Quantity } from './quantity.ts'
import { readQuantity } from './read-quantity.ts'

/** Where a candidate for what a figure counts stands. */
export const sources = {
  behind: 0,
  behindClause: 1,
  before: 2,
  beforeVerb: 3,
  subject: 4,
  clauseBefore: 5,
  previous: 6,
  gift: 7,
  unit: 8,
  quoted: 9,
} as const

/** A phrase that a figure may be of. */
export interface OfCandidate {
  readonly text: string
  readonly source: number
  /** Its last word: an index among the words, or −1 where the phrase is of another clause. */
  readonly last: number
  /** How many candidates of the same source stand nearer. */
  readonly rank: number
  /** Whether the reading by rule takes it. */
  readonly isRule: boolean
}

/** Where a figure stands. */
export interface FigurePlace {
  readonly text: string
  readonly words: Words
  readonly quantity: Quantity
  readonly clauseStart: number
  readonly clauseEnd: number
  readonly sentenceStart: number
  /** What the figure before is of. */
  readonly previous: string | undefined
}

/** Units that are what they count: 9县, 4000余人. */
const countedUnits: ReadonlySet<string> = new Set('人 户 县 村 乡 镇 市 区 省 国 家 校 次 人次'.split(' '))
const gifts = /奖励|补助|补贴|资助|奖金|扶持资金|资金支持|罚款|贷款|租金|工资|收入/g
const longestPhrase = 8

/** Every phrase that the figure may be of, each text once. */
export function ofCandidates(place: FigurePlace): OfCandidate[] {
  const { text, words, quantity, clauseStart, clauseEnd, sentenceStart, previous } = place
  const rule = countedThing(text, words, quantity, clauseStart, clauseEnd, previous)
  const found: OfCandidate[] = []
  const add = (phrase: string | undefined, source: number, last: number, rank: number): void => {
    const clean = phrase?.replace(/[“”\s]/g, '')
    if (!clean || clean.length > 20 || found.some((each) => each.text === clean)) return
    found.push({ text: clean, source, last, rank, isRule: clean === rule })
  }
  const quoted = /^“([^“”]{2,16})”/.exec(text.slice(quantity.end, quantity.end + 20))
  if (quoted) add(quoted[1], sources.quoted, -1, 0)
  const quotedBefore = /“([^“”]{2,16})”$/.exec(text.slice(Math.max(clauseStart, quantity.start - 20), quantity.start))
  if (quotedBefore) add(quotedBefore[1], sources.quoted, -1, 1)
  // 63批次|1200多名专家: a second count of the same.
  const second = readQuantity(text, quantity.end)
  const first = wordAt(words, second ? second.end : quantity.end)
  if (first < words.count && words.start[first]! <= (second?.end ?? quantity.end) + 1) {
    const head = behindClause(text, words, first, clauseEnd)
    if (head !== first) phrasesFrom(text, words, head, clauseEnd, (phrase, last, rank) => add(phrase, sources.behindClause, last, rank))
    phrasesFrom(text, words, first, clauseEnd, (phrase, last, rank) => add(phrase, sources.behind, last, rank))
  }
  let last = wordAt(words, quantity.start - 1)
  if (last >= words.count || words.start[last]! >= quantity.start) last--
  add(nounBefore(text, words, quantity.start, clauseStart), sources.before, last, 0)
  // What stands before the verb that governs the figure: 线上销售 | 卖出 2000单.
  for (let i = last, rank = 0; i >= 0 && words.start[i]! > clauseStart && last - i < 12 && rank < 2; i--) {
    if (words.tag[i] !== POS.verb && words.tag[i] !== POS.adverb) continue
    const phrase = nounBefore(text, words, words.start[i]!, clauseStart)
    if (phrase) add(phrase, sources.beforeVerb, i - 1, rank++)
  }
  let end = wordAt(words, clauseStart)
  const start = end
  while (end < words.count && words.end[end]! <= quantity.start && isNominal(words, end) && end - start < longestPhrase) end++
  if (end > start) add(text.slice(words.start[start]!, words.end[end - 1]!), sources.subject, end - 1, 0)
  if (clauseStart > sentenceStart) {
    let from = wordAt(words, sentenceStart)
    const opening = from
    while (from < words.count && words.end[from]! <= clauseStart && isNominal(words, from) && from - opening < longestPhrase) from++
    if (from > opening) add(text.slice(words.start[opening]!, words.end[from - 1]!), sources.clauseBefore, -1, 1)
    add(nounBefore(text, words, clauseStart - 1, Math.max(sentenceStart, clauseStart - 40)), sources.clauseBefore, -1, 0)
  }
  add(previous, sources.previous, -1, 0)
  if (countedUnits.has(quantity.unit)) add(quantity.unit, sources.unit, -1, 0)
  const near = text.slice(Math.max(clauseStart, quantity.start - 12), Math.min(clauseEnd, quantity.end + 6))
  for (const [gift] of near.matchAll(gifts)) add(gift, sources.gift, -1, 0)
  add(rule, sources.before, -1, 9)
  return found
}

/** The phrases that start at word `from`: one for each word that may be their last, the longest first. */
function phrasesFrom(
  text: string,
  words: Words,
  from: number,
  limit: number,
  visit: (phrase: string, last: number, rank: number) => void,
): void {
  const ends: number[] = []
  for (let to = from; to < words.count && to - from < longestPhrase && words.end[to]! <= limit; to++) {
    const tag = words.tag[to]!
    if (
      tag === POS.punctuation
        ? !'“”、'.includes(text[words.start[to]!]!)
        : tag === POS.particle || tag === POS.preposition || tag === POS.numeral
    )
      break
    if (tag !== POS.punctuation && tag !== POS.adverb && tag !== POS.adjective) ends.push(to)
  }
  for (const [rank, last] of ends.reverse().entries()) visit(text.slice(words.start[from]!, words.end[last]!), last, rank)
}
