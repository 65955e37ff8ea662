import { describe, expect, test } from 'vitest'
import { type Group, hasPublicCases } from './cases.ts'
import { outcomesOf, tally } from './tally.ts'

const least: readonly (readonly [Group, number])[] = [
  ['numbers', 0.97],
  ['quantities', 0.95],
  ['dates', 0.93],
  ['addresses', 0.95],
]

describe.skipIf(!hasPublicCases)(`of the cases of other projects (skipped where ../shared/bench is absent)`, () => {
  test.each(least)('%s are right in at least %d of those that fall under the guidelines', (group, share) => {
    expect(tally([...outcomesOf(group).values()].flat()).share).toBeGreaterThanOrEqual(share)
  })
})
