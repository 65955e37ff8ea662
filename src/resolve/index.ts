import type { Document } from '../annotation/document.ts'
import type { Mention } from '../annotation/mention.ts'
import { resolveActors } from './actors.ts'

/** Gives mentions their canonical names, codes and dates with the whole document in view. What the text said remains. */
export function resolveMentions(document: Document, mentions: readonly Mention[]): Mention[] {
  return resolveActors(document, mentions)
}
