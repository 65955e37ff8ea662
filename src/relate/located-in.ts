import { templates } from './pair-features.ts'
import { type LearnedRelation, learnedRelator, pairsNear } from './pairs.ts'
import type { RelationContext, Relator } from './relator.ts'
import { viewMentions } from './view.ts'

/** Where an act takes place, said in its sentence; a place that acts (某市建立…) is where. */
export const locatedInPairs: LearnedRelation = {
  rel: 'located_in',
  model: 'located-in',
  threshold: 0.5,
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
    return pairsNear(context, measures, places, 0, 0)
  },
}

export const locatedIn: Relator = learnedRelator(locatedInPairs)
