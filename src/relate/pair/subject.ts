import type { Features } from '../../model/index.ts'
import { hashText } from '../../model/index.ts'
import type { RelationContext } from '../relator.ts'
import { runningSubjects } from '../subjects.ts'
import type { Placed } from '../view.ts'
import { clip, kindOf, step } from './seen-from.ts'

export const kinds = { mention: 0, pronoun: 1, noun: 2, none: 3, speaker: 4 } as const

/** Whether the target is the subject that holds in the source's clause, or that of its own, and what else is. */
export function addSubjects(features: Features, context: RelationContext, source: Placed, target: Placed, position: number): void {
  const running = runningSubjects(context)
  const here = running[source.clause]
  const there = running[target.clause]
  const rank = here ? here.mentions.findIndex((m) => m.mention === target.mention) : -1
  const isRunning = rank >= 0 ? 1 : 0
  const isHead = here?.heads.some((m) => m.mention === target.mention) ? 1 : 0
  const isOwn = there?.mentions.some((m) => m.mention === target.mention) ? 1 : 0
  const since = here ? clip(source.clause - here.statedIn, 5) : 9
  features.add(88, isHead * 2 + isRunning, Math.min(since, 2))
  features.add(89, isHead * 2 + isRunning, kindOf(target.mention))
  features.add(90, isRunning, position)
  features.add(91, isRunning * 2 + isOwn, since)
  features.add(92, isRunning * 2 + isOwn, kinds[here?.kind ?? 'none'])
  features.add(93, isRunning, kindOf(target.mention))
  features.add(94, isRunning * 8 + clip(rank, 3), clip(here?.mentions.length ?? 0, 4))
  features.add(95, isRunning, kindOf(source.mention))
  if (isRunning) {
    const next = here!.mentions[rank + 1]
    features.add(96, next ? hashText(next.mention.type) : 0, next ? step(next.mention.start - target.mention.end) : 0)
  } else if (here?.mentions.length) {
    const first = here.mentions[0]!.mention
    features.add(97, hashText(first.type), first.start < target.mention.start ? 1 : 0)
    features.add(98, hashText(first.type), isOwn)
  }
  if (isOwn && here && there) features.add(99, here.statedIn > there.statedIn ? 1 : 0, source.sentence === target.sentence ? 1 : 0)
}
