import { type Words, wordAt } from '../../annotation/outline.ts'
import { POS } from '../../lexicon/pos.ts'
import { moneyUnits } from '../../lexicon/units.ts'
import { verbClasses, verbClassOf } from '../../lexicon/verbs.ts'
import type { Quantity } from './quantity.ts'

const nominal: ReadonlySet<number> = new Set([
  POS.noun,
  POS.verbalNoun,
  POS.abbreviation,
  POS.properName,
  POS.placeName,
  POS.attributive,
  POS.other,
  POS.spaceWord,
  POS.personName,
  POS.morpheme,
  POS.affix,
])
export const isNominal = (words: Words, i: number): boolean => nominal.has(words.tag[i]!) || words.tag[i] === POS.adjective

/** Words that end what a figure can be of, when they stand between. */
const levelWords = new Set(
  '达到 达 为 超过 突破 约 近 共 共计 总计 累计 至少 不低于 不少于 不超过 仅 有 已 已达 约为 占 增长 增加 提高 下降 减少 降低 实现 完成 同比 增至 增到 升至 降至 已有 分别 分别为 分别达 即 是 在 了 到 至 由 从 比 超 新增 净增 每年 平均 低于 少于 高于 多于 不足 不到 最高 最低'.split(
    ' ',
  ),
)

/**
 * What a figure counts or measures: for a count the noun behind it (2135个村, 4200多名村主干, behind a 的-clause its head), for money, shares and
 * changes the noun phrase before it (地区生产总值626.9亿元; 同比增长2% is of what stands before).
 */
export function countedThing(
  text: string,
  words: Words,
  quantity: Quantity,
  clauseStart: number,
  clauseEnd: number,
  previous: string | undefined,
): string | undefined {
  const isShare = quantity.unit === '%' || quantity.unit === '百分点' || quantity.unit === '' || quantity.unit === '倍'
  const isMoney = moneyUnits.has(quantity.unit)
  const behind = nounBehind(text, words, quantity.end, clauseEnd)
  const before = nounBefore(text, words, quantity.start, clauseStart)
  if (isShare) return before ?? (/^的/.test(text.slice(quantity.end, quantity.end + 1)) ? behind : undefined) ?? previous
  const gift = giftBehind(text, quantity)
  if (gift) return gift
  if (
    isMoney &&
    given.test(text.slice(Math.max(clauseStart, quantity.start - 8), quantity.start)) &&
    !/(?:最高|总额|标准)/.test(before ?? '')
  )
    return given.exec(text.slice(Math.max(clauseStart, quantity.start - 8), quantity.start))![0]
  if (isMoney) return before ?? behind ?? previous
  return behind ?? before ?? previous
}

/** The head noun behind a count with its direct modifiers: up to the end of the nominal run, or behind the 的 of a clause. */
function nounBehind(text: string, words: Words, at: number, limit: number): string | undefined {
  let from = wordAt(words, at)
  if (from >= words.count || words.start[from]! > at + 1) return undefined
  from = behindClause(text, words, from, limit)
  let to = from
  while (
    to < words.count &&
    words.end[to]! <= limit &&
    (isNominal(words, to) || isQuote(text, words, to) || mayModify(text, words, to, from)) &&
    to - from < 8
  )
    to++
  while (to > from && !(isNominal(words, to - 1) && words.tag[to - 1] !== POS.adjective) && !isQuote(text, words, to - 1)) to--
  if (to === from) return undefined
  const phrase = text.slice(words.start[from]!, words.end[to - 1]!).replace(/[“”\s]/g, '')
  return phrase.length > 0 && phrase.length <= 20 ? phrase : undefined
}

/** 1300名因病致贫的贫困村民: where the noun behind an attributive clause starts. A preposition inside belongs to the main clause: no jump over it. */
export function behindClause(text: string, words: Words, from: number, limit: number): number {
  let start = from
  for (let i = from; i < words.count && words.end[i]! <= limit && i < from + 12; i++) {
    const word = text.slice(words.start[i]!, words.end[i]!)
    if (words.tag[i] === POS.numeral || (i > from && words.tag[i] === POS.preposition)) break
    if (words.tag[i] === POS.punctuation && !'、“”'.includes(word)) break
    if (word === '的') start = i + 1
  }
  return start
}

/** 扶贫专职人员, 县处级以上干部: a verb without a class of its own, or a localiser, inside a name. */
const mayModify = (text: string, words: Words, i: number, from: number): boolean =>
  words.tag[i] === POS.localiser ? i > from : words.tag[i] === POS.verb && !verbClassOf.has(text.slice(words.start[i]!, words.end[i]!))

const isQuote = (text: string, words: Words, i: number): boolean => text[words.start[i]!] === '“' || text[words.start[i]!] === '”'

/** 给予企业30万元奖励, 100万元、50万元和30万元奖励: what is given, behind the last of the sums. */
export function giftBehind(text: string, { end, unit }: Quantity): string | undefined {
  if (!moneyUnits.has(unit)) return undefined
  return giftAfterSums.exec(text.slice(end, end + 40))?.[1]
}
const giftAfterSums =
  /^(?:[、和及或]\s?[0-9０-９.]{1,8}\s?[万亿]?元){0,4}\s?的?(?:一次性|资金|财政)?(奖励|补助|补贴|资助|奖金|扶持|资金支持|罚款)/

/** Gifts and payments are of what is given: 给予企业30万元奖励, 单品种奖励企业200万元. */
const given = /(?:奖励|补助|补贴|资助|奖金|扶持|资金支持|罚款)/

/** The noun phrase that ends before the figure, words of level and change (达到, 增长) and comparisons (比上年) passed over. */
export function nounBefore(text: string, words: Words, at: number, limit: number): string | undefined {
  let to = wordAt(words, at - 1)
  if (to >= words.count || words.start[to]! >= at) to--
  to = passLevels(text, words, to, limit)
  let from = to + 1
  while (from - 1 >= 0 && words.start[from - 1]! >= limit && to - from < 5) {
    const isVerbAtEnd = from - 1 === to && words.tag[to] === POS.verb
    if (!isNominal(words, from - 1) && !isVerbAtEnd) break
    from--
  }
  // 培训渔民2600名: the verb of the clause is no part of what is counted.
  while (from < to && verbClassOf.get(text.slice(words.start[from]!, words.end[from]!)) === verbClasses.indexOf('act')) from++
  if (from > to) return undefined
  const phrase = text.slice(words.start[from]!, words.end[to]!).replace(/[“”\s]/g, '')
  return phrase.length > 0 && phrase.length <= 20 ? phrase : undefined
}

function passLevels(text: string, words: Words, from: number, limit: number): number {
  let to = from
  while (to >= 0 && words.start[to]! >= limit) {
    const word = text.slice(words.start[to]!, words.end[to]!)
    const tag = words.tag[to]!
    const compared = comparisonStart(text, words, to, limit)
    if (compared >= 0) to = compared - 1
    else if (word === '）' || word === ')') to = openingBefore(text, words, to, limit) - 1
    else if (levelWords.has(word) || tag === POS.adverb || tag === POS.preposition || tag === POS.particle) to--
    else break
  }
  return to
}

/** Index of the 比 较 与 同 that opens the comparison ending at word `to` (比同期, 较2012年, 比上年), or −1. */
function comparisonStart(text: string, words: Words, to: number, limit: number): number {
  for (let i = to; i >= 0 && to - i < 6 && words.start[i]! >= limit; i--) {
    const word = text.slice(words.start[i]!, words.end[i]!)
    if (word === '比' || word === '较' || word === '同比' || word === '环比') return i
    if (words.tag[i] === POS.punctuation || levelWords.has(word)) return -1
  }
  return -1
}

function openingBefore(text: string, words: Words, closing: number, limit: number): number {
  for (let i = closing; i >= 0 && words.start[i]! >= limit; i--) if ('（('.includes(text[words.start[i]!]!)) return i
  return closing
}
