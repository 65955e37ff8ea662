import type { Relation } from '../annotation/relation.ts'
import type { RelationContext, Relator } from './relator.ts'
import { viewMentions } from './view.ts'

/** 位于, 地处 and the like between a place and the one it lies in; 下辖, 所属 between one and what lies in it. */
const liesIn = /^[，,]?(?:就)?(?:位于|地处|坐落于|坐落在|隶属于|隶属|属于|处于)$/
const holds = /^[，,]?(?:下辖|辖|管辖|所辖的?|下属的?|境内的)$/

/** Which place the text says lies in which: 赤水村位于白云镇, 白云镇下辖赤水村. A chain without a word between is one mention. */
export const within: Relator = {
  name: 'within',
  relate(context: RelationContext): Relation[] {
    const { places } = viewMentions(context)
    return places.flatMap(({ mention: before }, i) => {
      const after = places[i + 1]?.mention
      if (!after || after.start - before.end > 8) return []
      const between = context.document.text.slice(before.end, after.start).trim()
      if (liesIn.test(between)) return [relation(before.id, after.id)]
      return holds.test(between) ? [relation(after.id, before.id)] : []
    })
  },
}

const relation = (source: string, target: string): Relation => ({ rel: 'within', source, target, rule: 'within/stated', confidence: 0.85 })
