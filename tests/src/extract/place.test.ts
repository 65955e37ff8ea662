import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/annotation/mention.ts'
import { examples, silent } from '../../../src/extract/place/examples.ts'
import { places } from '../../../src/extract/place/index.ts'
import { locateDocument } from '../../../src/gazetteer/locate.ts'
import { parentCode, regions, shortForms } from '../../../src/gazetteer/regions.ts'
import { documentOf, findIn, unmark } from './marked.ts'

describe('a place', () => {
  for (const { name, code, texts } of examples) {
    test.each(texts)(`is ${name} ${code ?? ''}: %s`, (marked) => {
      const { text, span } = unmark(marked)
      const found = findIn(text, [places], { place: '宁德市' }) as Place[]
      expect(
        found.map((each) => each.text),
        'spans found',
      ).toEqual([text.slice(span.start, span.end)])
      expect([found[0]!.name, found[0]!.code]).toEqual([name, code])
    })
  }
  test.each(silent)('is not seen in %s', (text) => expect(findIn(text, [places], { place: '宁德市' }).map((each) => each.text)).toEqual([]))
  test('named in full once is known bare afterwards', () => {
    const found = findIn('走进霞浦县溪南镇台江村。如今，台江村变了样。', [places]) as Place[]
    expect(found.map((each) => [each.text, each.name])).toEqual([
      ['霞浦县溪南镇台江村', '台江村'],
      ['台江村', '台江村'],
    ])
  })
  test('of a former name is what it was in its time, and what has followed it later', () => {
    const code = (date: string) => (findIn('山西省长治市城区的学校。', [places], { date })[0] as Place).code
    expect([code('2012-05'), code('2022-05')]).toEqual(['140402', '140403'])
  })
  test('in a province alone is no village: 省 before a verb', () =>
    expect(findIn('全年福建省扶持村发展项目。', [places]).map((each) => each.text)).toEqual(['福建省']))
  test('is found in a line of a million characters, which a cost beyond linear would never finish', { timeout: 120_000 }, () => {
    const line = '福建省宁德市屏南县的石坪村里，全县乡镇村社区街道新建学校。'
    const copies = Math.ceil(1_000_000 / line.length)
    expect(findIn(line.repeat(copies), [places]).length).toBe(findIn(line, [places]).length * copies)
  })
  test('of a shared name is the one in what was named before', () => {
    const found = findIn('福州市的变化很大。鼓楼区新建学校。', [places]) as Place[]
    expect(found.at(-1)).toMatchObject({ name: '鼓楼区', code: '350102' })
  })
})

describe('the tables', () => {
  test('hold every parent of every division', () => {
    for (const [code] of regions().byCode) {
      const parent = parentCode(code)
      if (parent) expect(regions().byCode.has(parent), code).toBe(true)
    }
  })
  test.each([
    ['黔东南苗族侗族自治州', ['黔东南', '黔东南州']],
    ['内蒙古自治区', ['内蒙古']],
    ['威宁彝族回族苗族自治县', ['威宁', '威宁县']],
    ['北京市', ['北京']],
  ])('shorten %s', (name, forms) => expect(shortForms(name)).toEqual(forms))
})

describe('a document is about', () => {
  test.each([
    ['屏南县', '屏南县人民政府工作报告\n全县实现增长。我县新建学校。'],
    ['宁德市', '支医队惠及群众\n福州市对口帮扶我市屏南县。我市屏南县群众受益。'],
    ['中国', '国务院关于促进就业的意见\n我国就业形势稳定。全国各地要落实。'],
  ])('%s when it says so', (place, text) =>
    expect(locateDocument(documentOf(text, { title: text.split('\n')[0]! })).metadata.place).toBe(place),
  )
  test('what its metadata say, before all else', () =>
    expect(locateDocument(documentOf('全市', { place: '宁德市' })).metadata.place).toBe('宁德市'))
})
