import louvain from 'graphology-communities-louvain'
import { defaultOf } from './interop.ts'
import { seeded } from './random.ts'
import type { PolicyGraph } from './schema.ts'

/** Louvain communities (Blondel et al., 2008) by graphology-communities-louvain with a fixed seed; 0 is the largest. */
export function clusterNodes(graph: PolicyGraph): Map<string, number> {
  if (graph.size === 0) return new Map(graph.nodes().map((node, i) => [node, i]))
  const communities = new Map(Object.entries(defaultOf(louvain)(graph, { rng: seeded(1), getEdgeWeight: 'weight' })))
  const sizes = new Map<number, number>()
  for (const community of communities.values()) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  const order = [...sizes].sort(([a, m], [b, n]) => n - m || a - b).map(([community]) => community)
  const place = new Map(order.map((community, i) => [community, i]))
  return new Map([...communities].map(([node, community]) => [node, place.get(community)!]))
}
