import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../web/data/csv.ts'
import { arrangeRows, figureRows, unitsOf } from '../../../web/data/figure-rows.ts'
import { indexGraph } from '../../../web/data/graph-data.ts'
import { type Branch, chipsOf, outlineOf } from '../../../web/data/outline-tree.ts'
import { snippetsOf } from '../../../web/data/sentences.ts'
import { initialTable } from '../../../web/state/state.ts'
import { sampleGraph } from '../sample-graph.ts'

const data = indexGraph(sampleGraph())
const rows = figureRows(data)

describe('the outline', () => {
  const outlines = outlineOf(data, () => true)
  const all = (branches: readonly Branch[]): Branch[] => branches.flatMap((branch) => [branch, ...all(branch.children)])

  it('holds every measure once', () => {
    const keys = outlines.flatMap(({ branches }) => all(branches).map(({ node }) => node.key))
    expect(keys.length).toBe(new Set(keys).size)
    expect(keys.length).toBe([...data.nodes.values()].filter(({ at }) => at.kind === 'measure').length)
  })

  it('puts an action under its heading and a heading under its parent', () => {
    const [first] = outlines[0]!.branches
    expect(first!.node.at.label).toBe('建强村级带头人队伍')
    expect(first!.children.map(({ node }) => node.at.label)).toEqual(['选优配强村主干', '实施后备干部储备'])
    expect(first!.children[0]!.children.length).toBe(3)
  })

  it('survives measures that are part of each other', () => {
    const graph = sampleGraph()
    const [a, b] = graph.graph.nodes.filter(({ attributes }) => attributes.kind === 'measure' && attributes.measureKind === 'heading')
    const attributes = graph.graph.edges.find((edge) => edge.attributes.kind === 'part_of')!.attributes
    const edges = [
      { key: 'ab', source: a!.key, target: b!.key, attributes },
      { key: 'ba', source: b!.key, target: a!.key, attributes },
    ]
    const circle = indexGraph({ ...graph, graph: { ...graph.graph, edges } })
    const [outline] = outlineOf(circle, () => true)
    expect(all(outline!.branches).length).toBe(outline!.count)
  })

  it('names beside a measure who does it, for whom, where and how much', () => {
    const measure = [...data.nodes.values()].find(({ at }) => at.kind === 'measure' && at.name === '驻村帮扶计划')!
    expect(chipsOf(measure).map(({ target }) => data.nodes.get(target)!.at.label)).toEqual([
      '石桥县委',
      '县直单位',
      '驻村干部',
      '柳湾镇',
      '96名',
      '32个',
    ])
  })
})

describe('the table of figures', () => {
  it('lists every figure in the order of the documents', () => {
    expect(rows.length).toBe([...data.nodes.values()].filter(({ at }) => at.kind === 'figure').length)
    expect(rows[0]!.figure.value).toBe(1284)
  })

  it('filters by words, unit and status', () => {
    expect(arrangeRows(rows, { ...initialTable, query: '茶园' }).map(({ figure }) => figure.value)).toContain(36000)
    expect(arrangeRows(rows, { ...initialTable, unit: '%' }).every(({ figure }) => figure.unit === '%')).toBe(true)
    expect(arrangeRows(rows, { ...initialTable, status: 'target' }).every(({ figure }) => figure.status === 'target')).toBe(true)
    expect(unitsOf(rows)[0]).toBe('元')
  })

  it('sorts numbers as numbers, both ways, with empty cells last upwards', () => {
    const up = arrangeRows(rows, { ...initialTable, sort: 'value' }).map(({ figure }) => figure.value)
    expect(up).toEqual([...up].sort((a, b) => a - b))
    expect(arrangeRows(rows, { ...initialTable, sort: 'value', descending: true }).map(({ figure }) => figure.value)).toEqual(up.reverse())
    expect(arrangeRows(rows, { ...initialTable, sort: 'change' })[0]!.figure.change).toBe('decrease')
  })

  it('goes into a spreadsheet with its commas and quotes, and as words where a formula might run', () => {
    const row = { ...rows[0]!, time: '=HYPERLINK("x")', sentence: '他说"好"，\n1,2' }
    const [, line] = toCsv([row]).split('\r\n')
    expect(line).toContain(`"'=HYPERLINK(""x"")"`)
    expect(line).toContain('"他说""好""，\n1,2"')
    expect(toCsv([]).charCodeAt(0)).toBe(0xfeff)
  })
})

describe('evidence', () => {
  it('is shown as the sentence it stands in, what stands in one sentence marked together', () => {
    const edge = [...data.edges.values()].find(({ at }) => at.kind === 'counts')!
    const [snippet, ...more] = snippetsOf(edge.at.evidence, data.documents)
    const { text } = data.documents.get(snippet!.document)!
    expect(more).toEqual([])
    expect(snippet!.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['1284名', '村主干'])
    expect(text.slice(snippet!.start, snippet!.end)).toMatch(/^2021年起.*。$/)
  })
})
