import { describe, expect, test } from 'vitest'
import type { Time } from '../../../src/annotation/mention.ts'
import { documentDate, examples, silent } from '../../../src/extract/time/examples.ts'
import { times } from '../../../src/extract/time/index.ts'
import { findIn, unmark } from './marked.ts'

describe('a time', () => {
  for (const { from, to, texts } of examples) {
    test.each(texts)(`is ${from} to ${to}: %s`, (marked) => {
      const { text, span } = unmark(marked)
      const found = findIn(text, [times], { date: documentDate }) as Time[]
      expect(
        found.map((each) => each.text),
        'spans found',
      ).toEqual([text.slice(span.start, span.end)])
      expect([found[0]!.from, found[0]!.to]).toEqual([from, to])
    })
  }
  test.each(silent)('is not seen in %s', (text) =>
    expect(findIn(text, [times], { date: documentDate }).map((each) => each.text)).toEqual([]),
  )
  test('that is relative stays vague where the document has no date', () => {
    expect(findIn('去年收入增长。', [times])[0]).toMatchObject({ text: '去年' })
    expect((findIn('去年收入增长。', [times])[0] as Time).from).toBeUndefined()
  })
})
