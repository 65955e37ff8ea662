import type { Span } from './span.ts'

/** What a block (one non-empty line of the document proper) is in the document. */
export type BlockRole = 'title' | 'byline' | 'heading' | 'text' | 'signature'

export interface Block extends Span {
  readonly index: number
  readonly role: BlockRole
}

/** A heading, or the lead phrase of a numbered paragraph, or an 一是/首先 lead. The span is the name: no number, no final stop. */
export interface Heading extends Span {
  readonly index: number
  /** Where the number starts: the heading's line or clause as it stands. Equal to `start` for a heading without a number. */
  readonly outerStart: number
  /** The number as written: `一、`, `（一）`, `1.`, `第一条`, `一是`; '' where there is none. */
  readonly number: string
  /** Whether it is a line of its own or leads a paragraph or clause that goes on behind it. */
  readonly form: 'line' | 'lead'
  /** 1 for the topmost of this document; a lead clause (一是) is below the heading it stands under. */
  readonly level: number
  /** Index of the parent heading, or -1. */
  readonly parent: number
  /** End of what stands under it: the start of the next heading of the same or a higher level, or the end of the document proper. */
  readonly sectionEnd: number
}

/** A sentence ends at 。！？ or a block's end; stops inside quotes and brackets do not end it. */
export interface Sentence extends Span {
  readonly index: number
  /** Index of its block. */
  readonly block: number
  /** Its clauses: indices from, to (exclusive). */
  readonly clauseFrom: number
  readonly clauseTo: number
}

/** A stretch between ，；：。 outside quotes and brackets; the punctuation is not part of it. */
export interface Clause extends Span {
  readonly index: number
  readonly sentence: number
  /** The punctuation behind it, '' at the end of a block without any. */
  readonly closer: string
  /** Innermost heading it stands under (or is), index or -1. */
  readonly heading: number
}

/** The words of the document proper in order, as parallel arrays: word i is `text.slice(start[i], end[i])` with part of speech `tag[i]`. */
export interface Words {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** A `PartOfSpeech` number. */
  readonly tag: Uint8Array
}

export interface Outline {
  readonly blocks: readonly Block[]
  readonly headings: readonly Heading[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  readonly words: Words
}

/** Index of the last of `spans` (sorted, not overlapping) that starts at or before `offset`, or -1. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Index of the first word that ends after `offset`: the word that covers it, or the next one. `words.count` past the end. */
export function wordAt(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.end[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}
