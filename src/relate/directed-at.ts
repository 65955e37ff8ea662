import { templates } from './pair-features.ts'
import { type LearnedRelation, learnedRelator, pairsNear } from './pairs.ts'
import type { RelationContext, Relator } from './relator.ts'
import { viewMentions } from './view.ts'

/** Whom an act serves, pays, trains, moves or mobilises: mostly those inside its span, sometimes those whose gain is told behind it. */
export const directedAtPairs: LearnedRelation = {
  rel: 'directed_at',
  model: 'directed-at',
  threshold: 0.5,
  omit: [...templates.history, ...templates.orderInside, ...templates.wordsBySource, ...templates.tagsBySource],
  pairs(context: RelationContext) {
    const { measures, actors } = viewMentions(context)
    return pairsNear(context, measures, actors, 0, 0)
  },
}

export const directedAt: Relator = learnedRelator(directedAtPairs)
