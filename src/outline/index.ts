import type { Document } from '../annotation/document.ts'
import type { Clause, Heading, Outline } from '../annotation/outline.ts'
import { cutBlocks } from './blocks.ts'
import { findHeadings } from './headings.ts'
import { cutSentences } from './sentences.ts'
import { cutWords } from './words.ts'

/** Finds the structure of a document: its lines, headings, sentences, clauses and words. */
export function outlineDocument(document: Document): Outline {
  const { text, proper } = document
  const blocks = cutBlocks(document)
  const pieces = cutSentences(text, blocks)
  const words = cutWords(text, blocks)
  const headings = findHeadings(text, blocks, pieces, words, proper.at(-1)?.end ?? text.length)
  const lines = new Set(headings.filter(({ form }) => form === 'line').map(({ outerStart }) => outerStart))
  return {
    blocks: blocks.map((block) => (lines.has(block.start) ? { ...block, role: 'heading' } : block)),
    headings,
    sentences: pieces.sentences,
    clauses: hangClauses(pieces.clauses, headings),
    words,
  }
}

const hang = ({ start, end, index, sentence, closer }: Clause, heading: number): Clause => ({
  start,
  end,
  index,
  sentence,
  closer,
  heading,
})

/** Tells every clause the innermost heading whose section it lies in. */
function hangClauses(clauses: readonly Clause[], headings: readonly Heading[]): Clause[] {
  const open: Heading[] = []
  let next = 0
  return clauses.map((clause) => {
    while (next < headings.length && headings[next]!.outerStart <= clause.start) open.push(headings[next++]!)
    while (open.length && open.at(-1)!.sectionEnd <= clause.start) open.pop()
    for (let i = open.length - 1; i >= 0; i--) if (open[i]!.sectionEnd > clause.start) return hang(clause, open[i]!.index)
    return clause
  })
}
