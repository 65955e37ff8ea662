import type { GraphData } from '../data/graph-data.ts'
import { marked, type Snippet } from '../data/sentences.ts'

interface Props {
  readonly data: GraphData
  readonly snippet: Snippet
  /** Characters to keep before the first mark and behind the last; all when absent. */
  readonly around?: number
}

/** A sentence with the words that matter marked. */
export function SnippetText({ data, snippet, around }: Props) {
  const text = data.documents.get(snippet.document)?.text ?? ''
  const { start, end, cutBefore, cutAfter } =
    around === undefined ? { ...snippet, cutBefore: false, cutAfter: false } : cropped(snippet, around)
  return (
    <>
      {cutBefore && '…'}
      {marked(text, { start, end }, snippet.marks).map((piece, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no identity but their order.
        piece.mark ? <mark key={i}>{piece.text}</mark> : piece.text,
      )}
      {cutAfter && '…'}
    </>
  )
}

function cropped({ start, end, marks }: Snippet, around: number) {
  const from = Math.max(start, (marks[0]?.start ?? start) - around)
  const to = Math.min(end, (marks.at(-1)?.end ?? end) + around)
  return { start: from, end: to, cutBefore: from > start, cutAfter: to < end }
}
