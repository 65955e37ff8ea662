import type { GraphDocument } from '../../graph/schema.ts'
import type { Span } from '../../src/annotation/span.ts'

type DocumentMention = GraphDocument['mentions'][number]

/** A stretch of text, plain or inside a mention; mentions hold what they contain. */
export type Stretch = { readonly type: 'text'; readonly start: number; readonly end: number } | MarkedStretch

export interface MarkedStretch {
  readonly type: 'mention'
  readonly start: number
  readonly end: number
  readonly mention: DocumentMention
  /** False for the later parts of a mention that another one cuts through. */
  readonly first: boolean
  readonly inner: readonly Stretch[]
}

/**
 * Cuts `span` of a text into nested stretches. Mentions must be in document order. Of two that cross, the later one is split where the
 * earlier one ends, so that the result always nests.
 */
export function stretches(span: Span, mentions: readonly DocumentMention[]): Stretch[] {
  const pending = mentions.filter(({ start, end }) => start < span.end && end > span.start).map((mention) => pieceOf(mention, span, true))
  return fill(span, pending)
}

interface Piece extends Span {
  readonly mention: DocumentMention
  readonly first: boolean
}

const pieceOf = (mention: DocumentMention, span: Span, first: boolean): Piece => ({
  mention,
  first: first && mention.start >= span.start,
  start: Math.max(mention.start, span.start),
  end: Math.min(mention.end, span.end),
})

function fill(span: Span, pieces: Piece[]): Stretch[] {
  const result: Stretch[] = []
  let at = span.start
  const queue = [...pieces]
  while (queue.length) {
    const piece = queue.shift()!
    if (piece.start > at) result.push({ type: 'text', start: at, end: piece.start })
    const inner: Piece[] = []
    const rest: Piece[] = []
    while (queue.length && queue[0]!.start < piece.end) {
      const other = queue.shift()!
      if (other.end <= piece.end) inner.push(other)
      else {
        inner.push({ ...other, end: piece.end })
        rest.push({ ...other, start: piece.end, first: false })
      }
    }
    queue.unshift(...rest)
    queue.sort((a, b) => a.start - b.start || b.end - a.end)
    result.push({
      type: 'mention',
      start: piece.start,
      end: piece.end,
      mention: piece.mention,
      first: piece.first,
      inner: fill(piece, inner),
    })
    at = piece.end
  }
  if (at < span.end) result.push({ type: 'text', start: at, end: span.end })
  return result
}

/** The lines of a text, without their line ends. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({ start, end })
    start = end + 1
  }
  lines.push({ start, end: text.length })
  return lines
}
