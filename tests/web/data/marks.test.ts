import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/annotation/span.ts'
import { linesOf, type Stretch, stretches } from '../../../web/data/marks.ts'

const mention = (id: string, start: number, end: number) => ({
  id,
  type: 'document' as const,
  start,
  end,
  text: '',
  rule: '',
  confidence: 1,
})

/** `a[1b[2c]]d` for a text a b c d in which 1 holds 2. */
function drawn(text: string, list: readonly Stretch[]): string {
  return list.map((it) => (it.type === 'text' ? text.slice(it.start, it.end) : `[${it.mention.id}${drawn(text, it.inner)}]`)).join('')
}

const draw = (text: string, ...mentions: readonly (readonly [string, number, number])[]) =>
  drawn(text, stretches({ start: 0, end: text.length }, mentions.map((it) => mention(...it)).sort(inOrder)))

describe('the stretches of a line', () => {
  it('put a mention inside the one that contains it', () => {
    expect(draw('abcdef', ['1', 1, 5], ['2', 2, 4])).toBe('a[1b[2cd]e]f')
    expect(draw('abcdef', ['1', 0, 6], ['2', 0, 3], ['3', 3, 6])).toBe('[1[2abc][3def]]')
  })

  it('split the later of two that cross', () => {
    expect(draw('abcdef', ['1', 0, 4], ['2', 2, 6])).toBe('[1ab[2cd]][2ef]')
  })

  it('begin and end with the line where a mention does not', () => {
    const text = 'abcdef'
    expect(drawn(text, stretches({ start: 2, end: 4 }, [mention('1', 0, 6)]))).toBe('[1cd]')
  })

  it('together are the text, whatever is marked in it', () => {
    const spans = fc.array(fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
    fc.assert(
      fc.property(spans, (list) => {
        const text = '0123456789abcdefghijklmnopqrst'
        const mentions = list.map(([start, length], i) => mention(`m${i}`, start, Math.min(30, start + length))).sort(inOrder)
        const cut = stretches({ start: 0, end: text.length }, mentions)
        expect(plain(text, cut)).toBe(text)
        for (const { id, start, end } of mentions) expect(under(text, cut, id)).toBe(text.slice(start, end))
      }),
    )
  })
})

const plain = (text: string, list: readonly Stretch[]): string =>
  list.map((it) => (it.type === 'text' ? text.slice(it.start, it.end) : plain(text, it.inner))).join('')

const under = (text: string, list: readonly Stretch[], id: string): string =>
  list.map((it) => (it.type === 'text' ? '' : it.mention.id === id ? plain(text, it.inner) : under(text, it.inner, id))).join('')

it('the lines of a text are its line ends apart', () => {
  expect(linesOf('ab\n\nc').map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [3, 3],
    [4, 5],
  ])
})
