import type { Document } from '../annotation/document.ts'
import type { Mention } from '../annotation/mention.ts'
import type { Outline } from '../annotation/outline.ts'
import type { Relation } from '../annotation/relation.ts'
import type { Trace } from '../annotation/trace.ts'
import type { Models } from '../model/index.ts'

/** What a relator may look at. `found` holds the relations of the relators before it in the list. */
export interface RelationContext {
  readonly document: Document
  readonly outline: Outline
  readonly models: Models
  /** In document order. */
  readonly mentions: readonly Mention[]
  readonly found: readonly Relation[]
  /** Told of what was turned down, when somebody asks why. */
  readonly trace?: Trace | undefined
}

/** Finds the relations of one name. Pure. */
export interface Relator {
  readonly name: string
  relate(context: RelationContext): Relation[]
}
