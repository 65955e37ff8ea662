import type { EdgeKind, NodeKind } from '../../graph/schema.ts'

/** What can be wrong with a graph file. A code with its facts; the sentence is made in the reader's language (i18n). */
export type LoadProblem =
  | { readonly code: 'missing'; readonly address: string; readonly status: number }
  | { readonly code: 'unreachable'; readonly address: string; readonly detail: string }
  | { readonly code: 'empty' }
  /** The file ends at `byte` while something (named by `inside`) was still open. */
  | { readonly code: 'truncated'; readonly byte: number; readonly inside: string }
  /** No JSON; `byte` is where the reader stumbled, -1 when the engine does not say. */
  | { readonly code: 'noJson'; readonly byte: number }
  | { readonly code: 'foreign' }
  | { readonly code: 'version'; readonly found: string }
  | { readonly code: 'nothing' }
  | { readonly code: 'skipped'; readonly what: 'document' | 'mention' | 'node' | 'edge'; readonly count: number; readonly example: string }

/** Problems that leave nothing to show. */
export const isFatal = ({ code }: LoadProblem): boolean => code !== 'skipped' && code !== 'truncated'

export const edgeKinds: readonly EdgeKind[] = [
  'sets_out',
  'part_of',
  'carried_out_by',
  'directed_at',
  'located_in',
  'measured_by',
  'counts',
  'cites',
  'says',
  'holds_post_in',
  'belongs_to',
  'within',
]

export const isNodeKind = (value: unknown, kinds: readonly NodeKind[]): value is NodeKind => kinds.includes(value as NodeKind)
