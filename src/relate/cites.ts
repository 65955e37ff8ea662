import type { Relation } from '../annotation/relation.ts'
import type { RelationContext, Relator } from './relator.ts'
import { viewMentions } from './view.ts'

/** Which works an act uses, applies, issues or revises: those named inside its span. */
export const cites: Relator = {
  name: 'cites',
  relate(context: RelationContext): Relation[] {
    const { works, measures } = viewMentions(context)
    return works.flatMap(({ mention, inside }) => {
      const measure = measures[inside]
      return measure
        ? [{ rel: 'cites' as const, source: measure.mention.id, target: mention.id, rule: 'cites/inside', confidence: 0.9 }]
        : []
    })
  },
}
