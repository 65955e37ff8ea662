/** A number with its unit as it stands in the text; two of them with a mark between make a range. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly valueMax?: number
  readonly unit: string
  /** What the words in the span say of the bound. */
  readonly bound: 'exact' | 'approx' | 'min' | 'max' | 'range'
  readonly rule: string
  /** Written as 一 with a classifier, which is mostly an article. */
  readonly isArticle: boolean
  /** Whether the number is a bare magnitude: 百名, 千家. */
  readonly isMagnitude: boolean
}
