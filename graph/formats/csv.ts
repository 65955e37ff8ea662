import { type Column, edgeColumns, evidenceText, nodeColumns } from './columns.ts'
import type { Format, FormatInput } from './format.ts'

/** Three tables for spreadsheets and statistics packages: RFC 4180, UTF-8 with the mark that Excel wants. */
export const csv: Format = {
  name: 'csv',
  description: 'CSV tables: nodes, edges, figures',
  limits: 'evidence is shortened to its first eight places',
  write: (input) => [
    { name: 'nodes.csv', chunks: nodeTable(input) },
    { name: 'edges.csv', chunks: edgeTable(input) },
    { name: 'figures.csv', chunks: figureTable(input) },
  ],
}

/** A field is quoted when it must be; a formula's first character is defused by an apostrophe, since text from documents is never to be executed. */
function field(value: string | number | boolean | undefined): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const row = (values: readonly (string | number | boolean | undefined)[]): string => `${values.map(field).join(',')}\r\n`

function* nodeTable({ graph, documents }: FormatInput): Generator<string> {
  const columns = nodeColumns(documents)
  yield `\ufeff${row(['id', 'label', ...columns.map(({ id }) => id), 'x', 'y', 'size', 'color'])}`
  for (const key of graph.nodes()) {
    const node = graph.getNodeAttributes(key)
    yield row([key, node.label, ...columns.map((column: Column<typeof node>) => column.value(node)), node.x, node.y, node.size, node.color])
  }
}

function* edgeTable({ graph, documents }: FormatInput): Generator<string> {
  const columns = edgeColumns(documents)
  yield `\ufeff${row(['source', 'target', ...columns.map(({ id }) => id), 'weight'])}`
  for (const key of graph.edges()) {
    const edge = graph.getEdgeAttributes(key)
    yield row([graph.source(key), graph.target(key), ...columns.map((column) => column.value(edge)), edge.weight])
  }
}

function* figureTable({ graph, documents }: FormatInput): Generator<string> {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  yield `\ufeff${row(['document', 'start', 'value', 'valueMax', 'unit', 'of', 'bound', 'change', 'status', 'time', 'from', 'to', 'scope', 'evidence'])}`
  for (const key of graph.nodes()) {
    const node = graph.getNodeAttributes(key)
    if (node.kind !== 'figure') continue
    const [where] = node.evidence
    const [time] = node.times
    yield row([
      where?.document,
      where?.start,
      node.value,
      node.valueMax,
      node.unit,
      node.of,
      node.bound,
      node.change,
      node.status,
      time?.text,
      time?.from ?? undefined,
      time?.to ?? undefined,
      node.scope,
      evidenceText(node.evidence, texts),
    ])
  }
}
