import type { Proposal } from '../../../annotation/mention.ts'
import { wordAt } from '../../../annotation/outline.ts'
import { bodyEnds, classWords } from '../../../lexicon/organs.ts'
import { POS } from '../../../lexicon/pos.ts'
import type { ExtractionContext } from '../../extractor.ts'
import { organName } from './names.ts'
import { placeChainBefore } from './scan.ts'

const ends = new RegExp([...bodyEnds].sort((a, b) => b.length - a.length).join('|'), 'g')

/** Longest name of a body before its end, in words. */
const longestName = 14

const inName: ReadonlySet<number> = new Set([
  POS.noun, POS.placeName, POS.personName, POS.properName, POS.verbalNoun, POS.abbreviation, POS.attributive, POS.morpheme, POS.other, POS.spaceWord, POS.adjective, POS.timeWord, POS.numeral, POS.idiom, POS.localiser, POS.verb, POS.interjection,
]) // biome-ignore format: a list

/** Verbs that govern a body and are never in its name. */
const governing = new Set(
  '是 有 在 到 来 去 来到 走进 成立 组建 建立 建设 创办 创建 设立 依托 支持 联合 组织 引导 带动 领办 入驻 引进 引入 加入 参加 担任 联系 委托 邀请 要求 协调 推动 走访 调研 考察 打造 发展 扶持 培育 推进 实施 开展 做 为 给 向 让 使 由 被 把 将 从 对 与 和 及 以及 或 并 等 通过 会同 根据 按照 作为 以 于 位于 称 名为 叫 注册 投资 新建 兴办 鼓励 选择 组成 派出 抽调 选派 协同 对接 签订 经 经过 当 指导 服务 关于 促进 进入 成为 加强 强化 完善 健全 提升 深化 扩大 整合 吸引 培养 选聘 聘请 支援 帮扶 对 又 也 就 都 已 还 再 只 共 共有 现有 拥有 包括 涉及 涵盖 其中 时任 现任 原 前身'.split(
    ' ',
  ),
)

/** An end of a body's name found in the text, with where its name may start. */
interface Body {
  readonly start: number
  readonly headStart: number
  readonly end: number
  /** Whether something in it is a proper name: a place, a quoted brand, characters that form no word. */
  readonly isNamed: boolean
}

/** Firms, schools, hospitals, cooperatives, associations, teams with a name; and later short forms of a name that the document gave in full. */
export function namedBodyMentions(context: ExtractionContext): Proposal[] {
  const { text, proper } = context.document
  const proposals: Proposal[] = []
  const full: { readonly name: string; readonly end: number }[] = []
  for (const part of proper) {
    ends.lastIndex = part.start
    for (let match = ends.exec(text); match && match.index < part.end; match = ends.exec(text)) {
      const body = bodyAt(context, match.index, match.index + match[0].length)
      if (!body) continue
      const name = organName(text.slice(body.start, body.end))
      if (body.isNamed) {
        proposals.push(propose(body, name, 'organization/named', 0.85))
        full.push({ name, end: body.end })
        continue
      }
      const antecedent = antecedentOf(text.slice(body.start, body.end), body, full, text)
      if (antecedent) proposals.push(propose(body, antecedent, 'organization/short', 0.7))
    }
  }
  return proposals
}

const propose = ({ start, end }: Body, name: string, rule: string, confidence: number): Proposal => ({
  type: 'actor',
  kind: 'organization',
  start,
  end,
  name,
  rule,
  confidence,
})

/** Short forms may stand this far behind the full name, in characters, when they are no more than the kind of body: 公司. */
const reach = 400

function antecedentOf(
  short: string,
  body: Body,
  full: readonly { readonly name: string; readonly end: number }[],
  text: string,
): string | undefined {
  if (/[一两几多各每些数该类]/.test(text[body.start - 1] ?? '') && text[body.start - 1] !== '该') return undefined
  for (let i = full.length - 1; i >= Math.max(0, full.length - 40); i--) {
    const { name, end } = full[i]!
    if (name === short || !name.endsWith(short)) continue
    if (short.length >= 5 || body.start - end < reach) return name
  }
  return undefined
}

function bodyAt(context: ExtractionContext, headStart: number, end: number): Body | undefined {
  const { text } = context.document
  const { words } = context.outline
  if (/^[们长员化级式]/.test(text.slice(end, end + 1)) || cutsWord(context, end)) return undefined
  let start = headStart
  let isNamed = false
  let singles = 0
  let i = wordAt(words, headStart - 1)
  if (i < words.count && words.end[i]! > headStart && words.start[i]! < headStart) {
    start = words.start[i]!
    i--
  }
  for (let steps = 0; i >= 0 && steps < longestName; i--, steps++) {
    if (words.end[i] !== start) break
    const from = words.start[i]!
    const word = text.slice(from, start)
    const chain = placeChainBefore(context, start)
    if (chain < start) {
      start = chain
      isNamed = true
      break
    }
    if (word === '”' || word === '）') {
      const open = text.lastIndexOf(word === '”' ? '“' : '（', start)
      if (open < 0 || start - open > 12) break
      isNamed ||= word === '”' && start - open > 3
      start = open
      i = wordAt(words, open)
      continue
    }
    const tag = words.tag[i]!
    if (classWords.has(word)) return undefined
    if (!inName.has(tag) || governing.has(word) || (tag === POS.verb && word.length > 1 && singles === 0 && !isVerbInName(word))) break
    if (tag === POS.numeral && /[0-9０-９一二三四五六七八九十两百千万]$/.test(word)) break
    singles = word.length === 1 ? singles + 1 : 0
    if (singles >= 2 || tag === POS.other || tag === POS.properName || tag === POS.placeName) isNamed = true
    start = from
  }
  if (start === headStart && !isNamed) return { start, headStart, end, isNamed: false }
  return { start, headStart, end, isNamed }
}

/** Verbs that are usual in names of bodies. */
const isVerbInName = (word: string): boolean =>
  /^(?:种植|养殖|加工|制造|运输|销售|采购|交易|管理|服务|投资|开发|科技|检测|监测|治理|供应|生产|集中|推广|培训|保障|合作|贸易|维护|救援|保险|租赁|建筑|安装|装饰|设计|研究|出版|印刷|广播|联合|协同|调解|就业|仲裁|评估|支付|营销|配送|流通|储运|储备|购销|农垦|统计|调查|援助|救助|扶贫|巡视|督导|调研|考察|指挥|领导|应急|消防|收购|供销)$/.test(
    word,
  )

/** Whether a word of the list runs over `end`: 公司+债 is 公司债. */
function cutsWord({ outline: { words } }: ExtractionContext, end: number): boolean {
  const i = wordAt(words, end)
  return i < words.count && words.start[i]! < end && words.end[i]! > end
}
