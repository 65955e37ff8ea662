import { describe, expect, test } from 'vitest'
import { arrange, buildGraph, documentsOf, type Evidence, type PlacedGraph, readGraphFile, writeGraphFile } from '../../graph/index.ts'
import type { Annotations } from '../../src/annotation/annotations.ts'
import { annotate } from '../../src/pipeline.ts'
import { annotateSamples } from '../annotate-samples.ts'
import { hasGold, loadGold } from '../gold.ts'

const samples = await annotateSamples()
const placed = arrange(buildGraph(samples))
const documents = documentsOf(samples)
const file = [...writeGraphFile(placed, documents)].join('')

/** Whether every node and edge says where it was read, and the characters there are what it claims. */
function expectGrounded(graph: PlacedGraph, annotations: readonly Annotations[]): void {
  const texts = new Map(annotations.map(({ document: { id, text } }) => [id, text]))
  const mentions = new Map(
    annotations.flatMap(({ document: { id }, mentions }) =>
      mentions.map((mention) => [`${id}#${mention.start}-${mention.end}`, mention] as const),
    ),
  )
  const quote = ({ document, start, end }: Evidence): string => texts.get(document)!.slice(start, end)
  const ungrounded: string[] = []
  graph.forEachNode((key, node) => {
    if (!node.evidence.length) ungrounded.push(key)
    for (const evidence of node.evidence) {
      const { document, start, end } = evidence
      if (!texts.has(document) || start < 0 || end <= start || end > texts.get(document)!.length)
        ungrounded.push(`${key} at ${document}:${start}-${end}`)
      const mention = mentions.get(`${document}#${start}-${end}`)
      if (node.kind !== 'document' && (!mention || quote(evidence) !== mention.text)) ungrounded.push(`${key} claims “${quote(evidence)}”`)
    }
    if (node.kind === 'measure' && quote(node.evidence[0]!).replace(/\s+/g, '') !== node.label)
      ungrounded.push(`${key} is labelled ${node.label}`)
    if (node.kind === 'figure' && !node.label.endsWith(quote(node.evidence[0]!))) ungrounded.push(`${key} is labelled ${node.label}`)
  })
  graph.forEachEdge((key, edge, source, target) => {
    if (!edge.evidence.length) ungrounded.push(key)
    const where = (node: string): Set<string> =>
      new Set(graph.getNodeAttribute(node, 'evidence').map(({ document, start, end }) => `${document}#${start}-${end}`))
    const ends = new Set([...where(source), ...where(target)])
    for (const { document, start, end } of edge.evidence)
      if (!ends.has(`${document}#${start}-${end}`)) ungrounded.push(`${key} rests on ${document}:${start}-${end}, which neither end has`)
  })
  expect(ungrounded).toEqual([])
}

describe('the graph of the samples', () => {
  test('has evidence for every node and edge, and the characters are what they claim', () => expectGrounded(placed, samples))
  test('holds all five kinds', () =>
    expect(new Set(placed.mapNodes((_key, { kind }) => kind))).toEqual(new Set(['document', 'measure', 'actor', 'place', 'figure'])))
  test('knows Ningde by its code, in every document that names it', () => {
    expect(placed.getNodeAttributes('place:350900')).toMatchObject({ kind: 'place', label: '宁德市', code: '350900', level: 'prefecture' })
    expect(new Set(placed.getNodeAttribute('place:350900', 'evidence').map(({ document }) => document)).size).toBe(2)
    expect(placed.hasEdge('place:350923-within->place:350900')).toBe(true)
  })
  test('reads the facts of the Ningde speech', () => {
    const facts = placed.filterNodes((_key, node) => node.kind === 'figure' && node.value === 655_000_000 && node.unit === '元')
    expect(facts).toHaveLength(1)
    expect(placed.getNodeAttributes(facts[0]!)).toMatchObject({ of: '帮扶资金', bound: 'exact', status: 'actual' })
    const funded = placed.inNeighbors(facts[0]!).map((key) => placed.getNodeAttribute(key, 'label'))
    expect(funded.some((label) => label.includes('争取到帮扶资金'))).toBe(true)
  })
  test('is the same to the byte when it is made again', async () => {
    const again = await annotateSamples()
    const graph = arrange(buildGraph(again))
    expect([...writeGraphFile(graph, documentsOf(again))].join('')).toBe(file)
  })
  test('has no two nodes on one another', () => {
    const nodes = placed.mapNodes((key, { x, y, size }) => ({ key, x, y, size }))
    const deep = nodes.flatMap((a, i) =>
      nodes
        .slice(i + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < (a.size + b.size) * 0.8)
        .map((b) => `${a.key} on ${b.key}`),
    )
    expect(deep).toEqual([])
  })
})

describe('the graph file', () => {
  test('is read back as it was written', () => expect(readGraphFile(file, 'graph.json').graph.nodes).toHaveLength(placed.order))
  test.each([
    ['cut off in the middle', file.slice(0, file.length / 2), /graph\.json is cut off after \d+ bytes.*Build it again/],
    ['no JSON', 'hello }', /is no graph file.*Give the graph\.json/],
    ['other JSON', '{"a":1}', /JSON but no graph of Gangmu/],
    ['of another version', file.replace('"version":1', '"version":9'), /version 9.*reads version 1/],
    [
      'with an edge to nowhere',
      file.replace(/("key":"[^"]*->[^"]*","source":"[^"]+","target":)"[^"]+"/, '$1"place:none"'),
      /edge .* to a node that it does not hold/,
    ],
  ])('that is %s is refused with a sentence', (_what, text, sentence) => expect(() => readGraphFile(text, 'graph.json')).toThrow(sentence))
})

test.skipIf(!hasGold)(
  'the graph of the annotated documents (skipped where ../shared/gold is absent) is grounded too',
  { timeout: 120_000 },
  async () => {
    const annotations = (await loadGold()).map(({ document }) => annotate(document))
    expectGrounded(arrange(buildGraph(annotations)), annotations)
  },
)
