import type { Mention } from '../../annotation/mention.ts'
import { hashText } from '../../model/index.ts'
import type { Placed, RelationView } from '../view.ts'

export const clip = (value: number, most: number): number => Math.max(-most, Math.min(most, value))

/** Characters in steps that grow with the distance. */
export const step = (distance: number): number => (distance <= 0 ? 0 : 1 + Math.floor(Math.log2(distance)))

/** Where `target` stands as seen from `source`. */
export const where = { before: 0, inside: 1, after: 2, around: 3 } as const

export function positionOf(source: Mention, target: Mention): number {
  if (target.start >= source.start && target.end <= source.end) return where.inside
  if (source.start >= target.start && source.end <= target.end) return where.around
  return target.start < source.start ? where.before : where.after
}

/** A property that tells the mentions of one type apart: an actor's kind, a measure's status, a figure's unit. */
export function kindOf(mention: Mention): number {
  if (mention.type === 'actor') return hashText(mention.kind)
  if (mention.type === 'measure') return mention.kind === 'heading' ? 1 : hashText(mention.status)
  if (mention.type === 'figure') return hashText(mention.unit)
  return hashText(mention.type)
}

/** All mentions of the type of this one. */
export const placedOfType = (view: RelationView, { type }: Mention): readonly Placed[] =>
  ({ measure: view.measures, actor: view.actors, place: view.places, figure: view.figures, time: view.times, document: view.works })[type]
