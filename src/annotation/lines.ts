import type { Annotations } from './annotations.ts'
import type { Metadata } from './document.ts'
import type { Mention } from './mention.ts'
import type { Relation } from './relation.ts'

/** One line of the annotations contract: what the document says of itself, a mention, or a relation. */
export type AnnotationRow = ({ readonly type: 'meta' } & Metadata) | Mention | ({ readonly type: 'relation' } & Relation)

/**
 * Annotations → JSON lines: the meta line, the mentions in document order, the relations. Each line ends in LF.
 * @param withMeta false for the later stretches of a long document
 */
export function* toLines({ document, mentions, relations }: Annotations, withMeta = true): Generator<string> {
  if (withMeta) yield `${JSON.stringify({ type: 'meta', ...document.metadata })}\n`
  for (const mention of mentions) yield `${JSON.stringify(mention)}\n`
  for (const relation of relations) yield `${JSON.stringify({ type: 'relation', ...relation })}\n`
}

/** JSON lines → rows. Blank lines are passed over. Throws a SyntaxError that names the line. */
export function fromLines(lines: string): AnnotationRow[] {
  return lines.split('\n').flatMap((line, i) => {
    if (!line.trim()) return []
    try {
      return [JSON.parse(line) as AnnotationRow]
    } catch (error) {
      throw new SyntaxError(`line ${i + 1} is no JSON: ${(error as Error).message}`)
    }
  })
}
