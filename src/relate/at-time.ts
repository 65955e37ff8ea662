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
  threshold: 0.6,
  omit: [...templates.history, ...templates.wordsByTarget, ...templates.tagsBySource, ...templates.targetWords, ...templates.container],
  pairs(context: RelationContext) {
    const { measures, figures, times: all } = viewMentions(context)
    const times = all.filter(({ mention }) => !isCompared(context.document.text, mention))
    const sources = [...measures, ...figures].sort((a, b) => inOrder(a.mention, b.mention))
    return pairsNear<Mention, Time>(context, sources, times, 0, 0)
  },
}

/** 比上年, 较2012年, 与一季度持平: a time that something is compared with holds for nothing. So in 29 of 29 that readers marked. */
const isCompared = (text: string, { start }: Time): boolean => /[比较与]$/.test(text.slice(Math.max(0, start - 1), start))

export const atTime: Relator = learnedRelator(atTimePairs)
