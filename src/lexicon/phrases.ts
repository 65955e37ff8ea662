import { CharacterSet } from './characters.ts'

/**
 * A table of phrases that is looked up where a text stands, without cutting a string out of it: what `map.get(text.slice(start, end))` says. Open addressing
 * over FNV-1a hashes; the phrase itself is compared, so that an answer is exact.
 */
export class PhraseTable<Value = true> {
  private readonly slots: Int32Array
  private readonly phrases: string[] = []
  private readonly values: Value[] = []
  /** A bit for each hash of a phrase's first two characters: small enough to stay in the nearest cache. */
  private readonly pairs = new Int32Array(2048)
  /** By that hash: a bit for each length, the last one for all longer ones. */
  private readonly lengths = new Uint32Array(1 << 16)
  /** Phrases of one character. */
  private readonly single: CharacterSet
  private longest = 0

  /** @param entries phrases of one character and more; of two that are equal the first stays */
  constructor(entries: Iterable<readonly [string, Value]>) {
    const list = [...entries]
    this.single = new CharacterSet(list.map(([phrase]) => phrase).filter((phrase) => phrase.length === 1))
    let size = 16
    while (size < list.length * 2) size *= 2
    this.slots = new Int32Array(size).fill(-1)
    for (const [phrase, value] of list) {
      const slot = this.slotOf(phrase, 0, phrase.length)
      if (this.slots[slot]! >= 0) continue
      this.slots[slot] = this.phrases.length
      this.phrases.push(phrase)
      this.values.push(value)
      const pair = pairHash(phrase, 0)
      this.lengths[pair]! |= 1 << Math.min(31, phrase.length)
      this.pairs[pair >> 5]! |= 1 << (pair & 31)
      this.longest = Math.max(this.longest, phrase.length)
    }
  }

  /** The value of text[start, end), or undefined where that is no phrase of the table. */
  get(text: string, start = 0, end = text.length): Value | undefined {
    const index = this.slots[this.slotOf(text, start, end)]!
    return index < 0 ? undefined : this.values[index]
  }

  has(text: string, start = 0, end = text.length): boolean {
    return this.slots[this.slotOf(text, start, end)]! >= 0
  }

  /** The value of the longest phrase that stands at `at` and ends at `limit` or before. */
  longestAt(text: string, at: number, limit = text.length): Value | undefined {
    const length = this.longestLengthAt(text, at, limit)
    return length === 0 ? undefined : this.get(text, at, at + length)
  }

  /** Length of that phrase, 0 where there is none. */
  longestLengthAt(text: string, at: number, limit = text.length): number {
    const pair = pairHash(text, at)
    const lengths = (this.pairs[pair >> 5]! >>> (pair & 31)) & 1 ? this.lengths[pair]! : 0
    for (let length = lengths && Math.min(this.longest, limit - at); length > 1; length--)
      if ((lengths >>> Math.min(31, length)) & 1 && this.has(text, at, at + length)) return length
    return at < limit && this.single.at(text, at) ? 1 : 0
  }

  keys(): readonly string[] {
    return this.phrases
  }

  /** Whether a phrase of two characters and more may stand at `at`: no where it cannot. */
  mayStartAt(text: string, at: number): boolean {
    const pair = pairHash(text, at)
    return ((this.pairs[pair >> 5]! >>> (pair & 31)) & 1) === 1
  }

  /** The longest phrases in text[from, to), each behind the one before, as `[start, end]`. */
  *allIn(text: string, from: number, to: number): Generator<readonly [number, number]> {
    for (let at = from; at < to; at++) {
      const length = this.longestLengthAt(text, at, text.length)
      if (length === 0) continue
      yield [at, at + length]
      at += length - 1
    }
  }

  /** Where text[start, end) stands in the table, or the empty slot where it would. */
  private slotOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hash ^= hash >>> 15
    const mask = this.slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = this.slots[slot]!
      if (index < 0) return slot
      const phrase = this.phrases[index]!
      if (phrase.length === end - start && text.startsWith(phrase, start)) return slot
    }
  }
}

const pairHash = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e3b) ^ Math.imul(text.charCodeAt(at + 1), 0x85eb)) & 0xffff

/** A table that tells only whether a phrase is in it. */
export const phraseSet = (phrases: Iterable<string>): PhraseTable => new PhraseTable([...phrases].map((phrase) => [phrase, true] as const))
