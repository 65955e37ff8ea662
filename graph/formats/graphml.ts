import type { PlacedNode } from '../schema.ts'
import { type Column, edgeColumns, nodeColumns } from './columns.ts'
import type { Format, FormatInput } from './format.ts'
import { attribute, text } from './xml.ts'

/** GraphML, which NetworkX, igraph, yEd and Gephi read. */
export const graphml: Format = {
  name: 'graphml',
  description: 'GraphML for NetworkX, igraph and yEd',
  limits: 'times only as words: GraphML has no dynamics',
  write: (input) => [{ name: 'graph.graphml', chunks: writeGraphml(input) }],
}

const look: readonly Column<PlacedNode>[] = [
  { id: 'label', title: 'label', type: 'string', value: ({ label }) => label },
  { id: 'x', title: 'x', type: 'double', value: ({ x }) => x },
  { id: 'y', title: 'y', type: 'double', value: ({ y }) => y },
  { id: 'size', title: 'size', type: 'double', value: ({ size }) => size },
  { id: 'color', title: 'color', type: 'string', value: ({ color }) => color },
]

const types = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const

function* writeGraphml({ graph, documents }: FormatInput): Generator<string> {
  const nodes = [...look, ...nodeColumns(documents)]
  const edges = edgeColumns(documents)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
  // Names are ids: igraph and NetworkX give attributes by attr.name, and one name may not be two types.
  for (const { id, type } of nodes) yield `  <key id="n_${id}" for="node" attr.name="${id}" attr.type="${types[type]}"/>\n`
  for (const { id, type } of edges) yield `  <key id="e_${id}" for="edge" attr.name="${id}" attr.type="${types[type]}"/>\n`
  yield '  <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>\n  <graph id="gangmu" edgedefault="directed">\n'
  for (const key of graph.nodes()) yield `    <node id="${attribute(key)}">${data('n_', nodes, graph.getNodeAttributes(key))}</node>\n`
  for (const key of graph.edges()) {
    const edge = graph.getEdgeAttributes(key)
    yield `    <edge id="${attribute(key)}" source="${attribute(graph.source(key))}" target="${attribute(graph.target(key))}">${data('e_', edges, edge)}<data key="e_weight">${edge.weight}</data></edge>\n`
  }
  yield '  </graph>\n</graphml>\n'
}

function data<Row>(prefix: string, columns: readonly Column<Row>[], row: Row): string {
  let written = ''
  for (const column of columns) {
    const value = column.value(row)
    if (value !== undefined && value !== '') written += `<data key="${prefix}${column.id}">${text(String(value))}</data>`
  }
  return written
}
