import { MultiDirectedGraph } from 'graphology'
import type { GraphData } from '../data/graph-data.ts'
import { shapeNumber } from './shapes.ts'

/** What Sigma is given: places, sizes and shapes. Colours and what is hidden come from the state, labels from the overlay. */
export function drawnGraph({ nodes, edges }: GraphData, factor: number): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (const { key, at } of nodes.values())
    graph.addNode(key, {
      x: at.x,
      y: at.y,
      size: at.size * factor,
      label: null,
      kind: at.kind,
      shape: shapeNumber[at.kind],
      zIndex: at.size,
    })
  for (const { key, source, target } of edges.values()) graph.addEdgeWithKey(key, source, target, { size: 0.1 })
  return graph
}
