import type { GraphData } from '../data/graph-data.ts'
import { marked, type Snippet } from '../data/sentences.ts'

interface Props {
  readonly data: GraphData
  readonly snippet: Snippet
  /** Characters to keep before the first mark; all when absent. */
  readonly before?: number
  /** Characters to keep behind the last mark; all when absent. */
  readonly behind?: number
}

/** A sentence with the words that matter marked. */
export function SnippetText({ data, snippet, before, behind }: Props) {
  const text = data.documents.get(snippet.document)?.text ?? ''
  const { marks } = snippet
  const start = before === undefined ? snippet.start : Math.max(snippet.start, (marks[0]?.start ?? snippet.start) - before)
  const end = behind === undefined ? snippet.end : Math.min(snippet.end, (marks.at(-1)?.end ?? snippet.end) + behind)
  return (
    <>
      {start > snippet.start && '…'}
      {marked({ start, end }, marks).map((piece) => {
        const words = text.slice(piece.start, piece.end)
        return piece.mark ? <mark key={piece.start}>{words}</mark> : words
      })}
      {end < snippet.end && '…'}
    </>
  )
}
