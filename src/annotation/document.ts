import type { Problem } from './problem.ts'
import type { Span } from './span.ts'

/** What a document says of itself. A field that the document does not tell is absent, never guessed. */
export interface Metadata {
  readonly title?: string
  /** ISO date of publication in the grain that is known: 2018, 2018-01 or 2018-01-08. */
  readonly date?: string
  /** The outlet or issuing body. */
  readonly source?: string
  /** Who speaks or signs: a person's name without the post, or a body. */
  readonly author?: string
  /** The author's post as written: 福建省宁德市委常委、组织部长. */
  readonly authorPost?: string
  /** Canonical name of the place whose affairs the document is about: what 全市 and 我省 refer to. */
  readonly place?: string
}

/**
 * The text we read (a work that it cites is a `CitedWork`). `text` is the whole file: decoded, without a byte order mark, line ends as
 * LF, nothing else changed, so that every offset in Gangmu is an offset into it.
 */
export interface Document {
  /** Short, unique within one run, readable: the file's name without its extension, with `-2`, `-3` … when taken. */
  readonly id: string
  readonly text: string
  readonly metadata: Metadata
  /** The parts of `text` that are the document proper, in order, not overlapping. What lies outside is furniture: navigation, captions, 责编. */
  readonly proper: readonly Span[]
  /** What was odd in the bytes. The reading went on. */
  readonly problems: readonly Problem[]
}
