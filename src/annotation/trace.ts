import type { Span } from './span.ts'

/** A mention or relation that came into question and was turned down, for those who ask why it is not there. */
export interface NearMiss extends Span {
  /** What it would have been: `actor`, `measure`, `carried_out_by`. */
  readonly what: string
  /** The rule or model that was asked. */
  readonly rule: string
  /** Ids of the source and the target of a relation. */
  readonly ends?: readonly [string, string]
  /** Probability it was given, 0 to 1. */
  readonly probability: number
  /** Why it was turned down, as the rest of a sentence: `is less than the 0.42 that is needed`. */
  readonly reason: string
}

/** Told of near misses while a document is annotated. Listening changes nothing in the result. */
export type Trace = (miss: NearMiss) => void

/** Below this a candidate was never near. */
export const nearestOfMisses = 0.02

/** The reason of most: a probability under its threshold. */
export const under = (threshold: number): string => `is less than the ${threshold} that is needed`
