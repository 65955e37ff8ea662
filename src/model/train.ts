import type { LinearModel } from './linear.ts'

/** One decision that a reader has made: the features that held (`Features.copy()`) and the class, 0 or 1 for a yes–no model. */
export interface Example {
  readonly features: Int32Array
  readonly label: number
  /** How much it counts beside the others; 1 unless given. */
  readonly weight?: number
}

export interface TrainingOptions {
  /** 1 for a yes–no model. */
  readonly classes?: number
  /** log2 of the number of weights for each class. */
  readonly bits?: number
  readonly epochs?: number
  /** Weight of the L2 penalty, for each example. */
  readonly penalty?: number
  readonly rate?: number
  /** Features seen in fewer examples than this are left out: they are names of single clauses, not knowledge. */
  readonly leastCount?: number
}

/**
 * Fits a linear model by stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan & Singer, 2011). Deterministic: the order of the
 * examples comes from a fixed linear congruential generator.
 */
export function train(
  examples: readonly Example[],
  { classes = 1, bits = 16, epochs = 12, penalty = 2e-4, rate = 0.3, leastCount = 1 }: TrainingOptions = {},
): LinearModel {
  const mask = (1 << bits) - 1
  const weights = new Float64Array((mask + 1) * classes)
  const squares = new Float64Array((mask + 1) * classes)
  const bias = new Float64Array(classes)
  const biasSquares = new Float64Array(classes)
  const kept = keepFrequent(examples, mask, leastCount)
  const order = examples.map((_, i) => i)
  const random = generator()
  let averaged = 0
  const sum = new Float64Array(weights.length)
  const biasSum = new Float64Array(classes)
  const score = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const features = kept[index]!
      const { label, weight = 1 } = examples[index]!
      score.set(bias)
      for (const id of features) for (let k = 0, at = (id & mask) * classes; k < classes; k++, at++) score[k]! += weights[at]!
      toGradient(score, label)
      for (let k = 0; k < classes; k++) {
        const gradient = score[k]! * weight
        if (Math.abs(gradient) < 1e-4) continue
        biasSquares[k]! += gradient * gradient
        bias[k]! -= (rate * gradient) / Math.sqrt(1e-6 + biasSquares[k]!)
        for (const id of features) {
          const at = (id & mask) * classes + k
          const step = gradient + penalty * weights[at]!
          squares[at]! += step * step
          weights[at]! -= (rate * step) / Math.sqrt(1e-6 + squares[at]!)
        }
      }
    }
    if (2 * epoch >= epochs - 1) {
      for (let i = 0; i < sum.length; i++) sum[i]! += weights[i]!
      for (let k = 0; k < classes; k++) biasSum[k]! += bias[k]!
      averaged++
    }
  }
  return quantize(
    sum.map((weight) => weight / averaged),
    biasSum.map((each) => each / averaged),
    bits,
    classes,
  )
}

function keepFrequent(examples: readonly Example[], mask: number, leastCount: number): Int32Array[] {
  if (leastCount <= 1) return examples.map(({ features }) => features)
  const counts = new Int32Array(mask + 1)
  for (const { features } of examples) for (const id of features) counts[id & mask]!++
  return examples.map(({ features }) => features.filter((id) => counts[id & mask]! >= leastCount))
}

/** Turns scores into the gradient of the log loss: probability minus truth. */
function toGradient(score: Float64Array, label: number): void {
  if (score.length === 1) {
    score[0] = 1 / (1 + Math.exp(-score[0]!)) - label
    return
  }
  const most = Math.max(...score)
  let total = 0
  for (let k = 0; k < score.length; k++) total += score[k] = Math.exp(score[k]! - most)
  for (let k = 0; k < score.length; k++) score[k] = score[k]! / total - (k === label ? 1 : 0)
}

function quantize(weights: Float64Array, bias: Float64Array, bits: number, classes: number): LinearModel {
  let most = 1e-9
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = most / 127
  return {
    bits,
    classes,
    scale,
    bias: [...bias].map((b) => Math.round(b * 1e4) / 1e4),
    weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
  }
}

/** Numerical Recipes' generator: enough to shuffle, the same everywhere. */
function generator(): () => number {
  let state = 20_180_108
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x1_0000_0000
  }
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[items[i], items[j]] = [items[j]!, items[i]!]
  }
}
