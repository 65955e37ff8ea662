import type { Document } from '../../../src/annotation/document.ts'
import type { Mention } from '../../../src/annotation/mention.ts'
import type { Span } from '../../../src/annotation/span.ts'
import type { Extractor } from '../../../src/extract/extractor.ts'
import { outlineDocument } from '../../../src/outline/index.ts'

/** Text with ⟦…⟧ around a span → the text without the marks, and the span. */
export function unmark(marked: string): { text: string; span: Span } {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  return { text: marked.replace(/[⟦⟧]/g, ''), span: { start, end } }
}

export const documentOf = (text: string, metadata: Document['metadata'] = {}): Document => ({
  id: 'example',
  text,
  metadata,
  proper: [{ start: 0, end: text.length }],
  problems: [],
})

/** What an extractor finds in a text, after the extractors that must come before it. */
export function findIn(text: string, extractors: readonly Extractor[], metadata: Document['metadata'] = {}): Mention[] {
  const document = documentOf(text, metadata)
  const outline = outlineDocument(document)
  let found: Mention[] = []
  let proposals: Mention[] = []
  for (const extractor of extractors) {
    proposals = extractor
      .extract({ document, outline, models: {}, found })
      .map((proposal, i) => ({ ...proposal, id: `x${i}`, text: text.slice(proposal.start, proposal.end) }) as Mention)
    found = [...found, ...proposals].sort((a, b) => a.start - b.start)
  }
  return proposals
}
