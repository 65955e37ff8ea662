import type { FigureNode } from '../../graph/schema.ts'
import type { Column, Table } from '../state/state.ts'
import { type GraphData, titleOf } from './graph-data.ts'
import { type Snippet, snippetsOf } from './sentences.ts'

export interface FigureRow {
  readonly key: string
  readonly figure: FigureNode
  readonly time: string
  /** Title of the document. */
  readonly document: string
  readonly sentence: string
  readonly snippet: Snippet | undefined
}

/** All figures in the order of the documents. */
export function figureRows(data: GraphData): FigureRow[] {
  const order = new Map([...data.documents.keys()].map((id, i) => [id, i]))
  const rows = [...data.nodes.values()].flatMap(({ key, at }): FigureRow[] => {
    if (at.kind !== 'figure') return []
    const [snippet] = snippetsOf(at.evidence.slice(0, 1), data.documents)
    const document = snippet && data.documents.get(snippet.document)
    const sentence = document ? document.text.slice(snippet.start, snippet.end) : ''
    return [{ key, figure: at, time: at.times.map(({ text }) => text).join('、'), document: titleOf(document), sentence, snippet }]
  })
  const place = ({ snippet }: FigureRow) => (snippet ? (order.get(snippet.document) ?? 0) : Number.POSITIVE_INFINITY)
  return rows.sort((a, b) => place(a) - place(b) || (a.snippet?.marks[0]?.start ?? 0) - (b.snippet?.marks[0]?.start ?? 0))
}

/** The rows that the table's settings leave, in its order. */
export function arrangeRows(rows: readonly FigureRow[], table: Table): FigureRow[] {
  const query = table.query.trim().toLowerCase()
  const kept = rows.filter(
    ({ figure, time, document, sentence }) =>
      (table.unit === '*' || figure.unit === table.unit) &&
      (table.status === '*' || figure.status === table.status) &&
      (!query ||
        [sentence, figure.of, figure.unit, figure.scope, time, document, figure.label].some((text) => text?.toLowerCase().includes(query))),
  )
  if (table.sort === 'order') return kept
  const turn = table.descending ? -1 : 1
  const value = (row: FigureRow) => cell(row, table.sort as Column)
  return kept.sort((a, b) => turn * compare(value(a), value(b)))
}

const collator = new Intl.Collator('zh')

/** Empty cells come last when sorting upwards. */
function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (!a || !b) return Number(!a) - Number(!b)
  return collator.compare(String(a), String(b))
}

export function cell({ figure, time, document, sentence }: FigureRow, column: Column): string | number {
  switch (column) {
    case 'value':
      return figure.value
    case 'time':
      return figure.times[0]?.from ?? figure.times[0]?.to ?? time
    case 'document':
      return document
    case 'sentence':
      return sentence
    default:
      return figure[column] ?? ''
  }
}

/** The units in use, the most frequent first. */
export function unitsOf(rows: readonly FigureRow[]): string[] {
  const counts = new Map<string, number>()
  for (const { figure } of rows) counts.set(figure.unit, (counts.get(figure.unit) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([unit]) => unit)
}
