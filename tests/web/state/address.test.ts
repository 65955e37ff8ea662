import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeKinds } from '../../../graph/schema.ts'
import { edgeKinds } from '../../../web/data/problem.ts'
import { fromHash, toHash } from '../../../web/state/address.ts'
import { columns, initialState, type State, tabs } from '../../../web/state/state.ts'

const text = fc.string({ unit: 'binary', maxLength: 12 })
const sortedSet = <T extends string>(values: readonly T[]) => fc.subarray([...values]).map((list) => list.sort())

const selection: fc.Arbitrary<State['selection']> = fc.oneof(
  fc.constant({ type: 'none' as const }),
  fc.record({ type: fc.constantFrom('node' as const, 'edge' as const), key: text }),
)
const place: fc.Arbitrary<State['reader']> = fc.oneof(
  fc.constant(null),
  text.map((document) => ({ document, start: 0, end: 0 })),
  fc
    .tuple(text, fc.nat(1e6), fc.integer({ min: 1, max: 500 }))
    .map(([document, start, length]) => ({ document, start, end: start + length })),
)
const table: fc.Arbitrary<State['table']> = fc
  .record({ query: text, unit: text, status: text, sort: fc.constantFrom('order' as const, ...columns), descending: fc.boolean() })
  .map((it) => (it.sort === 'order' ? { ...it, descending: false } : it))

const states: fc.Arbitrary<State> = fc.record({
  tab: fc.constantFrom(...tabs),
  selection,
  hiddenKinds: sortedSet(nodeKinds),
  hiddenRelations: sortedSet(edgeKinds),
  hideLoose: fc.boolean(),
  documents: fc.uniqueArray(text, { maxLength: 3 }).map((list) => list.sort()),
  query: text,
  reader: place,
  table,
  language: fc.constantFrom('zh', 'en', 'auto'),
  theme: fc.constantFrom('light', 'dark', 'auto'),
})

describe('the address', () => {
  it('gives back every state that was put into it', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(fromHash(`#${toHash(state)}`)).toEqual(state)
      }),
    )
  })

  it('is empty for the first view', () => {
    expect(toHash(initialState)).toBe('')
    expect(fromHash('')).toEqual(initialState)
  })

  it('makes a state of any fragment whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const state = fromHash(hash)
        expect(fromHash(toHash(state))).toEqual(state)
      }),
    )
  })

  it.each([
    ['tab=nowhere', 'tab', 'graph'],
    ['hide=actor+nothing+actor', 'hiddenKinds', ['actor']],
    ['read=a&at=9-3', 'reader', { document: 'a', start: 0, end: 0 }],
    ['read=a&at=3-9', 'reader', { document: 'a', start: 3, end: 9 }],
    ['sort=-of', 'table', { ...initialState.table, sort: 'of', descending: true }],
    ['sort=-nothing', 'table', initialState.table],
  ] as const)('reads %s', (hash, part, expected) => {
    expect(fromHash(hash)[part]).toEqual(expected)
  })
})
