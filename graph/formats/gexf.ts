import type { NodeKind, PlacedGraph, PlacedNode } from '../schema.ts'
import { type Column, edgeColumns, nodeColumns } from './columns.ts'
import type { Format, FormatInput } from './format.ts'
import { attribute } from './xml.ts'

type Version = '1.3' | '1.2'

const namespaces: Readonly<Record<Version, { gexf: string; viz: string }>> = {
  '1.3': { gexf: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz' },
  // NetworkX knows exactly these two for 1.2.
  '1.2': { gexf: 'http://www.gexf.net/1.2draft', viz: 'http://www.gexf.net/1.2draft/viz' },
}
const shapes: Readonly<Record<NodeKind, string>> = {
  document: 'square',
  measure: 'diamond',
  actor: 'disc',
  place: 'triangle',
  figure: 'square',
}

/** GEXF 1.3, which Gephi opens with types, colours, sizes, positions and times. */
export const gexf: Format = {
  name: 'gexf',
  description: 'GEXF 1.3 for Gephi and Gephi Lite',
  limits: '',
  write: (input) => [{ name: 'graph.gexf', chunks: writeGexf(input, '1.3') }],
}

/** The older form, for tools such as NetworkX 2. */
export const gexf12: Format = {
  name: 'gexf1.2',
  description: 'GEXF 1.2 for older tools (NetworkX 2)',
  limits: 'times only as words: NetworkX 2 takes spells for a dynamic graph and drops the rest',
  write: (input) => [{ name: 'graph.gexf', chunks: writeGexf(input, '1.2') }],
}

function* writeGexf({ graph, documents }: FormatInput, version: Version): Generator<string> {
  const { gexf: namespace, viz } = namespaces[version]
  const nodes = nodeColumns(documents)
  const edges = edgeColumns(documents)
  const isDynamic = version === '1.3' && graph.someNode((_key, node) => spellsOf(node).length > 0)
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="${namespace}" xmlns:viz="${viz}" version="${version}">\n`
  yield '  <meta><creator>Gangmu</creator><description>Measures, actors, places and figures read from policy documents, each with its evidence</description></meta>\n'
  yield `  <graph defaultedgetype="directed" mode="${isDynamic ? 'dynamic' : 'static'}"${isDynamic ? ' timeformat="date" timerepresentation="interval"' : ''}>\n`
  yield declareColumns('node', nodes)
  yield declareColumns('edge', edges)
  yield '    <nodes>\n'
  for (const key of graph.nodes()) yield nodeElement(key, graph.getNodeAttributes(key), nodes, isDynamic)
  yield '    </nodes>\n    <edges>\n'
  for (const edge of graph.edges()) yield edgeElement(graph, edge, edges, version)
  yield '    </edges>\n  </graph>\n</gexf>\n'
}

const declareColumns = <Row>(owner: string, columns: readonly Column<Row>[]): string =>
  `    <attributes class="${owner}">\n${columns.map(({ id, title, type }) => `      <attribute id="${id}" title="${attribute(title)}" type="${type}"/>\n`).join('')}    </attributes>\n`

function values<Row>(columns: readonly Column<Row>[], row: Row): string {
  let written = ''
  for (const column of columns) {
    const value = column.value(row)
    if (value !== undefined && value !== '') written += `<attvalue for="${column.id}" value="${attribute(String(value))}"/>`
  }
  return written && `<attvalues>${written}</attvalues>`
}

function nodeElement(key: string, node: PlacedNode, columns: readonly Column<PlacedNode>[], isDynamic: boolean): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(node.color.slice(at, at + 2), 16))
  // Gephi's y axis points up, the screen's down.
  const position = `<viz:position x="${node.x}" y="${-node.y || 0}" z="0"/>`
  const look = `<viz:color r="${r}" g="${g}" b="${b}"/>${position}<viz:size value="${node.size}"/><viz:shape value="${shapes[node.kind]}"/>`
  const spells = isDynamic ? spellsOf(node) : []
  const lifetime = spells.length ? `<spells>${spells.join('')}</spells>` : ''
  return `      <node id="${attribute(key)}" label="${attribute(node.label)}">${values(columns, node)}${lifetime}${look}</node>\n`
}

/** Times as spells; a year becomes its first and last day, an open end stays open. */
function spellsOf(node: PlacedNode): string[] {
  if (!('times' in node)) return []
  return node.times.flatMap(({ from, to }) => {
    const start = from ? ` start="${firstDay(from)}"` : ''
    const end = to ? ` end="${lastDay(to)}"` : ''
    return start || end ? [`<spell${start}${end}/>`] : []
  })
}

const firstDay = (iso: string): string => (iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso)

function lastDay(iso: string): string {
  if (iso.length === 4) return `${iso}-12-31`
  if (iso.length !== 7) return iso
  const month = Number(iso.slice(5, 7))
  const year = Number(iso.slice(0, 4))
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 30
  return `${iso}-${days}`
}

/** Gephi adds up edges of equal source, target and kind; kinds are the relations, and between two nodes each relation is one edge. */
function edgeElement(graph: PlacedGraph, key: string, columns: ReturnType<typeof edgeColumns>, version: Version): string {
  const edge = graph.getEdgeAttributes(key)
  const kind = version === '1.3' ? ` kind="${edge.kind}"` : ''
  return `      <edge id="${attribute(key)}" source="${attribute(graph.source(key))}" target="${attribute(graph.target(key))}" label="${attribute(edge.kind)}"${kind} weight="${edge.weight}">${values(columns, edge)}</edge>\n`
}
