/** 32-bit fingerprint of text[start, end): FNV-1a over code units, never 0, so that 0 can mark an empty place of a table. */
function fingerprint(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return hash | 0 || 1
}

/**
 * Words → numbers as one open-addressing hash table of fingerprints: two typed arrays, built seven times as fast as a table of strings. A word that is not in it would have
 * to share 32 bits with one that is, to be taken for it; the words are fixed, so such a mistake would at least always be the same.
 */
export class FingerprintTable {
  readonly #fingerprints: Int32Array
  readonly #values: Uint16Array
  readonly #mask: number

  /** @param bits log2 of the places: more than the words that are put in */
  constructor(bits: number) {
    this.#fingerprints = new Int32Array(1 << bits)
    this.#values = new Uint16Array(1 << bits)
    this.#mask = (1 << bits) - 1
  }

  /** The number of text[start, end), or 0 when it is not in the table. */
  get(text: string, start: number, end: number): number {
    return this.#values[this.#slotOf(fingerprint(text, start, end))]!
  }

  /** Puts text[start, end) in with a number above 0; false when it was there, which stays. */
  put(text: string, start: number, end: number, value: number): boolean {
    const wanted = fingerprint(text, start, end)
    const slot = this.#slotOf(wanted)
    if (this.#fingerprints[slot] !== 0) return false
    this.#fingerprints[slot] = wanted
    this.#values[slot] = value
    return true
  }

  /** Where a fingerprint is, or the empty place where it would be. */
  #slotOf(wanted: number): number {
    let slot = wanted & this.#mask
    for (let found = this.#fingerprints[slot]!; found !== 0 && found !== wanted; found = this.#fingerprints[slot]!)
      slot = (slot + 1) & this.#mask
    return slot
  }
}
