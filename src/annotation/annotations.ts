import type { Document } from './document.ts'
import type { Mention } from './mention.ts'
import type { Outline } from './outline.ts'
import type { Relation } from './relation.ts'

/** Everything that was read in one document: the first of the two contracts. Mentions in document order. */
export interface Annotations {
  readonly document: Document
  readonly outline: Outline
  readonly mentions: readonly Mention[]
  readonly relations: readonly Relation[]
}
