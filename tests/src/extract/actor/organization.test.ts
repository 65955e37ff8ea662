import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../../src/annotation/span.ts'
import { examples, silent } from '../../../../src/extract/actor/organization/examples.ts'
import { actorsOf, unmark } from './marked.ts'

describe('organisations', () => {
  for (const { name, texts, place } of examples)
    for (const marked of texts)
      it(`reads ${marked} as ${name}`, () => {
        const { text, start, end } = unmark(marked)
        const { actors } = actorsOf(text, place ? { place } : {})
        const bodies = actors.filter(({ kind }) => kind === 'organization')
        expect(bodies.map((body) => body.text)).toContain(text.slice(start, end))
        expect(bodies.find((body) => body.start === start && body.end === end)?.name).toBe(name)
        for (const body of bodies) expect(bodies.filter((other) => overlaps(body, other))).toEqual([body])
      })

  for (const text of silent)
    it(`finds none in ${text}`, () => {
      expect(
        actorsOf(text)
          .actors.filter(({ kind }) => kind === 'organization')
          .map((body) => body.text),
      ).toEqual([])
    })

  it('leaves bodies inside a cited title alone', () => {
    expect(actorsOf('学习《国务院关于加强教育部工作的决定》').actors).toEqual([])
  })

  it('separates bodies joined by 、 and those written together', () => {
    const { actors } = actorsOf('在市委市政府的领导下，县委、县政府抓落实', { place: '青河市' })
    expect(actors.map(({ text }) => text)).toEqual(['市委', '市政府', '县委', '县政府'])
  })

  it('gives a short form the name that the document gave in full', () => {
    const { actors } = actorsOf('江州绿源农业科技有限公司落户青河市。公司带动农户增收。')
    expect(actors.map(({ name }) => name)).toEqual(['江州绿源农业科技有限公司', '江州绿源农业科技有限公司'])
  })

  it('takes a defined short form wherever it stands later', () => {
    const { actors } = actorsOf('江州省土壤研究所（以下简称“土壤所”）成立。今天，土壤所发布成果。')
    expect(actors.filter(({ text }) => text === '土壤所').map(({ name }) => name)).toEqual(['江州省土壤研究所', '江州省土壤研究所'])
  })

  it('stays within a text that opens with a body', () => {
    for (const text of ['中国科学院土壤研究所成立', '中共青河市委印发', '中国农业大学校长', '市委', '团市委', '公司党委', '政府采购'])
      for (const { start, end, text: written } of actorsOf(text, { place: '青河市' }).actors) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(written).toBe(text.slice(start, end))
        expect(written.length).toBeGreaterThan(1)
      }
  })

  it('knows no 县政府 where no county is in view', () => {
    expect(actorsOf('由县政府组织实施').actors).toEqual([])
  })

  it('are found in a line of half a million characters, which a cost beyond linear would never finish', { timeout: 120_000 }, () => {
    const line = '青河市财政局和江州绿源农业科技有限公司、双桥村党支部书记王建国说县医院。'
    const copies = Math.ceil(500_000 / line.length)
    expect(actorsOf(line.repeat(copies)).actors.length).toBeGreaterThanOrEqual(copies * 3)
  })
})
