import type { EdgeAttributes, Evidence, GraphDocument, PlacedNode, TimeSpell } from '../schema.ts'

/** A column of nodes or edges as table-like formats give it. */
export interface Column<Row> {
  readonly id: string
  /** For people: the title in Gephi's data table. */
  readonly title: string
  readonly type: 'string' | 'integer' | 'double' | 'boolean'
  value(row: Row): string | number | boolean | undefined
}

const quoteLength = 60

/** Shows evidence as `document:start-end “the characters”`, the first few of it. */
export function evidenceText(evidence: readonly Evidence[], texts: ReadonlyMap<string, string>): string {
  const shown = evidence.slice(0, 8).map(({ document, start, end }) => {
    const quote = (texts.get(document) ?? '').slice(start, Math.min(end, start + quoteLength)).replace(/\s+/g, ' ')
    return `${document}:${start}-${end} “${quote}${end - start > quoteLength ? '…' : ''}”`
  })
  return shown.join(' | ') + (evidence.length > 8 ? ` | … ${evidence.length - 8} more` : '')
}

const timesText = (times: readonly TimeSpell[]): string | undefined => (times.length ? times.map(({ text }) => text).join('; ') : undefined)

type Loose = Readonly<Record<string, unknown>>
const string = (id: string, title: string): Column<PlacedNode> => ({
  id,
  title,
  type: 'string',
  value: (node) => (node as unknown as Loose)[id] as string | undefined,
})
const number = (id: string, title: string, type: 'integer' | 'double' = 'double'): Column<PlacedNode> => ({
  id,
  title,
  type,
  value: (node) => (node as unknown as Loose)[id] as number | undefined,
})

export function nodeColumns(documents: readonly GraphDocument[]): readonly Column<PlacedNode>[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  return [
    string('kind', 'Kind'),
    {
      id: 'level',
      title: 'Level',
      type: 'string',
      value: (node) => ('level' in node && node.level !== undefined ? String(node.level) : undefined),
    },
    string('measureKind', 'Measure: heading or action'),
    string('status', 'Status'),
    string('name', 'Name of the programme'),
    string('actorKind', 'Actor kind'),
    string('title', 'Title or post'),
    string('code', 'GB/T 2260 code'),
    number('value', 'Value'),
    number('valueMax', 'Upper value'),
    string('unit', 'Unit'),
    string('of', 'What is counted or measured'),
    string('bound', 'Bound'),
    string('change', 'Change'),
    string('scope', 'Place it holds for'),
    { id: 'times', title: 'Times', type: 'string', value: (node) => ('times' in node ? timesText(node.times) : undefined) },
    string('date', 'Date'),
    string('source', 'Source'),
    string('author', 'Author'),
    string('aboutPlace', 'Place it is about'),
    { id: 'read', title: 'Read (or only cited)', type: 'boolean', value: (node) => (node.kind === 'document' ? node.read : undefined) },
    { id: 'rules', title: 'Rules', type: 'string', value: ({ rules }) => rules.join(' ') },
    number('confidence', 'Confidence'),
    number('weight', 'Mentions', 'integer'),
    number('rank', 'PageRank'),
    number('community', 'Community', 'integer'),
    { id: 'evidence', title: 'Evidence', type: 'string', value: ({ evidence }) => evidenceText(evidence, texts) },
  ]
}

export function edgeColumns(documents: readonly GraphDocument[]): readonly Column<EdgeAttributes>[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  return [
    { id: 'relation', title: 'Relation', type: 'string', value: ({ kind }) => kind },
    { id: 'role', title: 'Role', type: 'string', value: ({ role }) => role },
    { id: 'title', title: 'Post', type: 'string', value: ({ title }) => title },
    { id: 'rules', title: 'Rules', type: 'string', value: ({ rules }) => rules.join(' ') },
    { id: 'confidence', title: 'Confidence', type: 'double', value: ({ confidence }) => confidence },
    { id: 'evidence', title: 'Evidence', type: 'string', value: ({ evidence }) => evidenceText(evidence, texts) },
  ]
}
