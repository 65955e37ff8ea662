import { describe, expect, it } from 'vitest'
import { indexGraph } from '../../../web/data/graph-data.ts'
import { findNodes, labelOf } from '../../../web/data/search.ts'
import { sampleGraph } from '../sample-graph.ts'

const data = indexGraph(sampleGraph())
const labels = (query: string) => findNodes(data, query, 20).map(({ key }) => labelOf(data, key))

describe('search', () => {
  it('puts the name itself before names that begin with it before names that hold it', () => {
    expect(labels('云溪市').slice(0, 1)).toEqual(['云溪市'])
    expect(labels('云溪市').indexOf('云溪市委')).toBeLessThan(labels('云溪市').length)
    expect(labels('县').every((label) => label.length > 0)).toBe(true)
  })

  it('finds by the name of a programme, by a division code, and by what a figure counts', () => {
    expect(labels('驻村帮扶计划')[0]).toContain('选派')
    expect(labels('359902')).toContain('东岭县')
    expect(labels('护林员')).toContain('215名')
  })

  it('finds what stands in a sentence, with the words marked', () => {
    const [hit] = findNodes(data, '茶青当天', 20)
    const { text } = data.documents.get(hit!.snippet!.document)!
    expect(hit!.snippet!.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['茶青当天'])
    expect(text.slice(hit!.snippet!.start, hit!.snippet!.end)).toMatch(/。$/)
  })

  it('takes wide letters and capitals for what they are', () => {
    expect(labels('４．８')).toEqual(labels('4.8'))
    expect(labels('4.8')).toContain('4.8公里')
  })

  it('finds nothing for nothing', () => {
    expect(findNodes(data, '', 20)).toEqual([])
    expect(findNodes(data, '没有这样的话', 20)).toEqual([])
  })
})
