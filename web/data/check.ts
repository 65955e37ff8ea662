import { type Evidence, type GraphDocument, type GraphFile, nodeKinds, type PlacedNode, type TimeSpell } from '../../graph/schema.ts'
import type { Mention } from '../../src/annotation/mention.ts'
import type { Span } from '../../src/annotation/span.ts'
import { edgeKinds, type LoadProblem } from './problem.ts'

type Loose = Record<string, unknown>
type FileEdge = GraphFile['graph']['edges'][number]

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => Number.isFinite(value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const mentionTypes = new Set(['figure', 'time', 'place', 'actor', 'document', 'measure'])

/** A value from outside → a graph file in which everything that the viewer touches is there and of its type. What is not is left out and counted. */
export function checkGraphFile(value: unknown): { file?: GraphFile; problems: LoadProblem[] } {
  if (!isObject(value) || value.format !== 'gangmu-graph') return { problems: [{ code: 'foreign' }] }
  if (value.version !== 1) return { problems: [{ code: 'version', found: String(value.version ?? '?').slice(0, 20) }] }
  const tally = new Tally()
  const documents = list(value.documents).flatMap((item, i) => checkDocument(item, i, tally))
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  const graph = isObject(value.graph) ? value.graph : {}
  const nodes = unique(list(graph.nodes), 'node', tally).flatMap((item, i) => checkNode(item, i, texts, tally))
  const known = new Set(nodes.map(({ key }) => key))
  const edges = unique(list(graph.edges), 'edge', tally).flatMap((item, i) => checkEdge(item, i, texts, known, tally))
  const problems = tally.problems()
  if (!nodes.length && !documents.length) return { problems: [{ code: 'nothing' }, ...problems] }
  const options = { type: 'directed', multi: true, allowSelfLoops: true } as const
  const attributes = isObject(graph.attributes) ? graph.attributes : {}
  const generator = isText(value.generator) ? value.generator : ''
  return { file: { format: 'gangmu-graph', version: 1, generator, documents, graph: { options, attributes, nodes, edges } }, problems }
}

type Part = 'document' | 'mention' | 'node' | 'edge'

/** Counts what is left out, with the first of each kind as an example. */
class Tally {
  private readonly counts = new Map<Part, { count: number; example: string }>()
  skip(what: Part, example: string): [] {
    const entry = this.counts.get(what)
    if (entry) entry.count++
    else this.counts.set(what, { count: 1, example })
    return []
  }
  problems(): LoadProblem[] {
    return [...this.counts].map(([what, { count, example }]) => ({ code: 'skipped', what, count, example }))
  }
}

function unique(items: unknown[], what: 'node' | 'edge', tally: Tally): unknown[] {
  const seen = new Set<unknown>()
  return items.filter((item, i) => {
    const key = isObject(item) ? item.key : undefined
    if (key !== undefined && seen.has(key)) return tally.skip(what, `graph.${what}s[${i}].key`).length > 0
    seen.add(key)
    return true
  })
}

const isSpan = (value: unknown, length: number): value is Loose & Span =>
  isObject(value) && isNumber(value.start) && isNumber(value.end) && 0 <= value.start && value.start < value.end && value.end <= length

function checkDocument(item: unknown, i: number, tally: Tally): GraphDocument[] {
  if (!isObject(item) || !isText(item.id) || !isText(item.text)) return tally.skip('document', `documents[${i}]`)
  const { id, text } = item
  const mentions = list(item.mentions).flatMap((mention, j) => {
    const sound = isSpan(mention, text.length) && isText(mention.id) && mentionTypes.has(String(mention.type))
    if (!sound) return tally.skip('mention', `documents[${i}].mentions[${j}]`)
    // Copied only where it must be: a large file has a hundred thousand mentions.
    const words = text.slice(mention.start, mention.end)
    return [(mention.text === words ? mention : { ...mention, text: words }) as unknown as Mention & { node?: string }]
  })
  const proper = Array.isArray(item.proper)
    ? item.proper.filter((span): span is Loose & Span => isSpan(span, text.length))
    : [{ start: 0, end: text.length }]
  const metadata = isObject(item.metadata) ? texts(item.metadata) : {}
  return [
    { id, text, metadata, proper, mentions, relations: list(item.relations).filter(isObject) as unknown as GraphDocument['relations'] },
  ]
}

const texts = (record: Loose): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, string] => isText(entry[1])))

function checkEvidence(value: unknown, documents: ReadonlyMap<string, string>): Evidence[] {
  return list(value).filter(
    (item): item is Loose & Evidence => isObject(item) && isText(item.document) && isSpan(item, documents.get(item.document)?.length ?? 0),
  )
}

function checkNode(item: unknown, i: number, documents: ReadonlyMap<string, string>, tally: Tally): GraphFile['graph']['nodes'][number][] {
  if (!isObject(item) || !isText(item.key) || !isObject(item.attributes)) return tally.skip('node', `graph.nodes[${i}]`)
  const given = item.attributes
  if (!nodeKinds.includes(given.kind as never) || !isText(given.label)) return tally.skip('node', `graph.nodes[${i}].attributes`)
  if (given.kind === 'figure' && !(isNumber(given.value) && isText(given.unit)))
    return tally.skip('node', `graph.nodes[${i}].attributes.value`)
  if (!isNumber(given.x) || !isNumber(given.y)) return tally.skip('node', `graph.nodes[${i}].attributes.x`)
  const attributes = {
    ...given,
    ...weighed(given, documents),
    size: isNumber(given.size) && given.size > 0 ? given.size : 1,
    rank: isNumber(given.rank) ? given.rank : 0,
    community: isNumber(given.community) ? given.community : 0,
    ...(given.kind === 'figure' || given.kind === 'measure' ? { times: checkTimes(given.times, documents) } : {}),
  }
  return [{ key: item.key, attributes: attributes as unknown as PlacedNode }]
}

const weighed = (given: Loose, documents: ReadonlyMap<string, string>) => ({
  evidence: checkEvidence(given.evidence, documents),
  weight: isNumber(given.weight) ? given.weight : 1,
  rules: list(given.rules).filter(isText),
  confidence: isNumber(given.confidence) ? given.confidence : 0,
})

function checkTimes(value: unknown, documents: ReadonlyMap<string, string>): TimeSpell[] {
  return list(value).filter(
    (item): item is Loose & TimeSpell => isObject(item) && isText(item.text) && checkEvidence([item.evidence], documents).length === 1,
  )
}

function checkEdge(item: unknown, i: number, documents: ReadonlyMap<string, string>, known: ReadonlySet<string>, tally: Tally): FileEdge[] {
  if (!isObject(item) || !isText(item.key) || !isObject(item.attributes)) return tally.skip('edge', `graph.edges[${i}]`)
  const { source, target, attributes: given } = item
  if (!isText(source) || !isText(target) || !known.has(source) || !known.has(target)) return tally.skip('edge', `graph.edges[${i}].source`)
  if (!edgeKinds.includes(given.kind as never)) return tally.skip('edge', `graph.edges[${i}].attributes.kind`)
  const label = isText(given.label) ? given.label : String(given.kind)
  return [
    { key: item.key, source, target, attributes: { ...given, ...weighed(given, documents), label } as unknown as FileEdge['attributes'] },
  ]
}
