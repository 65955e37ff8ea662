import { PhraseTable } from './phrases.ts'

/**
 * Which of up to 32 kinds of phrases stand in a stretch of text, found in one walk: what a row of regular expressions `/要|必须/`, `/不得|严禁/` … says, asked
 * one after the other.
 */
export class PhraseMarks {
  private readonly single = new Map<number, number>()
  private readonly longer: PhraseTable<number>
  private readonly longest: number

  /** @param kinds the phrases of each kind, separated by spaces; kind i sets bit i. Phrases are of one character, or of the same few lengths. */
  constructor(kinds: readonly string[]) {
    const longer = new Map<string, number>()
    for (const [kind, list] of kinds.entries())
      for (const phrase of list.split(' ').filter(Boolean)) {
        if (phrase.length === 1) this.single.set(phrase.charCodeAt(0), (this.single.get(phrase.charCodeAt(0)) ?? 0) | (1 << kind))
        else longer.set(phrase, (longer.get(phrase) ?? 0) | (1 << kind))
      }
    this.longer = new PhraseTable(longer)
    this.longest = Math.max(...[...longer.keys()].map((phrase) => phrase.length))
  }

  /** A bit for every kind that has a phrase in text[start, end). */
  in(text: string, start: number, end: number): number {
    let marks = 0
    for (let i = start; i < end; i++) {
      marks |= this.single.get(text.charCodeAt(i)) ?? 0
      if (this.longer.mayStartAt(text, i))
        for (let n = Math.min(this.longest, end - i); n > 1; n--) marks |= this.longer.get(text, i, i + n) ?? 0
    }
    return marks
  }
}
