import { MultiDirectedGraph } from 'graphology'
import { arrange } from './arrange.ts'
import { graphOf } from './file.ts'
import type { EdgeAttributes, Evidence, GraphDocument, GraphFile, NodeAttributes, PlacedGraph, PolicyGraph } from './schema.ts'

/**
 * Several graph files → one graph, arranged anew. Nodes and edges of the same key become one, their evidence joined; documents of one id must be the
 * same text, else the later one is left out and named.
 */
export function mergeGraphFiles(files: readonly GraphFile[]): { graph: PlacedGraph; documents: GraphDocument[]; leftOut: string[] } {
  const documents = new Map<string, GraphDocument>()
  const leftOut: string[] = []
  const graph: PolicyGraph = new MultiDirectedGraph()
  for (const file of files) {
    const refused = new Set<string>()
    for (const document of file.documents) {
      const known = documents.get(document.id)
      if (!known) documents.set(document.id, document)
      else if (known.text !== document.text) {
        refused.add(document.id)
        leftOut.push(document.id)
      }
    }
    addGraph(graph, graphOf(file), refused)
  }
  return { graph: arrange(graph), documents: [...documents.values()], leftOut }
}

function addGraph(into: PolicyGraph, from: PlacedGraph, refused: ReadonlySet<string>): void {
  const keep = (evidence: readonly Evidence[]): Evidence[] => evidence.filter(({ document }) => !refused.has(document))
  from.forEachNode((key, attributes) => {
    const evidence = keep(attributes.evidence)
    if (evidence.length)
      into.mergeNode(key, joined(into.hasNode(key) ? into.getNodeAttributes(key) : undefined, attributes, evidence) as NodeAttributes)
  })
  from.forEachEdge((key, attributes, source, target) => {
    const evidence = keep(attributes.evidence)
    if (!evidence.length || !into.hasNode(source) || !into.hasNode(target)) return
    const known = into.hasEdge(key) ? into.getEdgeAttributes(key) : undefined
    into.mergeDirectedEdgeWithKey(key, source, target, joined(known, attributes, evidence) as EdgeAttributes)
  })
}

function joined<A extends { readonly evidence: readonly Evidence[]; readonly rules: readonly string[]; readonly confidence: number }>(
  known: A | undefined,
  added: A,
  evidence: readonly Evidence[],
): A {
  const all = new Map([...(known?.evidence ?? []), ...evidence].map((each) => [`${each.document}#${each.start}-${each.end}`, each]))
  return {
    ...added,
    ...known,
    evidence: [...all.values()],
    weight: all.size,
    rules: [...new Set([...(known?.rules ?? []), ...added.rules])].sort(),
    confidence: Math.max(known?.confidence ?? 0, added.confidence),
  }
}
