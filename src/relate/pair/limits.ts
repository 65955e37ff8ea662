import type { Features } from '../../model/index.ts'
import type { RelationContext } from '../relator.ts'
import type { Placed } from '../view.ts'

/** Whether the target only qualifies (销售额达到1亿元的，给予…) or stands in brackets that the source does not share, or is what something is compared with. */
export function addLimits(
  features: Features,
  { document: { text }, outline: { clauses } }: RelationContext,
  source: Placed,
  target: Placed,
  position: number,
): void {
  const { end, start } = target.mention
  const clause = clauses[target.clause]
  if (!clause) return
  const rest = text.slice(end, Math.min(clause.end, end + 16))
  const qualifies = end + 16 >= clause.end && rest.endsWith('的') ? 2 : /^(?:以上|以下|及以上)?的/.test(rest) ? 1 : 0
  features.add(16, qualifies, position)
  const head = text.slice(Math.max(clause.start, start - 40), start)
  const opened = Math.max(head.lastIndexOf('（'), head.lastIndexOf('('))
  const isBracketed =
    opened > Math.max(head.lastIndexOf('）'), head.lastIndexOf(')')) && source.mention.start < start - head.length + opened
  features.add(17, isBracketed ? 1 : 0, position)
  features.add(18, /[比较超过同]$/.test(head) ? 1 : 0, position)
}
