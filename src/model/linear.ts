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

/** Probabilities of the classes, into `out` (length `classes`). */
export function probabilities({ bits, weights, scale, bias, classes }: LinearModel, features: Features, out: Float64Array): Float64Array {
  const mask = (1 << bits) - 1
  out.fill(0)
  for (let i = 0; i < features.count; i++) {
    const at = (features.ids[i]! & mask) * classes
    for (let k = 0; k < classes; k++) out[k]! += weights[at + k]!
  }
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
