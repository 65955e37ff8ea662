import { describe, expect, it } from 'vitest'
import { indexGraph } from '../../../web/data/graph-data.ts'
import { initialState } from '../../../web/state/state.ts'
import { focusOn, visibleGraph } from '../../../web/state/visible.ts'
import { sampleGraph } from '../sample-graph.ts'

const data = indexGraph(sampleGraph())
const everything = visibleGraph(data, initialState)

describe('what is visible', () => {
  it('is everything when nothing is filtered', () => {
    expect(everything.nodes.size).toBe(data.nodes.size)
    expect(everything.edges.size).toBe(data.edges.size)
  })

  it('leaves out a hidden kind and every edge that would end in it', () => {
    const { nodes, edges } = visibleGraph(data, { ...initialState, hiddenKinds: ['figure'] })
    expect([...nodes].some((key) => data.nodes.get(key)!.at.kind === 'figure')).toBe(false)
    for (const key of edges) {
      const { source, target } = data.edges.get(key)!
      expect(nodes.has(source) && nodes.has(target)).toBe(true)
    }
    expect(edges.size).toBeLessThan(everything.edges.size)
  })

  it('leaves out a hidden relation and keeps its ends', () => {
    const { nodes, edges } = visibleGraph(data, { ...initialState, hiddenRelations: ['part_of'] })
    expect(nodes.size).toBe(data.nodes.size)
    expect([...edges].some((key) => data.edges.get(key)!.at.kind === 'part_of')).toBe(false)
  })

  it('leaves out loose nodes when asked to, also those that only the filters made loose', () => {
    const { nodes, edges } = visibleGraph(data, { ...initialState, hiddenRelations: ['part_of', 'sets_out'], hideLoose: true })
    const ends = new Set([...edges].flatMap((key) => [data.edges.get(key)!.source, data.edges.get(key)!.target]))
    expect(nodes).toEqual(ends)
    expect([...nodes].some((key) => data.nodes.get(key)!.at.label === '强化保障措施')).toBe(false)
  })

  it('keeps what a chosen document speaks of, also where another speaks of it too', () => {
    const { nodes } = visibleGraph(data, { ...initialState, documents: ['yunxi-report'] })
    for (const key of nodes) expect(data.nodes.get(key)!.documents.has('yunxi-report')).toBe(true)
    expect(nodes.has('place:柳湾镇')).toBe(true)
    expect(nodes.has('place:北坡乡')).toBe(false)
  })
})

describe('what is in focus', () => {
  it('is a node with all that an edge joins to it', () => {
    const focus = focusOn(data, { type: 'node', key: 'place:柳湾镇' }, everything)!
    const node = data.nodes.get('place:柳湾镇')!
    expect(focus.centres).toEqual([node.key])
    expect([...focus.edges].sort()).toEqual([...node.in, ...node.out].map(({ key }) => key).sort())
  })

  it('holds nothing that the filters hide', () => {
    const visible = visibleGraph(data, { ...initialState, hiddenKinds: ['measure'] })
    expect([...focusOn(data, { type: 'node', key: 'place:柳湾镇' }, visible)!.nodes]).toEqual(['place:柳湾镇'])
    expect(focusOn(data, { type: 'node', key: 'place:柳湾镇' }, visibleGraph(data, { ...initialState, hiddenKinds: ['place'] }))).toBeNull()
  })

  it('is an edge with its two ends', () => {
    const [edge] = data.edges.values()
    expect(focusOn(data, { type: 'edge', key: edge!.key }, everything)!.centres).toEqual([edge!.source, edge!.target])
  })

  it('is nothing for what the graph does not hold', () => {
    expect(focusOn(data, { type: 'node', key: 'no such' }, everything)).toBeNull()
    expect(focusOn(data, { type: 'none' }, everything)).toBeNull()
  })
})
