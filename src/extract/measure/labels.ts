/** What a clause is to the measures: none of them, the start of one, or the continuation of the one before it. */
export const clauseLabels = { none: 0, measure: 1, continuation: 2 } as const

export interface LabelledClause {
  readonly label: number
  /** Probability of the label given the best label before it, 0 to 1. */
  readonly probability: number
  /** Probability that an act starts here, given the best label before it, 0 to 1. */
  readonly measure: number
}
