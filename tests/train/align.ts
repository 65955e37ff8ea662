import type { Span } from '../../src/annotation/span.ts'

/** Intersection over union of two spans, 0 to 1. */
export function overlapRatio(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** One-to-one matching of predicted to gold mentions of the same type by falling overlap, at least 0.5: the scorer's relaxed matching. */
export function alignMentions<P extends Span & { readonly type: string }, G extends Span & { readonly type: string }>(
  predicted: readonly P[],
  gold: readonly G[],
): Map<P, G> {
  const pairs: [number, P, G][] = []
  for (const p of predicted)
    for (const g of gold) if (p.type === g.type && overlapRatio(p, g) >= 0.5) pairs.push([overlapRatio(p, g), p, g])
  pairs.sort((a, b) => b[0] - a[0])
  const matched = new Map<P, G>()
  const taken = new Set<G>()
  for (const [, p, g] of pairs) {
    if (matched.has(p) || taken.has(g)) continue
    matched.set(p, g)
    taken.add(g)
  }
  return matched
}
