import { MultiDirectedGraph } from 'graphology'
import type { NodeKey } from './keys.ts'
import type { EdgeKind, Evidence, NodeAttributes, PolicyGraph } from './schema.ts'

/** A graph under construction: nodes and edges by key, with growing lists. */
export interface Workshop {
  readonly nodes: Map<NodeKey, Draft>
  readonly edges: Map<string, EdgeDraft>
}

/** Attributes before their kind is settled. */
export type Loose = Record<string, unknown>

interface Draft {
  attributes: Loose
  readonly evidence: Evidence[]
  readonly rules: Set<string>
  confidence: number
}
interface EdgeDraft {
  readonly kind: EdgeKind
  readonly source: NodeKey
  readonly target: NodeKey
  readonly extra: Loose
  readonly evidence: Evidence[]
  readonly rules: Set<string>
  confidence: number
}

/** Adds a node, or to a node: what was read of a document, or said first of an actor, stays. */
export function addNode({ nodes }: Workshop, key: NodeKey, attributes: Loose, evidence: Evidence, rule: string, confidence: number): void {
  const known = nodes.get(key)
  if (!known) {
    nodes.set(key, { attributes, evidence: [evidence], rules: new Set([rule]), confidence })
    return
  }
  known.attributes = { ...attributes, ...known.attributes, ...(attributes.kind === 'document' && attributes.read ? attributes : {}) }
  known.evidence.push(evidence)
  known.rules.add(rule)
  known.confidence = Math.max(known.confidence, confidence)
}

/** Adds an edge, or evidence to it: between two nodes each relation is one edge. */
export function addEdge(
  { edges }: Workshop,
  kind: EdgeKind,
  source: NodeKey,
  target: NodeKey,
  evidence: readonly Evidence[],
  rule: string,
  confidence: number,
  extra: Loose = {},
): void {
  const key = `${source}-${kind}->${target}`
  const known = edges.get(key)
  if (!known) {
    edges.set(key, { kind, source, target, extra, evidence: [...evidence], rules: new Set([rule]), confidence })
    return
  }
  known.evidence.push(...evidence)
  known.rules.add(rule)
  known.confidence = Math.max(known.confidence, confidence)
}

/** The finished graph: nodes and edges by key, evidence in order. */
export function assemble(workshop: Workshop): PolicyGraph {
  const graph: PolicyGraph = new MultiDirectedGraph()
  for (const [key, { attributes, evidence, rules, confidence }] of [...workshop.nodes].sort(byKey)) {
    graph.addNode(key, {
      ...attributes,
      evidence: inOrder(evidence),
      weight: evidence.length,
      rules: [...rules].sort(),
      confidence: round(confidence),
    } as unknown as NodeAttributes)
  }
  for (const [key, { kind, source, target, extra, evidence, rules, confidence }] of [...workshop.edges].sort(byKey)) {
    const unique = inOrder(evidence)
    graph.addDirectedEdgeWithKey(key, source, target, {
      kind,
      label: kind,
      ...extra,
      evidence: unique,
      weight: Math.max(1, Math.round(unique.length / 2)),
      rules: [...rules].sort(),
      confidence: round(confidence),
    })
  }
  return graph
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0)
const round = (n: number): number => Math.round(n * 1000) / 1000

/** In order of document and place, each once. */
function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const unique = new Map(evidence.map((each) => [`${each.document}#${each.start}-${each.end}`, each]))
  return [...unique.values()].sort((a, b) =>
    a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start || a.end - b.end,
  )
}
