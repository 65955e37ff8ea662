import type { Evidence, GraphDocument } from '../../graph/schema.ts'
import { inOrder, type Span } from '../../src/annotation/span.ts'

/** A sentence of a document with the words in it that are evidence. */
export interface Snippet extends Span {
  readonly document: string
  readonly marks: readonly Span[]
}

const isEnd = (char: string | undefined): boolean => char === '。' || char === '！' || char === '？' || char === '\n'

/** Sentences longer than this on either side of the words are cut, so that a text without stops does not fill the panel. */
const reach = 160

/** The sentence around a span: from behind the last 。！？ or line end before it to the first one after it. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && start - from < reach && !isEnd(text[from - 1])) from--
  let to = end
  while (to < text.length && to - end < reach && !isEnd(text[to])) to++
  if (to < text.length && text[to] !== '\n' && isEnd(text[to])) to++
  while (from < start && /\s/.test(text[from]!)) from++
  return { start: from, end: to }
}

/** Evidence → the sentences it stands in, in document order, the evidence of one sentence marked together. */
export function snippetsOf(evidence: readonly Evidence[], documents: ReadonlyMap<string, GraphDocument>): Snippet[] {
  const snippets = new Map<string, Snippet & { marks: Span[] }>()
  for (const { document, start, end } of evidence) {
    const text = documents.get(document)?.text
    if (text === undefined) continue
    const sentence = sentenceAround(text, { start, end })
    const key = `${document}\n${sentence.start}`
    const snippet = snippets.get(key) ?? { document, ...sentence, marks: [] }
    snippets.set(key, { ...snippet, end: Math.max(snippet.end, sentence.end), marks: snippet.marks })
    if (!snippet.marks.some((mark) => mark.start === start && mark.end === end)) snippet.marks.push({ start, end })
  }
  for (const { marks } of snippets.values()) marks.sort(inOrder)
  return [...snippets.values()]
}

export interface Piece extends Span {
  readonly mark: boolean
}

/** A span of a text cut into pieces that are marked or not; what overlapping marks share belongs to the first. */
export function marked(span: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = span.start
  const push = (end: number, mark: boolean) => {
    if (end > at) pieces.push({ start: at, end, mark })
    at = Math.max(at, end)
  }
  for (const { start, end } of [...marks].sort(inOrder)) {
    push(Math.min(start, span.end), false)
    push(Math.min(end, span.end), true)
  }
  push(span.end, false)
  return pieces
}
