import type { Features } from '../../model/index.ts'
import { firstFrom, type Placed, type RelationView } from '../view.ts'
import { clip, kindOf, placedOfType, step, where } from './seen-from.ts'

/** Distances, competitors, and whether another measure holds the target. */
export function addDistance(features: Features, view: RelationView, source: Placed, target: Placed, position: number): void {
  const { mention: a } = source
  const { mention: b } = target
  const clauses = clip(target.clause - source.clause, 6)
  const sentences = clip(target.sentence - source.sentence, 3)
  const low = Math.min(a.end, b.end)
  const high = Math.max(a.start, b.start)
  const ofSource = placedOfType(view, a)
  const ofTarget = placedOfType(view, b)
  const sources = clip(countBetween(ofSource, low, high), 4)
  const targets = clip(countBetween(ofTarget, low, high), 4)
  features.add(0, position, clauses)
  features.add(1, position, sentences)
  features.add(2, position, sources)
  features.add(3, position, targets)
  features.add(4, clauses, sources * 8 + targets)
  features.add(5, position, step(high - low))
  features.add(6, kindOf(a), position)
  features.add(7, kindOf(b), position)
  features.add(8, kindOf(a), kindOf(b))
  const container = target.inside < 0 ? 0 : view.measures[target.inside] === source ? 1 : 2
  features.add(9, container, position)
  features.add(10, container, clauses)
  const inSource = position === where.inside ? countBetween(ofTarget, a.start, a.end) : 0
  features.add(11, position, clip(inSource, 4))
  if (position === where.inside) {
    features.add(12, step(b.start - a.start), step(a.end - b.end))
    features.add(13, a.end === b.end ? 1 : 0, clip(countBetween(ofTarget, a.start, b.start), 3))
  }
  features.add(14, step(b.end - b.start), position)
  features.add(15, sources === 0 ? 1 : 0, kindOf(b))
}

/** How many lie wholly in [from, to). */
function countBetween(placed: readonly Placed[], from: number, to: number): number {
  let count = 0
  for (let i = firstFrom(placed, from); i < placed.length && placed[i]!.mention.start < to && count < 6; i++)
    if (placed[i]!.mention.end <= to) count++
  return count
}
