import { forceCollide } from 'd3-force'
import { DirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { defaultOf } from './interop.ts'
import { seeded } from './random.ts'
import type { PolicyGraph } from './schema.ts'

export interface Position {
  readonly x: number
  readonly y: number
}

/** Iterations: 100 are enough at every size that was measured (1,000 to 50,000 nodes). */
const iterations = 100
/** Free room around a node, in the layout's units. */
const margin = 2

/**
 * Positions by ForceAtlas2 (Jacomy et al., 2014) with Barnes–Hut θ 1.2, from a seeded start on a spiral; then overlapping nodes are moved apart by
 * d3-force's collision force, whose quadtree keeps it n log n.
 * @param sizeOf radius of a node
 */
export function layOut(
  graph: PolicyGraph,
  sizeOf: (node: string) => number,
  progress?: (done: number, of: number) => void,
): Map<string, Position> {
  const scratch = new DirectedGraph()
  const nodes = graph.nodes()
  // The golden angle spreads the start evenly; the smallest nudge by the seed keeps no two forces exactly opposed.
  const random = seeded(42)
  for (const [i, node] of nodes.entries()) {
    const radius = 10 * Math.sqrt(i + 1)
    scratch.addNode(node, {
      x: radius * Math.cos(i * 2.399963) + random(),
      y: radius * Math.sin(i * 2.399963) + random(),
      size: sizeOf(node),
    })
  }
  graph.forEachEdge((_edge, { weight }, source, target) => {
    if (source === target) return
    if (scratch.hasEdge(source, target)) scratch.updateEdgeAttribute(source, target, 'weight', (w) => (w as number) + weight)
    else scratch.addEdge(source, target, { weight })
  })
  const settings = {
    ...defaultOf(forceAtlas2).inferSettings(scratch),
    barnesHutOptimize: nodes.length > 800,
    barnesHutTheta: 1.2,
    adjustSizes: false,
    scalingRatio: 8,
    gravity: 1.6,
    strongGravityMode: false,
    slowDown: 2,
  }
  for (let done = 0; done < iterations; done += 10) {
    defaultOf(forceAtlas2).assign(scratch, { iterations: 10, settings })
    progress?.(done + 10, iterations)
  }
  return separate(nodes, scratch, sizeOf)
}

function separate(nodes: readonly string[], scratch: DirectedGraph, sizeOf: (node: string) => number): Map<string, Position> {
  const points = nodes.map((node, index) => ({
    index,
    radius: sizeOf(node),
    x: scratch.getNodeAttribute(node, 'x') as number,
    y: scratch.getNodeAttribute(node, 'y') as number,
    vx: 0,
    vy: 0,
  }))
  const collide = forceCollide<(typeof points)[number]>((point) => point.radius + margin).strength(0.7)
  collide.initialize(points, seeded(7))
  for (let i = 0; i < 40; i++) {
    collide(1)
    for (const point of points) {
      point.x += point.vx
      point.y += point.vy
      point.vx = 0
      point.vy = 0
    }
  }
  return new Map(nodes.map((node, i) => [node, { x: round(points[i]!.x), y: round(points[i]!.y) }]))
}

/** Two decimals: finer differences are not seen, and processors may differ in the last bits. */
const round = (n: number): number => Math.round(n * 100) / 100 || 0
