export type RelationName =
  | 'part_of'
  | 'carried_out_by'
  | 'directed_at'
  | 'located_in'
  | 'measured_by'
  | 'counts'
  | 'holds_post_in'
  | 'within'
  | 'cites'
  | 'says'
  | 'at_time'

/** In the order of the guidelines. */
export const relationNames: readonly RelationName[] = [
  'part_of',
  'carried_out_by',
  'directed_at',
  'located_in',
  'measured_by',
  'counts',
  'holds_post_in',
  'within',
  'cites',
  'says',
  'at_time',
]

/** A relation between two mentions of one document; its evidence is their two spans. */
export interface Relation {
  readonly rel: RelationName
  /** Mention ids. */
  readonly source: string
  readonly target: string
  /** The part a doer has in a measure (carried_out_by). */
  readonly role?: 'lead' | 'support'
  /** The post held (holds_post_in). */
  readonly title?: string
  readonly rule: string
  readonly confidence: number
}
