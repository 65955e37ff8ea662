import type { CitedWork, Measure } from '../annotation/mention.ts'
import type { Relation } from '../annotation/relation.ts'
import type { RelationContext, Relator } from './relator.ts'
import { firstFrom, type Placed, type RelationView, viewMentions } from './view.ts'

/** Which works an act uses, applies, issues or revises: those inside its span, and those of a frame before it (按照《…》，…). */
export const cites: Relator = {
  name: 'cites',
  relate(context: RelationContext): Relation[] {
    const view = viewMentions(context)
    return view.works.flatMap((work): Relation[] => {
      const inside = view.measures[work.inside]
      if (inside) return isMedium(context, work) ? [] : [relation(inside.mention, work.mention, 'inside', 0.9)]
      const framed = framedBy(context, view, work)
      return framed ? [relation(framed.mention, work.mention, 'frame', 0.8)] : []
    })
  },
}

const relation = (measure: Measure, work: CitedWork, rule: string, confidence: number): Relation => ({
  rel: 'cites',
  source: measure.id,
  target: work.id,
  rule: `cites/${rule}`,
  confidence,
})

/** 开设《…》专栏, 在《…》开设栏目: a paper or column that only carries the act. */
function isMedium({ document: { text } }: RelationContext, { mention: { start, end } }: Placed<CitedWork>): boolean {
  return (
    /(?:开设|开办|开辟)[^，。]{0,6}《$/.test(text.slice(Math.max(0, start - 12), start)) ||
    /^[^，。]{0,6}(?:开设|开办|开辟|刊登|刊发)/.test(text.slice(end + 1, end + 10))
  )
}

/** 按照《…》要求，: the frame speaks of the first act behind its comma, in the same sentence. */
function framedBy(
  { document: { text }, outline: { clauses } }: RelationContext,
  { measures }: RelationView,
  work: Placed<CitedWork>,
): Placed<Measure> | undefined {
  const clause = clauses[work.clause]
  if (clause?.closer !== '，' && clause?.closer !== ',') return undefined
  if (!/^[^，,]{0,8}(?:根据|按照|依据|依照|参照|遵照|对照|结合|落实)[^，,]*$/.test(text.slice(clause.start, work.mention.start)))
    return undefined
  const next = measures[firstFrom(measures, clause.end)]
  return next && next.sentence === work.sentence && next.clause - work.clause <= 2 ? next : undefined
}
