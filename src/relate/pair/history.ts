import type { Features } from '../../model/index.ts'
import { hashText } from '../../model/index.ts'
import type { Decided } from '../pairs.ts'
import type { RelationContext } from '../relator.ts'
import { runningSubjects } from '../subjects.ts'
import { type Placed, viewMentions } from '../view.ts'
import { clip, kindOf, placedOfType } from './seen-from.ts'
import { kinds } from './subject.ts'

/** Whether the source before this one has the same target, or another; what else is known of the two and of the target before. */
export function addDecided(
  features: Features,
  context: RelationContext,
  source: Placed,
  target: Placed,
  position: number,
  { before, targets, known }: Decided,
): void {
  const { text } = context.document
  const same = !before ? 0 : before.targets.has(target.mention) ? 3 : before.targets.size ? 2 : 1
  const sentence = before?.source.sentence === source.sentence ? 1 : 0
  const running = runningSubjects(context)
  const here = running[source.clause]
  const restated = before && here && here.statedIn > before.source.clause ? 1 + kinds[here.kind] : 0
  const state = same * 2 + sentence
  features.add(110, state, position)
  features.add(111, state, clip(source.clause - (before?.source.clause ?? 0), 3) * 8 + clip(target.clause - source.clause, 3))
  features.add(112, state, kindOf(target.mention))
  features.add(113, state, hashText(source.mention.type) ^ (before ? hashText(before.source.mention.type) : 0))
  features.add(114, state, before && before.source.mention.end > target.mention.start ? 1 : 0)
  features.add(115, state, restated)
  const isHead = here?.heads.some((m) => m.mention === target.mention) ? 1 : 0
  const gist = (isHead * 16 + same * 4 + sentence * 2) * 8 + restated
  features.add(122, gist, position)
  const knownOf = (other: Placed | undefined): number => (other ? (known.get(other.mention.id)?.get(target.mention.id) ?? 1) : 0)
  const own = knownOf(source)
  const past = knownOf(before?.source)
  features.add(116, own, position)
  features.add(117, past, sentence)
  features.add(118, past, restated * 8 + position)
  features.add(123, gist, past)
  features.add(124, gist, own)
  if (before && past && before.source.mention.type === 'measure') {
    const verb = before.source.wordFrom
    features.addText(119, text, context.outline.words.start[verb] ?? 0, context.outline.words.end[verb] ?? 0)
  }
  const neighbour = placedOfType(viewMentions(context), target.mention)[target.rank - 1]
  if (neighbour) {
    const between = text.slice(neighbour.mention.end, target.mention.start)
    const joined = /^[”）)]?(?:、|和|与|及|以及|或|或者)?[“]?$/.test(between) ? 1 : 0
    features.add(120, (targets.has(neighbour.mention) ? 1 : 0) + 2 * joined, position)
    features.add(121, clip(targets.size, 3), joined)
  } else features.add(121, clip(targets.size, 3), 2)
}
