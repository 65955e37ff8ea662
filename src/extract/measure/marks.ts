import { PhraseMarks } from '../../lexicon/phrase-marks.ts'

/** Words that set the mood of a clause, each kind a feature wherever it stands. */
const kinds = [
  '要 应 须', '不得 严禁 禁止', '鼓励 支持', '将 拟 计划 力争 争取', '已 了 过', '达到 提高到 增长 下降 增加 减少 占', '是 为', '指出 强调 说 表示 介绍 认为 提出',
  '如果 只有 只要 由于 因为 虽然 尽管', '使 让 促进 推动 推进', '进一步 不断 持续 着力 大力 全面 积极', '', '我', '成为 形成 实现 取得 得到 获得', '不 没有 未', '可 能', '', '', '等',
] as const // biome-ignore format: a table
/** Kinds that are no row of phrases: the clause ends in 的; 以…为; 为…提供. */
const [endsInDe, takesAs, servesBy] = [11, 16, 17] as const

export const markCount = kinds.length

const [hasAs, hasFor, hasOffer] = [19, 20, 21] as const
const table = new PhraseMarks([...kinds, '以', '为', '提供'])
const as = /以.{0,40}为/
const forSake = /为.{0,40}提供/
const de = '的'.charCodeAt(0)

/** The kinds of marks in text[start, end), a bit each. */
export function marksIn(text: string, start: number, end: number): number {
  let marks = table.in(text, start, end)
  if (text.charCodeAt(end - 1) === de) marks |= 1 << endsInDe
  const isFor = (marks >> hasFor) & 1
  if (isFor && (marks >> hasAs) & 1 && as.test(text.slice(start, end))) marks |= 1 << takesAs
  if (isFor && (marks >> hasOffer) & 1 && forSake.test(text.slice(start, end))) marks |= 1 << servesBy
  return marks & ((1 << markCount) - 1)
}
