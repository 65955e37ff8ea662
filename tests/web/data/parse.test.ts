import { describe, expect, it } from 'vitest'
import { parseGraphFile } from '../../../web/data/parse.ts'
import { sampleGraph } from '../sample-graph.ts'

const file = sampleGraph()
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const codes = (value: unknown) => parseGraphFile(bytes(value)).problems.map(({ code }) => code)

describe('a graph file', () => {
  it('is read whole and without a complaint', () => {
    const reading = parseGraphFile(bytes(file))
    expect(reading.problems).toEqual([])
    if (!reading.ok) throw new Error('not read')
    expect(reading.file.graph.nodes.map(({ key }) => key)).toEqual(file.graph.nodes.map(({ key }) => key))
    expect(reading.file.documents).toEqual(file.documents)
    expect(reading.file.graph.edges).toEqual(file.graph.edges)
  })

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{"format": "gangmu-graph", "version": 1, oops}', 'noJson'],
    ['<!doctype html>', 'noJson'],
    ['[]', 'foreign'],
    ['{"nodes": []}', 'foreign'],
    ['{"format": "gangmu-graph", "version": 2}', 'version'],
    ['{"format": "gangmu-graph", "version": 1}', 'nothing'],
  ])('%s is refused with a reason', (text, code) => {
    const reading = parseGraphFile(bytes(text))
    expect(reading.ok).toBe(false)
    expect(reading.problems[0]?.code).toBe(code)
  })

  it('says at which byte its JSON is wrong, counting Chinese characters as the three bytes they are', () => {
    const text = '{"format": "纲目", oops}'
    const [problem] = parseGraphFile(bytes(text)).problems
    expect(problem).toEqual({ code: 'noJson', byte: bytes('{"format": "纲目", ').length })
  })

  it('is opened as far as it is whole, wherever it is cut off', () => {
    const whole = bytes(file)
    let opened = 0
    for (let end = 1; end < whole.length; end += 997) {
      const reading = parseGraphFile(whole.slice(0, end))
      expect(reading.problems[0], `cut at ${end}`).toMatchObject({ code: 'truncated', byte: end })
      if (reading.ok) opened++
    }
    expect(opened).toBeGreaterThan(whole.length / 997 / 2)
  })

  it('cut off among its edges keeps all nodes', () => {
    const whole = bytes(file)
    const reading = parseGraphFile(whole.slice(0, whole.length - 2000))
    if (!reading.ok) throw new Error('not opened')
    expect(reading.file.graph.nodes.length).toBe(file.graph.nodes.length)
    expect(reading.file.graph.edges.length).toBeLessThan(file.graph.edges.length)
    expect(reading.problems[0]).toMatchObject({ code: 'truncated', inside: expect.stringMatching(/^graph\.edges\[\d+\]/) })
  })

  it('with faulty parts is shown without them, and says how many', () => {
    const { nodes, edges } = file.graph
    const [document] = file.documents
    const faulty = {
      ...file,
      documents: [{ ...document, mentions: [...document!.mentions, { id: 'x', type: 'figure', start: 5, end: 1e9 }] }, { id: 7 }],
      graph: {
        nodes: [...nodes, { key: 'bad', attributes: { kind: 'planet', label: 'x', x: 0, y: 0 } }, nodes[0], 'node'],
        edges: [...edges, { key: 'e', source: 'nobody', target: nodes[0]!.key, attributes: { kind: 'counts' } }],
      },
    }
    const reading = parseGraphFile(bytes(faulty))
    if (!reading.ok) throw new Error('not read')
    expect(reading.file.graph.nodes.length).toBe(nodes.length)
    const counts = Object.fromEntries(reading.problems.map((problem) => (problem.code === 'skipped' ? [problem.what, problem.count] : [])))
    expect(counts).toMatchObject({ document: 1, mention: 1, node: 3, edge: 1 })
  })

  it('keeps no evidence that points outside its document', () => {
    const [node] = file.graph.nodes
    const astray = { ...node!.attributes, evidence: [{ document: 'nowhere', start: 0, end: 1 }, ...node!.attributes.evidence] }
    const reading = parseGraphFile(bytes({ ...file, graph: { nodes: [{ ...node, attributes: astray }], edges: [] } }))
    if (!reading.ok) throw new Error('not read')
    expect(reading.file.graph.nodes[0]!.attributes.evidence).toEqual(node!.attributes.evidence)
  })

  it('may begin with a byte order mark', () => {
    expect(codes(`\ufeff${JSON.stringify(file)}`)).toEqual([])
  })
})
