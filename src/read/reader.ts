import type { Metadata } from '../annotation/document.ts'
import type { Problem } from '../annotation/problem.ts'
import type { Span } from '../annotation/span.ts'

/** What a reader makes of one file: a `Document` but for its id. */
export interface Reading {
  readonly text: string
  readonly metadata: Metadata
  readonly proper: readonly Span[]
  readonly problems: readonly Problem[]
}

export interface ReaderOptions {
  /** Folder or address, with a slash at its end, of pdf.js's `cmaps`. Node finds it by itself; a page that reads PDF files gives it. */
  readonly cMapUrl?: string
}

/** One kind of file. A reader throws a `GangmuError` only when the file is of another kind altogether or has no text. */
export interface Reader {
  readonly name: string
  /** With the dot, lower case. */
  readonly extensions: readonly string[]
  /** Judges by the bytes first; `name` only decides where bytes cannot. */
  recognises(bytes: Uint8Array, name: string): boolean
  read(bytes: Uint8Array, name: string, options: ReaderOptions): Promise<Reading>
}

/** The extension of a file name or path, lower case, with its dot; '' without one. */
export function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? ''
}
