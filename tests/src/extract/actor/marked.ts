import type { Metadata } from '../../../../src/annotation/document.ts'
import type { Mention } from '../../../../src/annotation/mention.ts'
import { organizations } from '../../../../src/extract/actor/organization/index.ts'
import { persons } from '../../../../src/extract/actor/person/index.ts'
import { citations } from '../../../../src/extract/citation/index.ts'
import { settleOverlaps } from '../../../../src/extract/overlap.ts'
import { outlineDocument } from '../../../../src/outline/index.ts'
import { relateMentions } from '../../../../src/relate/index.ts'
import { resolveActors } from '../../../../src/resolve/actors.ts'

/** A text with its brackets taken off, and the span that they showed. */
export function unmark(marked: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end }
}

/** Persons and organisations of a text, resolved, with its relations; no place is known but what the rules see themselves. */
export function actorsOf(text: string, metadata: Metadata = {}) {
  const document = { id: 'example', text, metadata, proper: [{ start: 0, end: text.length }], problems: [] }
  const outline = outlineDocument(document)
  let found: Mention[] = []
  for (const extractor of [citations, organizations, persons]) {
    const proposals = extractor.extract({ document, outline, models: {}, found })
    found = settleOverlaps([...found, ...proposals]).map(
      (mention, i) => ({ ...mention, id: `a${i}`, text: text.slice(mention.start, mention.end) }) as Mention,
    )
  }
  const relations = relateMentions(document, outline, {}, found).filter(({ rel }) => rel === 'holds_post_in')
  const mentions = resolveActors(document, found)
  return { mentions, actors: mentions.filter((mention) => mention.type === 'actor'), relations }
}
