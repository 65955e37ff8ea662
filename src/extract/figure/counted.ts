import { type Words, wordAt } from '../../annotation/outline.ts'
import { moneyUnits } from '../../lexicon/units.ts'
import { POS } from '../../lexicon/pos.ts'
import type { Quantity } from './quantity.ts'

const nominal: ReadonlySet<number> = new Set([POS.noun, POS.verbalNoun, POS.abbreviation, POS.properName, POS.placeName, POS.attributive, POS.other, POS.spaceWord, POS.personName, POS.morpheme, POS.affix])
const isNominal = (words: Words, i: number): boolean => nominal.has(words.tag[i]!) || words.tag[i] === POS.adjective

/** Words that end what a figure can be of, when they stand between. */
const levelWords = new Set('达到 达 为 超过 突破 约 近 共 共计 总计 累计 至少 不低于 不少于 不超过 仅 有 已 已达 约为 占 增长 增加 提高 下降 减少 降低 实现 完成 同比 增至 增到 升至 降至 已有 分别 分别为 分别达 即 是 在 了 到 至 由 从 比 超 新增 净增 每年 平均'.split(' '))

/**
 * What a figure counts or measures: for a count the noun behind it (2135个村, 4200多名村主干, behind a 的-clause its head), for money, shares and
 * changes the noun phrase before it (地区生产总值626.9亿元; 同比增长2% is of what stands before).
 */
export function countedThing(text: string, words: Words, quantity: Quantity, clauseStart: number, clauseEnd: number, previous: string | undefined): string | undefined {
  const isShare = quantity.unit === '%' || quantity.unit === '百分点' || quantity.unit === '' || quantity.unit === '倍'
  const isMoney = moneyUnits.has(quantity.unit)
  const behind = nounBehind(text, words, quantity.end, clauseEnd)
  const before = nounBefore(text, words, quantity.start, clauseStart)
  if (isShare) return before ?? (/^的/.test(text.slice(quantity.end, quantity.end + 1)) ? behind : undefined) ?? previous
  if (isMoney) return before ?? behind ?? previous
  return behind ?? before ?? previous
}

/** The head noun behind a count with its direct modifiers: up to the end of the nominal run, or behind the 的 of a clause. */
function nounBehind(text: string, words: Words, at: number, limit: number): string | undefined {
  let from = wordAt(words, at)
  if (from >= words.count || words.start[from]! > at + 1) return undefined
  // 1300名因病致贫的贫困村民: the clause up to its 的 is passed over.
  for (let i = from; i < words.count && words.end[i]! <= limit && i < from + 14; i++) {
    const word = text.slice(words.start[i]!, words.end[i]!)
    if (words.tag[i] === POS.numeral || (words.tag[i] === POS.punctuation && word !== '、' && word !== '“' && word !== '”')) break
    if (word === '的') from = i + 1
  }
  let to = from
  while (to < words.count && words.end[to]! <= limit && (isNominal(words, to) || isQuote(text, words, to)) && to - from < 6) to++
  while (to > from && (words.tag[to - 1] === POS.adjective || (to - from > 1 && words.tag[to - 1] === POS.verbalNoun && words.tag[to - 2] !== POS.attributive && to === from + 9))) to--
  if (to === from) return undefined
  const phrase = text.slice(words.start[from]!, words.end[to - 1]!).replace(/[“”\s]/g, '')
  return phrase.length > 0 && phrase.length <= 20 ? phrase : undefined
}

const isQuote = (text: string, words: Words, i: number): boolean => text[words.start[i]!] === '“' || text[words.start[i]!] === '”'

/** The noun phrase that ends before the figure, words of level and change (达到, 增长) passed over. */
function nounBefore(text: string, words: Words, at: number, limit: number): string | undefined {
  let to = wordAt(words, at - 1)
  if (to >= words.count || words.start[to]! >= at) to--
  while (to >= 0 && words.start[to]! >= limit) {
    const word = text.slice(words.start[to]!, words.end[to]!)
    const tag = words.tag[to]!
    if (!levelWords.has(word) && tag !== POS.adverb && tag !== POS.preposition && tag !== POS.particle && !(tag === POS.verb && word.length <= 2)) break
    to--
  }
  let from = to + 1
  while (from - 1 >= 0 && words.start[from - 1]! >= limit && isNominal(words, from - 1) && to - from < 5) from--
  if (from > to) return undefined
  const phrase = text.slice(words.start[from]!, words.end[to]!).replace(/[“”\s]/g, '')
  return phrase.length > 0 && phrase.length <= 20 ? phrase : undefined
}
