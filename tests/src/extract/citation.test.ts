import { describe, expect, test } from 'vitest'
import { examples, silent } from '../../../src/extract/citation/examples.ts'
import { citations } from '../../../src/extract/citation/index.ts'
import { findIn, unmark } from './marked.ts'

describe('a cited work', () => {
  test.each(examples)('is found: %s', (marked) => {
    const { text, span } = unmark(marked)
    expect(findIn(text, [citations]).map(({ text }) => text)).toContain(text.slice(span.start, span.end))
  })
  test.each(silent)('is not seen in %s', (text) => expect(findIn(text, [citations])).toEqual([]))
  test('is not a report in its own title', () =>
    expect(findIn('2018年政府工作报告', [citations], { title: '2018年政府工作报告' })).toEqual([]))
  test('does not begin with a bracket that never closes', () => expect(findIn(`《${'没有结尾'.repeat(40)}`, [citations])).toEqual([]))
})
