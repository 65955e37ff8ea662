import type { Document } from '../annotation/document.ts'
import type { Mention, Proposal } from '../annotation/mention.ts'
import type { Outline } from '../annotation/outline.ts'
import type { Trace } from '../annotation/trace.ts'
import type { Models } from '../model/index.ts'

/** What an extractor may look at. `found` holds the mentions of the extractors before it in the list, in document order, overlaps settled. */
export interface ExtractionContext {
  readonly document: Document
  readonly outline: Outline
  readonly models: Models
  readonly found: readonly Mention[]
  /** Told of what was turned down, when somebody asks why. */
  readonly trace?: Trace | undefined
}

/** Proposes mentions of one kind. Pure: the same context gives the same proposals. */
export interface Extractor {
  readonly name: string
  extract(context: ExtractionContext): Proposal[]
}
