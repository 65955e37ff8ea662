import type { Features } from './features.ts'

/**
 * A linear model over hashed features: logistic regression where `classes` is 1 (the probability of yes), softmax regression where it is more.
 * Weights are bytes times `scale`; weight of feature f and class k stands at (f mod 2^bits) · classes + k.
 */
export interface LinearModel {
  readonly bits: number
  readonly classes: number
  readonly scale: number
  readonly bias: readonly number[]
  readonly weights: Int8Array
}

/** The models by the decision they make. A stage whose model is absent proposes nothing that needs it. */
export type Models = Readonly<Partial<Record<string, LinearModel>>>

/** Probability of yes under a model with one class, 0 to 1. */
export function probability({ bits, weights, scale, bias }: LinearModel, features: Features): number {
  const mask = (1 << bits) - 1
  let sum = 0
  for (let i = 0; i < features.count; i++) sum += weights[features.ids[i]! & mask]!
  return 1 / (1 + Math.exp(-(bias[0]! + scale * sum)))
}

/**
 * Sums of the classes' weights over the features from number `from` on, into `out` (length `classes`): what decisions that share features have in common
 * is summed once.
 * @param shared sums to begin with, 0 unless given
 */
export function sumWeights(
  { bits, weights, classes }: LinearModel,
  features: Features,
  out: Float64Array,
  from = 0,
  shared?: Float64Array,
): Float64Array {
  const mask = (1 << bits) - 1
  if (shared) out.set(shared)
  else out.fill(0)
  for (let i = from; i < features.count; i++) {
    const at = (features.ids[i]! & mask) * classes
    for (let k = 0; k < classes; k++) out[k]! += weights[at + k]!
  }
  return out
}

/** Probabilities of the classes, into `out` (length `classes`). */
export const probabilities = (model: LinearModel, features: Features, out: Float64Array): Float64Array =>
  softmax(model, sumWeights(model, features, out))

/** Sums of weights → probabilities, in place. */
export function softmax({ scale, bias, classes }: LinearModel, out: Float64Array): Float64Array {
  let most = -Infinity
  for (let k = 0; k < classes; k++) {
    out[k] = bias[k]! + scale * out[k]!
    most = Math.max(most, out[k]!)
  }
  let total = 0
  for (let k = 0; k < classes; k++) total += out[k] = Math.exp(out[k]! - most)
  for (let k = 0; k < classes; k++) out[k]! /= total
  return out
}
