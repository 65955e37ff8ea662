import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../../../src/annotation/mention.ts'
import { examples, silent } from '../../../src/extract/figure/examples.ts'
import { figures } from '../../../src/extract/figure/index.ts'
import { examples as ofExamples } from '../../../src/extract/figure/of/examples.ts'
import { readNumeral } from '../../../src/extract/numeral.ts'
import { times } from '../../../src/extract/time/index.ts'
import { findIn, unmark } from './marked.ts'

describe('a figure', () => {
  for (const { expect: wanted, texts } of examples) {
    test.each(texts)(`is read as ${JSON.stringify(wanted)}: %s`, (marked) => {
      const { text, span } = unmark(marked)
      const found = findIn(text, [times, figures]) as Figure[]
      const figure = found.find(({ start, end }) => start === span.start && end === span.end)
      expect(
        found.map((each) => each.text),
        'spans found',
      ).toContain(text.slice(span.start, span.end))
      expect(figure).toMatchObject(wanted)
      if (!('change' in wanted)) expect(figure!.change, 'a level is no change').toBeUndefined()
    })
  }
  test.each(silent)('is not seen in %s', (text) => expect(findIn(text, [times, figures]).map((each) => each.text)).toEqual([]))
})

describe('a figure is of', () => {
  for (const [of, ...texts] of ofExamples) {
    test.each(texts)(`${of}: %s`, (marked) => {
      const { text, span } = unmark(marked)
      const found = findIn(text, [times, figures]) as Figure[]
      expect(found.find(({ start, end }) => start === span.start && end === span.end)?.of).toBe(of)
    })
  }
})

describe('a numeral', () => {
  const digits = '零一二三四五六七八九'
  /** 0 to 99 999 999 written out in Chinese. */
  const inChinese = (n: number): string => {
    if (n >= 10_000)
      return `${inChinese(Math.floor(n / 10_000))}万${n % 10_000 === 0 ? '' : (n % 10_000 < 1000 ? '零' : '') + inChinese(n % 10_000)}`
    let text = ''
    for (const [unit, value] of [
      ['千', 1000],
      ['百', 100],
      ['十', 10],
      ['', 1],
    ] as const) {
      const digit = Math.floor(n / value) % 10
      if (digit) text += digits[digit]! + unit
      else if (text && n % value && !text.endsWith('零')) text += '零'
    }
    return text || '零'
  }
  test('that is written in Chinese has the value that was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        expect(readNumeral(`${inChinese(n)}个`, 0)?.value).toBe(n)
      }),
      { numRuns: 500 },
    )
  })
  test('that is written in digits has its value, with or without commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => {
        expect(readNumeral(`${n}个`, 0)?.value).toBe(n)
        expect(readNumeral(`${n.toLocaleString('en-US')}个`, 0)?.value).toBe(n)
      }),
    )
  })
})

test.each([
  ['digits', '1'.repeat(200_000)],
  ['digits and commas', '1,'.repeat(100_000)],
  ['numerals', '一'.repeat(200_000)],
  ['open quotes', '“'.repeat(50_000) + '五个一'.repeat(20_000)],
  ['ranges', '3至'.repeat(80_000)],
])('a run of 200,000 characters of %s, which a cost beyond linear would never finish', { timeout: 120_000 }, (_, text) => {
  for (const { start, end } of findIn(text, [times, figures])) expect(start).toBeLessThan(end)
})
