import type { Words } from '../../../annotation/outline.ts'
import { CharacterSet } from '../../../lexicon/characters.ts'
import { groupHeads, groupSuffixes } from '../../../lexicon/groups.ts'
import { POS } from '../../../lexicon/pos.ts'
import { verbClasses, verbClassOf } from '../../../lexicon/verbs.ts'
import type { ExtractionContext } from '../../extractor.ts'

/** A word that may be the head of a group's name: its index among the words, and the words its name may start at, the nearest first. */
export interface GroupCandidate {
  readonly head: number
  readonly starts: readonly number[]
}

/** Words that a name can reach back over. */
const longestName = 8

/** Every word that may end a head, with the starts its name may have. */
export function groupCandidates(context: ExtractionContext): GroupCandidate[] {
  const { words } = context.outline
  const { text } = context.document
  const candidates: GroupCandidate[] = []
  for (let i = 0; i < words.count; i++) {
    const first = headStart(text, words, i)
    if (first >= 0 && !spokenTo.test(text.slice(words.end[i]! - 3, words.end[i]!)))
      candidates.push({ head: i, starts: possibleStarts(text, words, first) })
  }
  return candidates
}

/** Whom a speaker addresses, and words that point back: no mentions by the guidelines. */
const spokenTo = /(?:女士们|先生们|朋友们|同志们|[前后两]者)$/

/** Longest head in the list, in characters. */
const longestHead = 6

const lastOfHeads = new CharacterSet([...groupHeads.keys()].map((head) => head.at(-1)!))

/** Index of the word in which a head that ends with word `i` starts, or −1. A head may be cut into several words: 责任|区, 孩子|们. */
function headStart(text: string, words: Words, i: number): number {
  const start = words.start[i]!
  const end = words.end[i]!
  const tag = words.tag[i]
  if (text[end - 1] === '）' || text[end - 1] === ')') return slotStart(text, words, i)
  if (
    tag === POS.punctuation ||
    tag === POS.other ||
    // 青年 is a time of life in the dictionary.
    (tag === POS.timeWord && !groupHeads.has(text, start, end)) ||
    (tag === POS.numeral && !/[\u3400-\u9fff]{3}/.test(text.slice(start, end)))
  )
    return -1
  for (let from = lastOfHeads.at(text, end - 1) ? Math.max(0, end - longestHead) : end; from < end; from++) {
    if (end - from === 1 && end - start > 1) continue
    if (!groupHeads.has(text, from, end)) continue
    let first = i
    while (first > 0 && words.start[first]! > from && words.end[first - 1] === words.start[first]) first--
    if (words.start[first]! <= from) return first
  }
  const isSuffix = suffixes.at(text, end - 1)
  if (end - start > 1) return isSuffix && (tag === POS.noun || tag === POS.abbreviation || tag === POS.properName) ? i : -1
  const before = i > 0 && words.end[i - 1] === start ? words.tag[i - 1] : undefined
  return isSuffix && joinsSuffix.has(text[start]!) && (before === POS.noun || before === POS.verb || before === POS.verbalNoun) ? i - 1 : -1
}

/** 省（区、市）, 县（市、区）, 公安厅（局）: a kind of body, with what it is called elsewhere in brackets. */
const slot =
  /[省市州县区旗乡镇村社厅局委院校部办][（(](?:(?:自治)?[省市区地州盟旗县乡镇村场厅局委办组团队校院社]|街道|社区|含[^（）()]{1,6})(?:[、，/](?:(?:自治)?[省市区地州盟旗县乡镇村场厅局委办组团队校院社]|街道|社区|含[^（）()]{1,6}))*[）)]$/

/** Index of the word that stands before the brackets of a slot which word `i` closes, or −1. */
function slotStart(text: string, words: Words, i: number): number {
  const end = words.end[i]!
  const match = slot.exec(text.slice(Math.max(0, end - 16), end))
  if (!match) return -1
  let first = i
  while (first > 0 && words.start[first]! > end - match[0].length) first--
  return first
}

const suffixes = new CharacterSet(groupSuffixes)
/** Suffixes that the word list leaves apart from a word before: 患病|者, 女工|们. */
const joinsSuffix: ReadonlySet<string> = new Set('者 员 们 户 队 组 团 院 所 农 企'.split(' '))

/** What a name does not reach back over: prepositions, links, and verbs that act on the group (支持|企业). 和 may stand inside a body's name. */
function endsName(tag: number, word: string): boolean {
  if (tag === POS.preposition || tag === POS.classifier) return true
  if (tag === POS.conjunction) return word !== '和'
  if (links.has(word)) return true
  const verbClass = verbClassOf.get(word)
  return verbClass !== undefined && verbClasses[verbClass] !== 'result' && !attributive.has(word)
}
/** Single characters, so verbs only where the word list leaves them alone: 稳|企业. */
const links: ReadonlySet<string> = new Set(
  '成 为 到 让 把 使 给 是 有 及 与 同 或 等 稳 惠 帮 助 扶 引 招 护 聚 暖 访 担任 出任 兼任 当选'.split(' '),
)
/** Words that open no name though they may stand before one. */
const outside: ReadonlySet<string> = new Set('和 全国 全省 全市 全县 全区 一些 很多 许多 这些 那些 多名 每个 其中 代表'.split(' '))
/** Verbs that describe a group as often as they act on it: 帮扶|单位, 驻村|干部. */
const attributive: ReadonlySet<string> = new Set(
  '试点 创新 生产 挂钩 驻村 派出 帮扶 联合 共建 种植 养殖 加工 调研 检查 督查 督导 巡查 考核 评估 审计 审批 监督 监管 管理 管控 稳定 服务 使用 建设 研发 设计 规划 施工 合作 结对 培训 辅导 宣讲 救助 救治 志愿 参与 包保 蹲点 招商 采购 销售 承办 主办 举办 运营 编制 执行 改革 示范 受理 登记 安置 搬迁 签约 租赁 入股 新增 新建 指导 带头 骨干'.split(
    ' ',
  ),
)

/** What can stand inside a group's name before its head. The attributive 的 cannot: the name is the phrase without a 的-clause. */
function possibleStarts(text: string, words: Words, head: number): number[] {
  const starts = [head]
  for (let i = head - 1; i >= 0 && head - i < longestName; i--) {
    if (words.end[i] !== words.start[i + 1]) break
    const tag = words.tag[i]
    const word = text.slice(words.start[i]!, words.end[i]!)
    if (tag === POS.punctuation ? !'、“”‘’（）()'.includes(word) : tag === POS.particle || (tag === POS.numeral && /[0-9０-９]/.test(word)))
      break
    if (endsName(tag!, word)) break
    if (tag === POS.punctuation ? '“‘（('.includes(word) : tag !== POS.localiser && !outside.has(word)) starts.push(i)
  }
  return starts
}
