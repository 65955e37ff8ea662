import type { Relation } from '../annotation/relation.ts'
import { type DoerNote, doerNotes } from './doer-notes.ts'
import { templates } from './pair-features.ts'
import { type LearnedRelation, learnedRelator, pairsNear } from './pairs.ts'
import type { RelationContext, Relator } from './relator.ts'
import { firstFrom, viewMentions } from './view.ts'

/** Doers as the sentence tells them: its subject, the one that goes on from before, the one set to work (引导企业…，扩大…). */
export const doersInText: LearnedRelation = {
  rel: 'carried_out_by',
  model: 'carried-out-by',
  threshold: 0.5,
  omit: [
    ...templates.tagsByTarget,
    ...templates.targetTail,
    ...templates.targetWords,
    ...templates.signsBetween,
    ...templates.targetLength,
    ...templates.wordsByTarget,
    ...templates.orderInside,
  ],
  pairs(context: RelationContext) {
    const { measures, actors } = viewMentions(context)
    const noted = new Set(doerNotes(context).flatMap(({ doers }) => doers.map(({ actor }) => actor)))
    const free = noted.size ? actors.filter((actor) => !noted.has(actor)) : actors
    return pairsNear(context, measures, free, 0, 0).filter(({ source, target }) => target.mention.start < source.mention.end)
  },
}

/** Who does it: named in the sentence, or in a note behind the section. */
export const carriedOutBy: Relator = {
  name: 'carried_out_by',
  relate(context: RelationContext): Relation[] {
    return [...learnedRelator(doersInText).relate(context), ...fromNotes(context)]
  },
}

/** The doers of a note do what stands in its own section since the last note there. */
function fromNotes(context: RelationContext): Relation[] {
  const { clauses, headings } = context.outline
  const { measures } = viewMentions(context)
  let last = 0
  return doerNotes(context).flatMap((note: DoerNote) => {
    const heading = headings[clauses[firstClauseFrom(clauses, note.start)]?.heading ?? -1]
    const from = Math.max(last, heading?.outerStart ?? blockStart(context, note.start))
    last = note.end
    const relations: Relation[] = []
    for (let i = firstFrom(measures, from); i < measures.length && measures[i]!.mention.start < note.start; i++)
      for (const { actor, role } of note.doers)
        relations.push({
          rel: 'carried_out_by',
          source: measures[i]!.mention.id,
          target: actor.mention.id,
          role,
          rule: 'carried_out_by/note',
          confidence: 0.95,
        })
    return relations
  })
}

function firstClauseFrom(clauses: readonly { readonly end: number }[], offset: number): number {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (clauses[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function blockStart({ outline: { blocks } }: RelationContext, offset: number): number {
  return blocks.find((block) => block.end > offset)?.start ?? offset
}
