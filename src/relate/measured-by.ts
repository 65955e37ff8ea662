import { templates } from './pair-features.ts'
import { type LearnedRelation, learnedRelator, pairsNear } from './pairs.ts'
import type { RelationContext, Relator } from './relator.ts'
import { viewMentions } from './view.ts'

/** Which figures quantify an act, its inputs or its stated result, which may follow in the next sentences. */
export const measuredByPairs: LearnedRelation = {
  rel: 'measured_by',
  model: 'measured-by',
  threshold: 0.5,
  omit: [...templates.wordsBetween, ...templates.sourceTail, ...templates.gist],
  pairs(context: RelationContext) {
    const { measures, figures } = viewMentions(context)
    return pairsNear(context, measures, figures, 0, 2)
  },
}

export const measuredBy: Relator = learnedRelator(measuredByPairs)
