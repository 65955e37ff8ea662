import type { Mention, Time } from '../annotation/mention.ts'
import { inOrder } from '../annotation/span.ts'
import { templates } from './pair/index.ts'
import { type LearnedRelation, learnedRelator, pairsNear } from './pairs.ts'
import type { RelationContext, Relator } from './relator.ts'
import { viewMentions } from './view.ts'

/** Which time holds for an act or a figure, said in its sentence. */
export const atTimePairs: LearnedRelation = {
  rel: 'at_time',
  model: 'at-time',
  threshold: 0.5,
  omit: [...templates.history, ...templates.wordsByTarget, ...templates.tagsBySource, ...templates.targetWords, ...templates.container],
  pairs(context: RelationContext) {
    const { measures, figures, times } = viewMentions(context)
    const sources = [...measures, ...figures].sort((a, b) => inOrder(a.mention, b.mention))
    return pairsNear<Mention, Time>(context, sources, times, 0, 0)
  },
}

export const atTime: Relator = learnedRelator(atTimePairs)
