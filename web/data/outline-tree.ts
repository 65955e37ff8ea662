import type { EdgeKind } from '../../graph/schema.ts'
import type { Edge, GraphData, Node } from './graph-data.ts'

export interface Branch {
  readonly node: Node
  readonly children: readonly Branch[]
}

export interface DocumentOutline {
  readonly document: string
  /** Measures that stand under no other, in document order. */
  readonly branches: readonly Branch[]
  readonly count: number
}

/** The measures of each document as a tree: a heading with what stands under it. Each measure stands once, whatever the edges say. */
export function outlineOf(data: GraphData, isShown: (node: Node) => boolean): DocumentOutline[] {
  const byDocument = new Map<string, Node[]>()
  for (const node of data.nodes.values()) {
    const document = node.at.kind === 'measure' && isShown(node) ? node.at.evidence[0]?.document : undefined
    if (document === undefined) continue
    const measures = byDocument.get(document)
    if (measures) measures.push(node)
    else byDocument.set(document, [node])
  }
  return [...data.documents.keys()].flatMap((document) => {
    const measures = byDocument.get(document)?.sort((a, b) => startOf(a) - startOf(b))
    return measures ? [{ document, branches: treeOf(measures), count: measures.length }] : []
  })
}

const startOf = (node: Node): number => node.at.evidence[0]!.start

function treeOf(measures: readonly Node[]): Branch[] {
  const shown = new Set(measures.map(({ key }) => key))
  const children = new Map<string, Node[]>()
  const roots: Node[] = []
  for (const node of measures) {
    const parent = node.out.find(({ at, target }) => at.kind === 'part_of' && target !== node.key && shown.has(target))?.target
    if (parent === undefined) roots.push(node)
    else children.set(parent, [...(children.get(parent) ?? []), node])
  }
  const placed = new Set<string>()
  const grow = (node: Node): Branch => {
    placed.add(node.key)
    return { node, children: (children.get(node.key) ?? []).filter(({ key }) => !placed.has(key)).map(grow) }
  }
  const branches = roots.map(grow)
  // A circle of part_of has no root; its first member serves as one.
  for (const node of measures) if (!placed.has(node.key)) branches.push(grow(node))
  return branches
}

/** The relations whose other end is shown as a chip beside a measure, in this order. */
export const chipRelations: readonly EdgeKind[] = ['carried_out_by', 'directed_at', 'located_in', 'measured_by', 'cites']

export const chipsOf = (node: Node): Edge[] => chipRelations.flatMap((relation) => node.out.filter(({ at }) => at.kind === relation))
