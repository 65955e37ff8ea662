import { type Words, wordAt } from '../../../annotation/outline.ts'
import { POS } from '../../../lexicon/pos.ts'
import { verbClassOf } from '../../../lexicon/verbs.ts'
import { compoundHeads, durationUnits, levelWords, measureNouns, moneyNouns, nounUnits, personClassifiers } from './lists.ts'
import { isAct, isGroupHead, isNominal, isQuote, isVerb, phraseOf, wordOf } from './nouns.ts'
import type { FigurePlace } from './place.ts'

/** Words that the noun behind a figure is looked for in. */
const farthest = 14

export const firstBehind = (words: Words, at: number): number => {
  const first = wordAt(words, at)
  return first < words.count && words.start[first]! < at ? first + 1 : first
}

/** The noun phrase behind a figure: 2135个村, 4200多名村主干, behind a 的-clause its head. */
export function phraseBehind(text: string, words: Words, place: FigurePlace): string | undefined {
  const first = firstBehind(words, place.end)
  if (first >= words.count || words.start[first]! > place.end + 1) return undefined
  // 两年攻关，
  if (durationUnits.has(place.unit) && isVerb(text, words, first) && endsClause(words, first, place.clauseEnd))
    return wordOf(text, words, first)
  const head = behindClause(text, words, first, place)
  const actCounts = !nounUnits.has(place.unit)
  const from = lastOfPhrase(text, words, head, place.clauseEnd, actCounts) < head ? first : head
  const last = lastOfPhrase(text, words, from, place.clauseEnd, actCounts)
  if (last < from) return undefined
  return phraseOf(text, words, from, withList(text, words, last, place.clauseEnd, from))
}

/** Last word of the noun phrase that starts with word `from`, or one before `from`. */
function lastOfPhrase(text: string, words: Words, from: number, limit: number, actCounts: boolean): number {
  let to = from
  let isQuoted = false
  for (; to < words.count && to - from < 10 && words.end[to]! <= limit; to++) {
    const word = wordOf(text, words, to)
    if (word === '和约') break
    if (isQuote(text, words, to)) {
      if ('“‘'.includes(word) && to > from && isGroupHead(text, words, to - 1) && !closesBefore(text, words, to)) break
      isQuoted = '“‘'.includes(word)
      continue
    }
    if (isQuoted && words.tag[to] !== POS.punctuation) continue
    if (to > from && (isGroupHead(text, words, to - 1) || measureNouns.has(wordOf(text, words, to + 1))) && measureNouns.has(word)) break
    if (isVerb(text, words, to) && !modifies(text, words, to, from, limit) && !(actCounts && isCountedAct(text, words, to, from, limit)))
      break
    if (levelWords.has(word) && (to === from ? word.length === 1 : levelWords.has(wordOf(text, words, to + 1)))) break
    const canStand =
      isNominal(text, words, to) || isVerb(text, words, to) || (to > from && (words.tag[to] === POS.localiser || word === '之'))
    if (!canStand) break
  }
  let last = to - 1
  // 经过五年努力: an adjective alone.
  if (
    last === from &&
    words.tag[from] === POS.adjective &&
    words.end[from]! - words.start[from]! > 1 &&
    to < words.count &&
    words.tag[to] === POS.punctuation
  )
    return last
  while (last >= from && !isQuote(text, words, last) && !endsPhrase(text, words, last)) last--
  return last
}

const closesBefore = (text: string, words: Words, i: number): boolean => text[words.start[i - 1]!] === '”'

const endsPhrase = (text: string, words: Words, i: number): boolean =>
  (isNominal(text, words, i) && words.tag[i] !== POS.adjective && words.tag[i] !== POS.attributive) || isActNoun(text, words, i)

const isActNoun = isAct

/** 4个规范, 10项专项整治, 5年奖励: a verb that ends the clause or names what is paid is a noun. */
function isCountedAct(text: string, words: Words, i: number, from: number, limit: number): boolean {
  if (i > from && isGroupHead(text, words, i - 1)) return false
  if (i === from && moneyNouns.has(wordOf(text, words, i))) return true
  return isAct(text, words, i) && endsClause(words, i, limit)
}

const endsClause = (words: Words, i: number, limit: number): boolean =>
  i + 1 >= words.count || words.end[i + 1]! > limit || words.start[i + 1] !== words.end[i] || words.tag[i + 1] === POS.punctuation

/** Whether the verb `i` is part of the name (扶持政策, 扶贫专职人员, 人才培养基地) or the predicate of what is counted (村主干进行…). */
function modifies(text: string, words: Words, i: number, from: number, limit: number): boolean {
  const next = i + 1 < words.count && words.end[i + 1]! <= limit && words.start[i + 1] === words.end[i] ? wordOf(text, words, i + 1) : ''
  const head = i + 2 < words.count && words.end[i + 2]! <= limit ? wordOf(text, words, i + 2) : ''
  const word = wordOf(text, words, i)
  if (lightVerbs.has(word) || (i > from && word.length === 1 && levelWords.has(word))) return false
  const isAfterGroup = i > from && isGroupHead(text, words, i - 1) && words.tag[i] === POS.verb && isAct(text, words, i)
  if (next === '以上' || next === '以下') return true
  if (isAfterGroup) return frames.has(next)
  if (next && isGroupHead(text, words, i + 1) && (i === from || words.tag[i] !== POS.verb || !isAct(text, words, i))) return true
  if (compoundHeads.has(next) || (next && isNominal(text, words, i + 1) && compoundHeads.has(head))) return true
  if (i > from && isGroupHead(text, words, i - 1)) return false
  if (words.tag[i] === POS.verb) return !verbClassOf.has(word) && next !== ''
  return true
}
/** What a verb behind a group still makes a name with: 人才培养基地; not 党员创办项目. */
const frames = new Set('基地 计划 工程 中心 机制 制度 体系 平台 资金 政策 课程 行动 办法 方案'.split(' '))
const lightVerbs = new Set(
  '进行 组成 参加 参与 实施 开展 举办 发展 实现 完成 签订 建立 设立 获得 获评 带动 带领 帮助 担任 享受 接受 成为 甩掉 领到 拿到 来自 分布 覆盖 实行 出现 发生 存在 涉及 位于 属于 承担 负责 从事 购买 用于 推荐 前来 赴 走进 开设 入驻 落户 签约 达到 提供 开立 定制 深入'.split(
    ' ',
  ),
)

/**
 * 1300名因病致贫的贫困村民: where the head behind an attributive clause starts. 110户农民的调查问卷 counts the 农民: behind a bare noun the 的 is not passed.
 * A preposition inside belongs to the main clause: no jump over it.
 */
function behindClause(text: string, words: Words, from: number, place: FigurePlace): number {
  // 十年改革带来的变化: what lasted stands first.
  if (durationUnits.has(place.unit) && (words.tag[from] === POS.noun || words.tag[from] === POS.verbalNoun)) return from
  let start = from
  for (let i = from; i < words.count && words.end[i]! <= place.clauseEnd && i < from + farthest; i++) {
    const word = wordOf(text, words, i)
    if (words.tag[i] === POS.numeral && !isInAttribute(text, words, i)) break
    if (i > from && (words.tag[i] === POS.preposition || (predicative.has(word) && isNominal(text, words, i - 1)))) break
    if (words.tag[i] === POS.punctuation && !'、“”'.includes(word)) break
    if (word === '的' && (i === from || !isBareNoun(text, words, start, i, place.unit))) start = i + 1
    else if (word === '的') break
  }
  return start
}

/** Adverbs that open a predicate: what stands behind them is no attribute. */
const predicative = new Set('都 均 已 已经 将 全部 也 还 正 就 基本 全都 尚未 未 仍 便'.split(' '))

/** 两根直径约3厘米的银色钢管: a number that 的 follows after its unit. */
const isInAttribute = (text: string, words: Words, i: number): boolean =>
  wordOf(text, words, i + 1) === '的' || wordOf(text, words, i + 2) === '的'

/** Words from `from` up to the 的 at `to` are a noun that the classifier can count. */
function isBareNoun(text: string, words: Words, from: number, to: number, unit: string): boolean {
  if (from === to || words.tag[to - 1] === POS.adjective || isVerb(text, words, to - 1)) return false
  for (let i = from; i < to; i++) if (!isNominal(text, words, i) && !isVerb(text, words, i)) return false
  if (isVerb(text, words, from)) return false
  return !personClassifiers.has(unit) || isGroupHead(text, words, to - 1)
}

/** Takes in what is joined: 4个检查组和调研组, 拖拉机、旋转犁等农机 (whose head is 农机). Stops where another figure counts. */
function withList(text: string, words: Words, last: number, limit: number, from: number): number {
  let end = last
  while (end - from < farthest) {
    const mark = end + 1
    const isJoined = mark < words.count && words.end[mark]! <= limit && ['、', '和', '及', '等'].includes(wordOf(text, words, mark))
    if (!isJoined) break
    const next = lastOfPhrase(text, words, mark + 1, limit, false)
    if (next <= mark) break
    const after = next + 1 < words.count && words.end[next + 1]! <= limit ? wordOf(text, words, next + 1) : ''
    const closes = after === '' || ['、', '和', '及', '等', '，', ',', '。', '；'].includes(after)
    if (after === '等' && words.tag[next + 2] === POS.numeral) break
    if (!closes || isGroupHead(text, words, next) !== isGroupHead(text, words, last) || measureNouns.has(wordOf(text, words, next))) break
    end = next
  }
  return end
}
