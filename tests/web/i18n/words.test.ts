import { describe, expect, it } from 'vitest'
import { nodeKinds } from '../../../graph/schema.ts'
import { edgeKinds, type LoadProblem } from '../../../web/data/problem.ts'
import { exactly, figureValue, inBytes, inWan, timeRange } from '../../../web/i18n/numbers.ts'
import { languageOf, wordsIn } from '../../../web/i18n/words.ts'

describe('numbers', () => {
  it.each([
    [0, '0'],
    [9999, '9999'],
    [15000, '1.5万'],
    [2_600_000, '260万'],
    [120_000_000, '1.2亿'],
    [62_690_000_000, '626.9亿'],
    [3e12, '3万亿'],
    [-15000, '-1.5万'],
    [0.3333, '0.3333'],
  ])('%d is %s', (value, expected) => expect(inWan(value)).toBe(expected))

  it('keep all digits when asked exactly', () => {
    expect(exactly(62_690_000_000)).toBe('62,690,000,000')
    expect(exactly(0.3333)).toBe('0.3333')
  })

  it('show bound, change and range', () => {
    expect(figureValue({ value: 15000, unit: '元', bound: 'min' })).toBe('≥1.5万元')
    expect(figureValue({ value: 8.5, unit: '%', bound: 'exact', change: 'increase' })).toBe('+8.5%')
    expect(figureValue({ value: 3, valueMax: 5, unit: '个', bound: 'range' })).toBe('3–5个')
  })

  it('of time leave an open end open', () => {
    expect(timeRange({ from: '2014', to: null })).toBe('2014 – …')
    expect(timeRange({ from: '2016-02', to: '2016-02' })).toBe('2016-02')
    expect(timeRange({})).toBe('')
  })

  it('of bytes are read at a glance', () => {
    expect([inBytes(12), inBytes(12_345), inBytes(12_345_678)]).toEqual(['12 B', '12 kB', '12.3 MB'])
  })
})

describe('the language', () => {
  it.each([
    ['auto', ['zh-TW', 'en'], 'zh'],
    ['auto', ['fr', 'en-GB', 'zh'], 'en'],
    ['auto', ['fr'], 'en'],
    ['zh', ['en'], 'zh'],
  ] as const)('%s for a browser that asks for %j is %s', (chosen, preferred, expected) => {
    expect(languageOf(chosen, preferred)).toBe(expected)
  })

  const problems: LoadProblem[] = [
    { code: 'missing', address: './graph.json', status: 404 },
    { code: 'unreachable', address: './graph.json', detail: 'x' },
    { code: 'empty' },
    { code: 'truncated', byte: 12345, inside: 'graph.nodes[3]' },
    { code: 'noJson', byte: 7 },
    { code: 'foreign' },
    { code: 'version', found: '9' },
    { code: 'nothing' },
    { code: 'skipped', what: 'node', count: 2, example: 'graph.nodes[3]' },
  ]

  it.each(['zh', 'en'] as const)('%s has a sentence for every problem, word for every kind and relation', (language) => {
    const words = wordsIn(language)
    for (const problem of problems) expect(words.problem(problem)).toMatch(/[。.）)]$/)
    expect(words.problem(problems[3]!)).toContain('12,345')
    for (const kind of nodeKinds) expect(words.kinds[kind]).toBeTruthy()
    for (const relation of edgeKinds) expect(words.ends[relation].out && words.ends[relation].in && words.relations[relation]).toBeTruthy()
  })
})
