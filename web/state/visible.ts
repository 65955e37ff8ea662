import type { Edge, GraphData, Node } from '../data/graph-data.ts'
import type { State } from './state.ts'

export type Filters = Pick<State, 'hiddenKinds' | 'hiddenRelations' | 'hideLoose' | 'documents'>

/** What the filters leave of the graph. */
export interface Visible {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

export const isNodeVisible = ({ at, documents }: Node, filters: Filters): boolean =>
  !filters.hiddenKinds.includes(at.kind) && speaksIn(documents, filters)

export const isEdgeVisible = ({ at, documents }: Edge, filters: Filters): boolean =>
  !filters.hiddenRelations.includes(at.kind) && speaksIn(documents, filters)

export function visibleGraph(data: GraphData, filters: Filters): Visible {
  const nodes = new Set<string>()
  for (const node of data.nodes.values()) if (isNodeVisible(node, filters)) nodes.add(node.key)
  const edges = new Set<string>()
  for (const edge of data.edges.values())
    if (isEdgeVisible(edge, filters) && nodes.has(edge.source) && nodes.has(edge.target)) edges.add(edge.key)
  if (!filters.hideLoose) return { nodes, edges }
  const joined = new Set<string>()
  for (const key of edges) joined.add(data.edges.get(key)!.source).add(data.edges.get(key)!.target)
  return { nodes: joined, edges }
}

/** What stands out when this is selected or under the pointer: it, and what is joined to it. Null when nothing does. */
export interface Focus {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  /** The nodes it is about. */
  readonly centres: readonly string[]
}

export function focusOn(data: GraphData, selection: State['selection'], visible: Visible): Focus | null {
  if (selection.type === 'edge') {
    const edge = data.edges.get(selection.key)
    return edge ? { nodes: new Set([edge.source, edge.target]), edges: new Set([edge.key]), centres: [edge.source, edge.target] } : null
  }
  const node = selection.type === 'node' ? data.nodes.get(selection.key) : undefined
  if (!node || !visible.nodes.has(node.key)) return null
  const edges = [...node.out, ...node.in].filter(({ key }) => visible.edges.has(key))
  const nodes = new Set([node.key, ...edges.flatMap(({ source, target }) => [source, target])])
  return { nodes, edges: new Set(edges.map(({ key }) => key)), centres: [node.key] }
}

const speaksIn = (documents: ReadonlySet<string>, filters: Filters): boolean =>
  filters.documents.length === 0 || filters.documents.some((document) => documents.has(document))
