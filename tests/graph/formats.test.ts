import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { afterAll, describe, expect, test } from 'vitest'
import { attribute, text as elementText } from '../../graph/formats/xml.ts'
import { arrange, buildGraph, documentsOf, formats, type GraphDocument, type PlacedGraph, type PlacedNode } from '../../graph/index.ts'
import { annotateSamples } from '../annotate-samples.ts'

const schema = fileURLToPath(new URL('../../../shared/gexf/gexf.rng', import.meta.url))
/** Debian's Python, which has its networkx and igraph. */
const python = '/usr/bin/python3'
const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0
// On our own machines these tools are installed and a test without them is a failure; elsewhere the tests skip, saying so by their titles.
const hasXmllint = Boolean(process.env.CI) || runs('xmllint', '--version')
const hasPython = Boolean(process.env.CI) || runs(python, '-c', 'import networkx, igraph')

const folder = mkdtempSync(join(tmpdir(), 'gangmu-formats-'))
afterAll(() => rmSync(folder, { recursive: true }))

const samples = await annotateSamples()
const sampleGraph = arrange(buildGraph(samples))
const sampleInput = { graph: sampleGraph, documents: documentsOf(samples) }

/** Two nodes with parallel edges, labels with all that XML and CSV trip over, and a time. */
function awkwardInput(label: string): { graph: PlacedGraph; documents: GraphDocument[] } {
  const graph: PlacedGraph = new MultiDirectedGraph()
  const evidence = [{ document: 'd', start: 0, end: 2 }]
  const common = {
    label,
    evidence,
    weight: 1,
    rules: ['r'],
    confidence: 0.5,
    x: 1.5,
    y: -2.5,
    size: 4,
    color: '#0072b2',
    rank: 0.1,
    community: 0,
  }
  const times = [{ text: '2016年2月', from: '2016-02', to: '2016-02', evidence: evidence[0]! }]
  graph.addNode('measure:d#0', { ...common, kind: 'measure', measureKind: 'action', status: 'done', times } as PlacedNode)
  graph.addNode('actor:group:x', { ...common, kind: 'actor', actorKind: 'group' } as PlacedNode)
  for (const kind of ['carried_out_by', 'directed_at'] as const)
    graph.addDirectedEdgeWithKey(`m-${kind}->x`, 'measure:d#0', 'actor:group:x', {
      kind,
      label: kind,
      evidence,
      weight: 1,
      rules: ['r'],
      confidence: 0.5,
    })
  return { graph, documents: [{ id: 'd', text: `${label}文`, metadata: {}, proper: [], mentions: [], relations: [] }] }
}

const awkward = 'a"b\'c<d>&e\nf\rg\th\fi\u0000j😀k\ud800l]]>m,n;o=p'

function write(name: string, input = sampleInput): string {
  const [first] = formats.find((format) => format.name === name)!.write(input)
  const path = join(folder, `${name}-${Math.abs(input.graph.order)}-${first!.name}`)
  writeFileSync(path, [...first!.chunks].join(''))
  return path
}

describe('every format', () => {
  for (const format of formats) {
    test(`${format.name} writes the samples the same twice, names its files and says what it cannot carry`, () => {
      const once = format.write(sampleInput).map(({ name, chunks }) => [name, [...chunks].join('')])
      expect(format.write(sampleInput).map(({ name, chunks }) => [name, [...chunks].join('')])).toEqual(once)
      for (const [name, body] of once) expect([name, body!.length > 100]).toEqual([expect.stringMatching(/^[a-z]+\.[a-z]+$/), true])
    })
  }
})

describe('escaping', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
  test('leaves no character that XML forbids, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        for (const escaped of [attribute(value), elementText(value)]) {
          expect(escaped).not.toMatch(illegal)
          expect(escaped).not.toMatch(/<|&(?!(?:amp|lt|gt|quot|#\d+);)/)
        }
        expect(attribute(value)).not.toMatch(/["\n\r\t]/)
      }),
    )
  })
  test('keeps astral characters and replaces lone surrogates', () => expect(attribute('😀\ud800x')).toBe('😀\ufffdx'))
})

describe.skipIf(!hasXmllint || !existsSync(schema))('GEXF 1.3 (skipped without xmllint or ../shared/gexf)', () => {
  const validate = (path: string): string => {
    const clean = `${path}.valid`
    writeFileSync(clean, readFileSync(path, 'utf8').replace(/ xsi:schemaLocation="[^"]*"/, ''))
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--relaxng', schema, clean], { encoding: 'utf8' })
    return status === 0 ? 'validates' : stderr.slice(0, 2000)
  }
  test('of the samples validates against the published RELAX NG', () => expect(validate(write('gexf'))).toBe('validates'))
  test('of awkward characters validates', () => expect(validate(write('gexf', awkwardInput(awkward)))).toBe('validates'))
  test('keeps parallel edges apart: no two edges share source, target and kind', () => {
    const body = readFileSync(write('gexf'), 'utf8')
    const ends = [...body.matchAll(/<edge id="[^"]*" source="([^"]*)" target="([^"]*)" label="[^"]*" kind="([^"]*)"/g)].map(([, ...key]) =>
      key.join(' '),
    )
    expect(ends).toHaveLength(sampleGraph.size)
    expect(new Set(ends).size).toBe(ends.length)
  })
})

describe.skipIf(!hasPython)('read by NetworkX and igraph (skipped where Debian’s python3-networkx and python3-igraph are absent)', () => {
  const ask = (script: string): unknown =>
    JSON.parse(execFileSync(python, ['-c', `import json, networkx as nx\n${script}`], { encoding: 'utf8' }))
  test('GEXF 1.2 has the nodes, edges, colours, sizes and positions', () => {
    const path = write('gexf1.2')
    const read = ask(
      `g=nx.read_gexf(${JSON.stringify(path)})\nv=g.nodes['place:350900']\nprint(json.dumps([g.number_of_nodes(),g.number_of_edges(),v['label'],v['viz']['color'],v['viz']['size'],v['viz']['position'],v['GB/T 2260 code']]))`,
    )
    const { x, y, size } = sampleGraph.getNodeAttributes('place:350900')
    expect(read).toEqual([sampleGraph.order, sampleGraph.size, '宁德市', { r: 0, g: 135, b: 95, a: 1 }, size, { x, y: -y, z: 0 }, '350900'])
  })
  test('GraphML has the nodes, edges and attributes, in NetworkX', () => {
    const read = ask(
      `g=nx.read_graphml(${JSON.stringify(write('graphml'))})\nv=g.nodes['place:350900']\ne=next(iter(g['place:350923']['place:350900'].values())) if g.is_multigraph() else g['place:350923']['place:350900']\nprint(json.dumps([g.number_of_nodes(),g.number_of_edges(),v['label'],v['kind'],v['x'],v['color'],e['relation']]))`,
    )
    const { x, color } = sampleGraph.getNodeAttributes('place:350900')
    expect(read).toEqual([sampleGraph.order, sampleGraph.size, '宁德市', 'place', x, color, 'within'])
  })
  test('GraphML is read by igraph', () => {
    const read = ask(
      `import igraph\ng=igraph.Graph.Read_GraphML(${JSON.stringify(write('graphml'))})\nv=g.vs.find(id='place:350900')\nprint(json.dumps([g.vcount(),g.ecount(),v['label'],v['kind'],g.is_directed()]))`,
    )
    expect(read).toEqual([sampleGraph.order, sampleGraph.size, '宁德市', 'place', true])
  })
  test('awkward characters arrive as they are, forbidden ones replaced', () => {
    const read = ask(
      `g=nx.read_graphml(${JSON.stringify(write('graphml', awkwardInput(awkward)))})\nprint(json.dumps(g.nodes['actor:group:x']['label']))`,
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what was replaced
    expect(read).toBe(awkward.replace(/[\f\u0000]|\ud800(?!\ude00)/g, '\ufffd'))
  })
})

describe('CSV', () => {
  test('quotes what must be quoted and defuses formulas', () => {
    const files = new Map(
      formats
        .find(({ name }) => name === 'csv')!
        .write(awkwardInput('=1+1,"x"\ny'))
        .map(({ name, chunks }) => [name, [...chunks].join('')]),
    )
    expect(files.get('nodes.csv')).toContain(`"'=1+1,""x""\ny"`)
    expect(files.get('nodes.csv')!.startsWith('\ufeffid,label,kind')).toBe(true)
  })
})
