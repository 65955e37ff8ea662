import { describe, expect, it } from 'vitest'
import { fromHash, toHash } from '../../../web/state/address.ts'
import { keepingParts } from '../../../web/state/history.ts'
import {
  clearFilters,
  deselect,
  initialState,
  isFiltered,
  onlyKind,
  onlyRelation,
  openTab,
  read,
  type Step,
  selectEdge,
  selectNode,
  sortTable,
  toggleDocument,
  toggleKind,
  toggleRelation,
} from '../../../web/state/state.ts'

const stateAfter = (...steps: Step[]) => steps.reduce((state, step) => step(state), initialState)

describe('a step', () => {
  it('leaves the state it started from alone', () => {
    const before = structuredClone(initialState)
    stateAfter(openTab('figures'), selectNode('a'), toggleKind('actor'), sortTable('value'))
    expect(initialState).toEqual(before)
  })

  it('selects one thing at a time', () => {
    expect(stateAfter(selectNode('a'), selectEdge('b')).selection).toEqual({ type: 'edge', key: 'b' })
    expect(stateAfter(selectNode('a'), deselect).selection).toEqual({ type: 'none' })
  })

  it('opens the text where evidence stands and keeps the selection', () => {
    const state = stateAfter(selectNode('a'), read({ document: 'd', start: 3, end: 5 }))
    expect(state).toMatchObject({ tab: 'reader', reader: { document: 'd', start: 3, end: 5 }, selection: { key: 'a' } })
  })

  it('filters in any order to the same state', () => {
    expect(stateAfter(toggleKind('place'), toggleKind('actor'))).toEqual(stateAfter(toggleKind('actor'), toggleKind('place')))
    expect(isFiltered(stateAfter(toggleRelation('counts'), toggleDocument('d')))).toBe(true)
    expect(stateAfter(toggleRelation('counts'), toggleDocument('d'), clearFilters)).toEqual(initialState)
    expect(stateAfter(toggleKind('place'), toggleKind('place'))).toEqual(initialState)
  })

  it('shows one kind or relation alone, and all again at the second press', () => {
    expect(stateAfter(onlyKind('measure')).hiddenKinds).toEqual(['actor', 'document', 'figure', 'place'])
    expect(stateAfter(toggleKind('place'), onlyKind('actor'), onlyKind('measure')).hiddenKinds).not.toContain('measure')
    expect(stateAfter(onlyKind('measure'), onlyKind('measure'))).toEqual(initialState)
    expect(stateAfter(onlyRelation('cites')).hiddenRelations).toHaveLength(11)
    expect(stateAfter(onlyRelation('cites'), onlyRelation('cites'))).toEqual(initialState)
  })

  it('sorts upwards, downwards, and then not at all', () => {
    expect(stateAfter(sortTable('of')).table).toMatchObject({ sort: 'of', descending: false })
    expect(stateAfter(sortTable('of'), sortTable('of')).table).toMatchObject({ sort: 'of', descending: true })
    expect(stateAfter(sortTable('of'), sortTable('of'), sortTable('of')).table).toEqual(initialState.table)
    expect(stateAfter(sortTable('of'), sortTable('of'), sortTable('unit')).table).toMatchObject({ sort: 'unit', descending: false })
  })
})

it('what a step did not touch stays the very same object when the state comes back from the address', () => {
  const before = stateAfter(toggleKind('actor'), toggleDocument('d'), sortTable('of'))
  const next = keepingParts(before, fromHash(toHash(selectNode('a')(before))))
  expect(next).toEqual(selectNode('a')(before))
  expect(next.hiddenKinds).toBe(before.hiddenKinds)
  expect(next.documents).toBe(before.documents)
  expect(next.table).toBe(before.table)
})
