import type { Block, Clause, Sentence } from '../annotation/outline.ts'
import { CharacterSet, isHan } from '../lexicon/characters.ts'
import { bracketDepths } from './brackets.ts'
import { numberingAt } from './numbering.ts'

const sentenceEnds = new CharacterSet('。！？!?')
const clauseEnds = new CharacterSet('，,；;：:')
const digits = new CharacterSet('0123456789０１２３４５６７８９')
/** White space and the asterisks of Markdown. */
const blanks = new CharacterSet(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff*',
)

export interface Pieces {
  readonly sentences: Sentence[]
  readonly clauses: Clause[]
}

/**
 * Cuts blocks into sentences and clauses. Punctuation inside quotes or brackets cuts nothing, nor does a comma or colon between digits
 * (11,848 · 10:31 · 3：5). `heading` of every clause is −1 here.
 */
export function cutSentences(text: string, blocks: readonly Block[]): Pieces {
  const pieces: Pieces = { sentences: [], clauses: [] }
  for (const block of blocks) cutBlock(text, block, pieces)
  return pieces
}

function cutBlock(text: string, block: Block, { sentences, clauses }: Pieces): void {
  const depths = bracketDepths(text, block)
  const edges = boldHeadingEdges(text, block)
  gluedLeadEdges(text, block, edges)
  let sentenceStart = block.start
  let clauseStart = block.start
  let clauseFrom = clauses.length

  const closeClause = (end: number, closer: string): void => {
    const span = trim(text, clauseStart, end)
    if (span.start < span.end)
      clauses.push({ start: span.start, end: span.end, index: clauses.length, sentence: sentences.length, closer, heading: -1 })
    clauseStart = end + closer.length
  }
  const closeSentence = (end: number): void => {
    const span = trim(text, sentenceStart, end)
    if (span.start < span.end && clauses.length > clauseFrom) {
      sentences.push({
        start: span.start,
        end: span.end,
        index: sentences.length,
        block: block.index,
        clauseFrom,
        clauseTo: clauses.length,
      })
    }
    sentenceStart = end
    clauseFrom = clauses.length
  }

  for (let i = block.start; i < block.end; i++) {
    if (depths[i - block.start] !== 0) continue
    const code = text.charCodeAt(i)
    if (edges.size > 0 && edges.has(i)) {
      closeClause(i, '')
      closeSentence(i)
    } else if (isHan(code)) {
    } else if (sentenceEnds.has(code)) {
      closeClause(i, text[i]!)
      closeSentence(i + 1)
    } else if (clauseEnds.has(code) && !(digits.at(text, i - 1) && digits.at(text, i + 1))) {
      closeClause(i, text[i]!)
    }
  }
  closeClause(block.end, '')
  closeSentence(block.end)
}

/**
 * Where an 一是 is glued to the heading before it (`三、优化服务一是建立台账。…二是…`): pages that have lost their line breaks. Only behind a numbered piece, and only
 * where a 二是 follows.
 */
function gluedLeadEdges(text: string, block: Block, edges: Set<number>): void {
  const line = text.slice(block.start, block.end)
  if (!line.includes('一是') || !line.includes('二是')) return
  for (const { index } of line.matchAll(gluedLead)) {
    const opening = Math.max(line.lastIndexOf('。', index), line.lastIndexOf('**', index - 1) + 1, Math.max(0, index - 60) - 1) + 1
    const isNumbered = /^[\s*\u3000]*[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/.test(line.slice(opening, index))
    if (isNumbered && /[。；*]\s*二是/.test(line.slice(index, index + 900))) edges.add(block.start + index)
  }
}
const gluedLead = /(?<=[\u4e00-\u9fff”）])(?<![统唯第之单专归万进划同合])一是(?=[\u4e00-\u9fff])/g

/** Where a numbered heading in Markdown's bold (`。**一、健全体系**结合`) begins and ends: flattened pages have no other sign of it. */
function boldHeadingEdges(text: string, block: Block): Set<number> {
  const edges = new Set<number>()
  // Only this block is searched: a document without any mark must not be searched to its end for every line.
  const line = text.slice(block.start, block.end)
  for (let at = line.indexOf('**'); at >= 0; ) {
    let inner = at
    while (line[inner] === '*') inner++
    const isNumbered = numberingAt(line, inner) !== undefined
    const close = line.indexOf('**', inner)
    if (isNumbered) edges.add(block.start + at)
    if (close < 0) break
    if (isNumbered) edges.add(block.start + close)
    at = isNumbered ? line.indexOf('**', close + 2) : close
  }
  return edges
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && blanks.at(text, start)) start++
  while (end > start && blanks.at(text, end - 1)) end--
  return { start, end }
}
