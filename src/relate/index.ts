import type { Document } from '../annotation/document.ts'
import type { Mention } from '../annotation/mention.ts'
import type { Outline } from '../annotation/outline.ts'
import type { Relation } from '../annotation/relation.ts'
import type { Models } from '../model/index.ts'
import { cites } from './cites.ts'
import { partOf } from './part-of.ts'
import type { Relator } from './relator.ts'
import { within } from './within.ts'

/** The relators in their order; each sees what those before it found. */
export const relators: readonly Relator[] = [partOf, cites, within]

/**
 * Finds the relations between the mentions of a document.
 * @param upTo name of the relator to stop before
 */
export function relateMentions(
  document: Document,
  outline: Outline,
  models: Models,
  mentions: readonly Mention[],
  upTo?: string,
): Relation[] {
  const found: Relation[] = []
  for (const relator of relators) {
    if (relator.name === upTo) break
    found.push(...relator.relate({ document, outline, models, mentions, found }))
  }
  return found
}
