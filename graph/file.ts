import { MultiDirectedGraph } from 'graphology'
import type { Annotations } from '../src/annotation/annotations.ts'
import { GangmuError } from '../src/annotation/problem.ts'
import { keysOf } from './references.ts'
import type { GraphDocument, GraphFile, PlacedGraph } from './schema.ts'

/** The documents as graph.json carries them, each mention with the key of its node. */
export function documentsOf(annotations: readonly Annotations[]): GraphDocument[] {
  const keyOf = keysOf(annotations)
  return annotations.map(({ document: { id, text, metadata, proper }, mentions, relations }) => ({
    id,
    text,
    metadata,
    proper,
    mentions: mentions.map((mention) => {
      const node = keyOf(mention, id)
      return node === undefined ? mention : { ...mention, node }
    }),
    relations,
  }))
}

/** graph.json in pieces of a few hundred kilobytes at most: one string of it would be too long for a JavaScript engine near a million nodes. */
export function* writeGraphFile(graph: PlacedGraph, documents: readonly GraphDocument[], generator = 'gangmu'): Generator<string> {
  yield `{"format":"gangmu-graph","version":1,"generator":${JSON.stringify(generator)},\n"documents":[`
  yield* rows(documents)
  yield `],\n"graph":{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{},\n"nodes":[`
  yield* rows(graph.nodes().map((key) => ({ key, attributes: graph.getNodeAttributes(key) })))
  yield `],\n"edges":[`
  yield* rows(
    graph.edges().map((key) => ({ key, source: graph.source(key), target: graph.target(key), attributes: graph.getEdgeAttributes(key) })),
  )
  yield ']}}\n'
}

function* rows(items: Iterable<unknown>): Generator<string> {
  let separator = '\n'
  for (const item of items) {
    yield separator + JSON.stringify(item)
    separator = ',\n'
  }
}

/**
 * Reads a graph file's text and checks it. Throws a `GangmuError` with a sentence for a user: cut off (and where), no graph file, another version,
 * an edge to a node that is not there.
 */
export function readGraphFile(text: string, file: string): GraphFile {
  const fail = (message: string): never => {
    throw new GangmuError({ severity: 'error', file, message })
  }
  let data: Partial<GraphFile>
  try {
    data = JSON.parse(text) as Partial<GraphFile>
  } catch (error) {
    // What we wrote ends in `]}}`; a cut may well fall behind a brace of a node or an edge.
    const isCut = !text.trimEnd().endsWith(/^\s*\{\s*"format":\s*"gangmu-graph"/.test(text) ? ']}}' : '}')
    const bytes = new TextEncoder().encode(text).length
    return fail(
      isCut
        ? `${file} is cut off after ${bytes} bytes: its end is missing. Build it again with "gangmu build", or copy it again.`
        : `${file} is no graph file: ${(error as Error).message}. Give the graph.json that "gangmu build" wrote.`,
    )
  }
  if (data?.format !== 'gangmu-graph') return fail(`${file} is JSON but no graph of Gangmu. Give the graph.json that "gangmu build" wrote.`)
  if (data.version !== 1)
    return fail(`${file} has version ${String(data.version)}; this Gangmu reads version 1. Build the graph again with this version.`)
  if (!Array.isArray(data.documents) || !Array.isArray(data.graph?.nodes) || !Array.isArray(data.graph?.edges))
    return fail(`${file} lacks its documents, nodes or edges. Build the graph again.`)
  const keys = new Set(data.graph.nodes.map(({ key }) => key))
  const dangling = data.graph.edges.find(({ source, target }) => !keys.has(source) || !keys.has(target))
  if (dangling) return fail(`${file} has an edge (${dangling.key}) to a node that it does not hold. Build the graph again.`)
  return data as GraphFile
}

/** The graph of a file, as graphology holds it. */
export function graphOf({ graph }: GraphFile): PlacedGraph {
  const placed: PlacedGraph = new MultiDirectedGraph()
  for (const { key, attributes } of graph.nodes) placed.addNode(key, attributes)
  for (const { key, source, target, attributes } of graph.edges) placed.addDirectedEdgeWithKey(key, source, target, attributes)
  return placed
}
