import { Features } from '../../model/index.ts'

/** Features of chosen templates only. */
class ChosenFeatures extends Features {
  readonly #omitted = new Uint8Array(160)

  constructor(omit: readonly number[]) {
    super(192)
    for (const template of omit) this.#omitted[template] = 1
  }

  override add(template: number, a = 0, b = 0): void {
    if (!this.#omitted[template]) super.add(template, a, b)
  }

  override addText(template: number, text: string, start: number, end: number, b = 0): void {
    if (!this.#omitted[template]) super.addText(template, text, start, end, b)
  }
}

export const newFeatures = (omit: readonly number[] = []): Features => new ChosenFeatures(omit)

/** Templates by what they look at, for relations that do without some. */
export const templates = {
  distance: [0, 1, 2, 3, 4, 5, 15],
  container: [9, 10],
  orderInside: [11, 12, 13],
  targetLength: [14],
  wordsByTarget: [20, 21, 22, 23],
  tagsByTarget: [24, 25, 26],
  targetTail: [27, 28],
  targetWords: [29, 30],
  targetEdges: [31],
  wordsBySource: [40, 41, 42, 43],
  tagsBySource: [44, 45, 46],
  sourceTail: [47, 48],
  sourceWords: [49, 50],
  sourceEdges: [51],
  signsBetween: [61],
  prepositionsBetween: [62],
  wordsBetween: [63],
  verbBehindTarget: [78, 79],
  containerVerb: [74, 75],
  subject: [90, 91, 92, 93],
  secondVerb: [72, 73],
  /** What was decided for the source before: where it errs, the error goes on. */
  history: [110, 111, 112, 113, 114, 115, 122, 123, 124],
  gist: [122, 123, 124],
  verbBefore: [119],
  joined: [120, 121],
} as const
