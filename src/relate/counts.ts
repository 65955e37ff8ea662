import { templates } from './pair/index.ts'
import { type LearnedRelation, learnedRelator, pairsNear } from './pairs.ts'
import type { RelationContext, Relator } from './relator.ts'
import { viewMentions } from './view.ts'

/** Which actors a figure counts: 40名村医, 村医40名. */
export const countsPairs: LearnedRelation = {
  rel: 'counts',
  model: 'counts',
  threshold: 0.3,
  omit: [...templates.history, ...templates.container, ...templates.tagsByTarget],
  pairs(context: RelationContext) {
    const { figures, actors } = viewMentions(context)
    return pairsNear(context, figures, actors, 0, 0)
  },
}

export const counts: Relator = learnedRelator(countsPairs)
