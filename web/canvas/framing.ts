import type { GraphData } from '../data/graph-data.ts'

/** Components smaller than this are scattered around the rest by any layout. */
const leastComponent = 5

/**
 * The nodes that the first view frames: those of the larger components, when they are the most of the graph. Loose nodes lie far out, and
 * a view that held them all would show the rest as a spot.
 */
export function mainMass(data: GraphData): string[] {
  const all = [...data.nodes.keys()]
  const seen = new Set<string>()
  const mass = all.flatMap((key) => {
    if (seen.has(key)) return []
    const component = reach(data, key, seen)
    return component.length < leastComponent ? [] : component
  })
  return mass.length > all.length / 2 ? mass : all
}

function reach({ nodes }: GraphData, start: string, seen: Set<string>): string[] {
  const found = [start]
  seen.add(start)
  for (let i = 0; i < found.length; i++) {
    const node = nodes.get(found[i]!)!
    for (const { source, target } of [...node.out, ...node.in]) {
      for (const key of [source, target]) {
        if (seen.has(key)) continue
        seen.add(key)
        found.push(key)
      }
    }
  }
  return found
}

/** Width in pixels of the window for which sizes are thought out. */
const usualWidth = 850

/**
 * By how much radii are enlarged, so that in a usual window the median node can be seen and hit: some 5 pixels for a hundred nodes, less
 * for more. Layouts choose their own units.
 */
export function sizeFactor(data: GraphData, framed: readonly string[]): number {
  const nodes = framed.map((key) => data.nodes.get(key)!.at)
  if (nodes.length < 2) return 1
  const extent = Math.max(spread(nodes.map(({ x }) => x)), spread(nodes.map(({ y }) => y)))
  const sizes = nodes.map(({ size }) => size).sort((a, b) => a - b)
  const median = sizes[sizes.length >> 1]!
  const wanted = Math.max(2, 10.5 - 2.4 * Math.log10(nodes.length))
  return extent > 0 ? Math.max(1, (wanted * extent) / usualWidth / median) : 1
}

function spread(values: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return most - least
}
