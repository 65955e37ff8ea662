import { describe, expect, test } from 'vitest'
import { settleOverlaps } from '../../../src/extract/overlap.ts'

const claim = (
  type: 'place' | 'actor' | 'measure' | 'document' | 'figure',
  start: number,
  end: number,
  confidence = 0.9,
  kind?: string,
) => ({ type, start, end, confidence, ...(kind ? { kind } : {}) })

describe('of overlapping mentions', () => {
  test('the longest stays: 宁德市委 over 宁德市', () =>
    expect(settleOverlaps([claim('place', 0, 3), claim('actor', 0, 4)])).toEqual([claim('actor', 0, 4)]))
  test('of equally long ones the earlier stays', () =>
    expect(settleOverlaps([claim('place', 2, 5), claim('actor', 0, 3)])).toEqual([claim('actor', 0, 3)]))
  test('a cited title keeps all else out', () =>
    expect(settleOverlaps([claim('document', 1, 4), claim('actor', 0, 9)])).toEqual([claim('document', 1, 4)]))
  test('a measure contains the others', () =>
    expect(settleOverlaps([claim('measure', 0, 20), claim('actor', 3, 6), claim('figure', 8, 10)])).toHaveLength(3))
  test('of two measures the surer stays', () =>
    expect(settleOverlaps([claim('measure', 0, 10, 0.6, 'action'), claim('measure', 5, 15, 0.8, 'action')])).toEqual([
      claim('measure', 5, 15, 0.8, 'action'),
    ]))
  test('neighbours both stay: 宁德 | 干部群众', () => expect(settleOverlaps([claim('place', 0, 2), claim('actor', 2, 6)])).toHaveLength(2))
})
