import { MultiDirectedGraph } from 'graphology'
import { clusterNodes } from './cluster.ts'
import { layOut } from './layout.ts'
import { rankNodes } from './rank.ts'
import type { NodeAttributes, NodeKind, PlacedGraph, PlacedNode, PolicyGraph } from './schema.ts'

/** Colours by kind: Okabe and Ito's palette for all kinds of colour vision, darkened where white text must stand on it. */
export const kindColors: Readonly<Record<NodeKind, string>> = {
  document: '#6b5b95',
  measure: '#c1440e',
  actor: '#0072b2',
  place: '#00875f',
  figure: '#b8860b',
}

/** Graph → graph with rank, community, position, size and colour. Same graph, same result. */
export function arrange(graph: PolicyGraph, progress?: (done: number, of: number) => void): PlacedGraph {
  const ranks = rankNodes(graph)
  const communities = clusterNodes(graph)
  const sizes = new Map(graph.mapNodes((node, attributes) => [node, sizeOf(graph, node, attributes)]))
  const positions = layOut(graph, (node) => sizes.get(node)!, progress)
  const placed: PlacedGraph = new MultiDirectedGraph()
  graph.forEachNode((node, attributes) => {
    const { x, y } = positions.get(node)!
    const rank = Math.round((ranks.get(node) ?? 0) * 1e6) / 1e6
    placed.addNode(node, {
      ...attributes,
      x,
      y,
      size: sizes.get(node)!,
      color: kindColors[attributes.kind],
      rank,
      community: communities.get(node) ?? 0,
    } as PlacedNode)
  })
  graph.forEachEdge((edge, attributes, source, target) => placed.addDirectedEdgeWithKey(edge, source, target, attributes))
  return placed
}

/** Radius: documents and headings stand out, the rest grows with what hangs on it. */
function sizeOf(graph: PolicyGraph, node: string, attributes: NodeAttributes): number {
  const degree = graph.degree(node)
  const base = attributes.kind === 'document' ? 12 : attributes.kind === 'measure' && attributes.measureKind === 'heading' ? 7 : 3
  return Math.round(10 * Math.min(24, base + 1.6 * Math.sqrt(degree))) / 10
}
