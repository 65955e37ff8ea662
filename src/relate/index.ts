import type { Document } from '../annotation/document.ts'
import type { Mention } from '../annotation/mention.ts'
import type { Outline } from '../annotation/outline.ts'
import type { Relation } from '../annotation/relation.ts'
import type { Trace } from '../annotation/trace.ts'
import type { Models } from '../model/index.ts'
import { atTime } from './at-time.ts'
import { carriedOutBy } from './carried-out-by.ts'
import { cites } from './cites.ts'
import { counts } from './counts.ts'
import { directedAt } from './directed-at.ts'
import { holdsPostIn } from './holds-post-in.ts'
import { locatedIn } from './located-in.ts'
import { measuredBy } from './measured-by.ts'
import { partOf } from './part-of.ts'
import type { Relator } from './relator.ts'
import { says } from './says.ts'
import { within } from './within.ts'

/** The relators in their order; each sees what those before it found. */
export const relators: readonly Relator[] = [
  partOf,
  directedAt,
  carriedOutBy,
  locatedIn,
  counts,
  measuredBy,
  holdsPostIn,
  within,
  cites,
  says,
  atTime,
]

/** Finds the relations between the mentions of a document. */
export function relateMentions(
  document: Document,
  outline: Outline,
  models: Models,
  mentions: readonly Mention[],
  trace?: Trace,
): Relation[] {
  const found: Relation[] = []
  for (const relator of relators) {
    found.push(...relator.relate({ document, outline, models, mentions, found, trace }))
  }
  return found
}
