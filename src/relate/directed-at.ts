import { templates } from './pair/index.ts'
import { type LearnedRelation, learnedRelator, pairsNear } from './pairs.ts'
import type { RelationContext, Relator } from './relator.ts'
import { viewMentions } from './view.ts'

/** Whom an act serves, pays, trains, moves or mobilises: mostly those inside its span, sometimes those whose gain is told behind it. */
export const directedAtPairs: LearnedRelation = {
  rel: 'directed_at',
  model: 'directed-at',
  threshold: 0.55,
  omit: [...templates.history, ...templates.orderInside, ...templates.wordsBySource, ...templates.tagsBySource],
  pairs(context: RelationContext) {
    const { measures, actors } = viewMentions(context)
    // Outside the act's span only those told of in the next clauses gain by it: who stands before is its subject or another act's object.
    return pairsNear(context, measures, actors, 0, 0).filter(
      ({ source, target }) => target.mention.start >= source.mention.start && target.clause - source.clause <= 2,
    )
  },
}

export const directedAt: Relator = learnedRelator(directedAtPairs)
