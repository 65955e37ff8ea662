import type { GraphDocument, PlacedGraph } from '../schema.ts'

/** What a format writes from. */
export interface FormatInput {
  readonly graph: PlacedGraph
  readonly documents: readonly GraphDocument[]
}

/** A file of an export: its name in the folder and its text in pieces. */
export interface FormatFile {
  readonly name: string
  readonly chunks: Iterable<string>
}

/** A way to write a graph. Adding one is one file and one line in the list. */
export interface Format {
  readonly name: string
  readonly description: string
  /** What the format cannot carry, with the reason; empty when it carries all. */
  readonly limits: string
  write(input: FormatInput): FormatFile[]
}
