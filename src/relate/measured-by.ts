import type { Figure, Measure } from '../annotation/mention.ts'
import { templates } from './pair/index.ts'
import { type LearnedRelation, learnedRelator, pairsNear } from './pairs.ts'
import type { RelationContext, Relator } from './relator.ts'
import { viewMentions } from './view.ts'

/** Which figures quantify an act, its inputs or its stated result, which may follow in the next sentences. */
export const measuredByPairs: LearnedRelation = {
  rel: 'measured_by',
  model: 'measured-by',
  threshold: 0.45,
  omit: [...templates.wordsBetween, ...templates.sourceTail, ...templates.gist],
  pairs(context: RelationContext) {
    const { measures, figures } = viewMentions(context)
    return pairsNear(context, measures, figures, 0, 2).filter(
      ({ source, target }) => !isThreshold(context.document.text, source.mention, target.mention),
    )
  },
}

/** 对产值达到2亿元以上的企业，给予…: a figure that only says who qualifies, before what is given. */
function isThreshold(text: string, measure: Measure, { start, end, text: words }: Figure): boolean {
  if (start < measure.start || end > measure.end) return false
  // A condition that was read as an act of its own (…的) has its consequence behind it.
  const limit = text[measure.end - 1] === '的' ? measure.end + 60 : measure.end
  const behind = text.slice(end, Math.min(limit, end + 120)).split('。')[0]!
  return (
    /^[^，,；;]{0,24}?(?:的[^，,；;]{0,16}|时|后)[，,].*(?:给予|奖励|补助|补贴|奖补|资助|享受|发放|减免|优先|支持)/s.test(behind) &&
    (/以\s*[上下]/.test(words) ||
      /(?:达到?|超过|突破|不低于|不少于|高于|低于|不足|满|在|至|、|\d元?)\s*$/.test(text.slice(Math.max(measure.start, start - 4), start)))
  )
}

export const measuredBy: Relator = learnedRelator(measuredByPairs)
