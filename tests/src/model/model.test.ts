import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Features, probabilities, probability, shippedModels } from '../../../src/model/index.ts'
import { packModel, unpackModel } from '../../../src/model/pack.ts'
import { type Example, train } from '../../../src/model/train.ts'

/** Examples in which the class is whether a number is even, told by one feature among noise. */
function parity(count: number, classes = 1): Example[] {
  const features = new Features(8)
  return Array.from({ length: count }, (_, i) => {
    features.clear()
    features.add(1, i % 2)
    features.add(2, i % 7)
    features.add(3, i % 5)
    return { features: features.copy(), label: classes === 1 ? i % 2 : (i % 2) * 2 }
  })
}

const fill = (parityOf: number): Features => {
  const features = new Features(8)
  features.add(1, parityOf)
  return features
}

describe('a linear model', () => {
  test('learns what decides', () => {
    const model = train(parity(400), { bits: 10 })
    expect([probability(model, fill(0)) < 0.2, probability(model, fill(1)) > 0.8]).toEqual([true, true])
  })
  test('of several classes gives probabilities that sum to one', () => {
    const model = train(parity(400, 3), { bits: 10, classes: 3 })
    const scores = probabilities(model, fill(1), new Float64Array(3))
    expect(scores.reduce((a, b) => a + b)).toBeCloseTo(1)
    expect(scores.indexOf(Math.max(...scores))).toBe(2)
  })
  test('is the same when it is trained again', () =>
    expect(packModel(train(parity(200), { bits: 8 }))).toEqual(packModel(train(parity(200), { bits: 8 }))))
  test('comes back from its packed form', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 16, maxLength: 16 }), (weights) => {
        const model = { bits: 4, classes: 1, scale: 0.5, bias: [0.1], weights: Int8Array.from(weights) }
        expect(unpackModel(packModel(model))).toEqual(model)
      }),
    )
  })
  test('that is shipped is there for every decision, and together they stay under 4 MB', () => {
    const models = Object.entries(shippedModels())
    expect(models.map(([name]) => name)).toEqual(
      expect.arrayContaining(['group-head', 'group-start', 'measure-heading', 'measure-clause', 'measure-start', 'measure-status']),
    )
    expect(models.reduce((bytes, [, model]) => bytes + packModel(model!).data.length, 0)).toBeLessThan(4_000_000)
  })
})
