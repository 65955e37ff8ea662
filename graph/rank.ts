import pagerank from 'graphology-metrics/centrality/pagerank.js'
import { defaultOf } from './interop.ts'
import type { PolicyGraph } from './schema.ts'

/** PageRank of every node over edges weighted by their evidence, 0 to 1 (Page et al., 1999), by graphology-metrics. */
export function rankNodes(graph: PolicyGraph): Map<string, number> {
  if (graph.order === 0) return new Map()
  const ranks = defaultOf(pagerank)(graph, { alpha: 0.85, maxIterations: 200, tolerance: 1e-7, getEdgeWeight: 'weight' })
  return new Map(Object.entries(ranks))
}
