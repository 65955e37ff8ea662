import type { Words } from '../../../annotation/outline.ts'
import { groupHeads, groupSuffixes } from '../../../lexicon/groups.ts'
import { POS } from '../../../lexicon/pos.ts'
import { verbClasses, verbClassOf } from '../../../lexicon/verbs.ts'
import { timeNouns } from './lists.ts'

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
  POS.adjective,
])

export const wordOf = (text: string, words: Words, i: number): string =>
  i >= 0 && i < words.count ? text.slice(words.start[i]!, words.end[i]!) : ''

/** Words that the word list takes for something else where they end a name: 服务点, 打印费, 专业合作社. */
export const nameEnds = new Set('点 费 率 社 站'.split(' '))

/** Words that the word list takes for nouns and that are no part of a name. */
const noNames = new Set('每 各 该 内 里 中 上 下 时 全部 为止 当场 现场'.split(' '))

/** Words that the word list takes for adverbs and that stand in names: 重点村, 联合收割机. */
const modifiers = new Set('重点 联合 直属 专职 自主 先行 特别 外来'.split(' '))

/** Words that can stand in a noun phrase. */
export function isNominal(text: string, words: Words, i: number): boolean {
  const word = wordOf(text, words, i)
  if (timeNouns.has(word) || noNames.has(word)) return false
  const tag = words.tag[i]!
  if (word === '基本') return words.tag[i + 1] === POS.noun
  if (word === '比') return isRatio(text, words, i)
  if (nominal.has(tag) || groupHeads.has(word) || modifiers.has(word)) return true
  if (nameEnds.has(word)) return i > 0 && words.end[i - 1] === words.start[i] && words.tag[i - 1] !== POS.numeral
  // The word list has 大米 among the numerals and 合作社, 第一产业 among the idioms.
  if (tag === POS.numeral) return word.length > 1 && !/[0-9０-９〇零一二三四五六七八九十百千万亿两几数半余多]/.test(word)
  return tag === POS.idiom && (word.length < 4 || word.startsWith('第'))
}

/** 三次产业比为, 收入比由: 比 as a noun. */
const isRatio = (text: string, words: Words, i: number): boolean =>
  i > 0 &&
  words.end[i - 1] === words.start[i] &&
  words.tag[i - 1] === POS.noun &&
  ['为', '由', '是', '达', '达到', '从'].includes(wordOf(text, words, i + 1))

/** Whether a word is a verb that is no head of a name (组织 is both). */
export const isVerb = (text: string, words: Words, i: number): boolean => {
  const word = wordOf(text, words, i)
  return (
    !groupHeads.has(word) && !nameEnds.has(word) && (words.tag[i] === POS.verb || (nominal.has(words.tag[i]!) && verbClassOf.has(word)))
  )
}

export const isAct = (text: string, words: Words, i: number): boolean =>
  isVerb(text, words, i) && verbClassOf.get(wordOf(text, words, i)) === verbClasses.indexOf('act')

export const isQuote = (text: string, words: Words, i: number): boolean => '“”‘’'.includes(text[words.start[i]!]!)

/** Heads of groups that mostly stand before another noun: 集体经济, 国家示范区. */
const attributes = new Set('集体 国家 基层 个人 机关 系统 行业 社会 家庭 农村 城市 地方 战线'.split(' '))

/** Whether a noun phrase that ends in word i can be a class of people, households or bodies: a verb behind it is their act. */
export function isGroupHead(text: string, words: Words, i: number): boolean {
  const word = wordOf(text, words, i)
  if (attributes.has(word)) return false
  if (i > 0 && word.length === 1 && groupHeads.has(wordOf(text, words, i - 1) + word)) return true
  return groupHeads.has(word) || (word.length > 1 && groupSuffixes.has(word[word.length - 1]!) && words.tag[i] !== POS.verb)
}

/** Whether a phrase names people or bodies. */
export const isGroupName = (of: string): boolean => [4, 3, 2].some((n) => groupHeads.has(of.slice(-n))) || groupSuffixes.has(of.slice(-1))

const mostCharacters = 24

/** Words first to last as a phrase: without space and without quotation marks that stand around it or are left alone. */
export function phraseOf(text: string, words: Words, first: number, last: number): string | undefined {
  if (first > last) return undefined
  let phrase = text.slice(words.start[first]!, words.end[last]!).replace(/\s/g, '')
  const opening = phrase.split('“').length
  const closing = phrase.split('”').length
  if (opening !== closing) phrase = phrase.replace(/[“”]/g, '')
  if (/^“[^”]*”$/.test(phrase)) phrase = phrase.slice(1, -1)
  return phrase.length > 0 && phrase.length <= mostCharacters ? phrase : undefined
}
