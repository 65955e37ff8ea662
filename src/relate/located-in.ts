import { templates } from './pair/index.ts'
import { type LearnedRelation, learnedRelator, pairsNear } from './pairs.ts'
import type { RelationContext, Relator } from './relator.ts'
import { type Placed, viewMentions } from './view.ts'

/** Where an act takes place, said in its sentence; a place that acts (某市建立…) is where. */
export const locatedInPairs: LearnedRelation = {
  rel: 'located_in',
  model: 'located-in',
  threshold: 0.65,
  omit: [
    ...templates.history,
    ...templates.tagsByTarget,
    ...templates.verbBehindTarget,
    ...templates.verbBefore,
    ...templates.targetEdges,
    ...templates.subject,
    ...templates.targetLength,
  ],
  pairs(context: RelationContext) {
    const { measures, places } = viewMentions(context)
    return pairsNear(context, measures, places, 0, 0).filter(({ source, target }) => !isParted(context, source, target))
  },
}

/** 甲县修路；乙县修渠: behind a semicolon and another place, the first place is over. */
function isParted(context: RelationContext, source: Placed, target: Placed): boolean {
  if (target.mention.end > source.mention.start) return false
  const { places } = viewMentions(context)
  const next = places[target.rank + 1]
  if (!next || next.mention.start > source.mention.start) return false
  const between = context.document.text.slice(target.mention.end, Math.min(next.mention.start, target.mention.end + 200))
  return /[；;]\s*$/.test(between)
}

export const locatedIn: Relator = learnedRelator(locatedInPairs)
