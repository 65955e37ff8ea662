import type { EdgeAttributes, EdgeKind, GraphDocument, GraphFile, NodeKind, PlacedNode } from '../../graph/schema.ts'
import { inOrder } from '../../src/annotation/span.ts'

export interface Node {
  readonly key: string
  readonly at: PlacedNode
  readonly out: readonly Edge[]
  readonly in: readonly Edge[]
  /** Ids of the documents that speak of it. */
  readonly documents: ReadonlySet<string>
}

export interface Edge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly at: EdgeAttributes
  readonly documents: ReadonlySet<string>
}

/** A graph file with its indexes: what every view reads. It never changes; another file makes another. */
export interface GraphData {
  readonly documents: ReadonlyMap<string, GraphDocument>
  readonly nodes: ReadonlyMap<string, Node>
  readonly edges: ReadonlyMap<string, Edge>
  readonly generator: string
}

export function indexGraph({ documents, graph, generator }: GraphFile): GraphData {
  const nodes = new Map<string, Node & { out: Edge[]; in: Edge[] }>()
  for (const { key, attributes } of graph.nodes)
    nodes.set(key, { key, at: attributes, out: [], in: [], documents: new Set(attributes.evidence.map(({ document }) => document)) })
  const edges = new Map<string, Edge>()
  for (const { key, source, target, attributes } of graph.edges) {
    const edge = { key, source, target, at: attributes, documents: new Set(attributes.evidence.map(({ document }) => document)) }
    edges.set(key, edge)
    nodes.get(source)!.out.push(edge)
    nodes.get(target)!.in.push(edge)
  }
  const sorted = documents.map((document) => ({ ...document, mentions: [...document.mentions].sort(inOrder) }))
  return { documents: new Map(sorted.map((document) => [document.id, document])), nodes, edges, generator }
}

/** The title a document is shown under. */
export const titleOf = (document: GraphDocument | undefined): string => document?.metadata.title ?? document?.id ?? ''

/** The other end of an edge, seen from a node. */
export const otherEnd = (edge: Edge, key: string): string => (edge.source === key ? edge.target : edge.source)

export function countKinds(data: GraphData): Record<NodeKind, number> {
  const counts = { document: 0, measure: 0, actor: 0, place: 0, figure: 0 }
  for (const { at } of data.nodes.values()) counts[at.kind]++
  return counts
}

export function countRelations(data: GraphData): Map<EdgeKind, number> {
  const counts = new Map<EdgeKind, number>()
  for (const { at } of data.edges.values()) counts.set(at.kind, (counts.get(at.kind) ?? 0) + 1)
  return counts
}
