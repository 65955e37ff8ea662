import { fingerprint } from '../lexicon/fingerprint.ts'
import { wordsByTag } from '../lexicon/generated/words.ts'
import { policyWords } from '../lexicon/policy-words.ts'
import { type PartOfSpeech, posLetters } from '../lexicon/pos.ts'

/**
 * The word list as one open-addressing hash table of 32-bit fingerprints: two typed arrays, 1.5 MB, built in some 20 ms at first use.
 * A word that is not in the list would have to share 32 bits with one that is, to be taken for it; the list is fixed, so such a mistake
 * would at least always be the same.
 */
const tableBits = 18
const mask = (1 << tableBits) - 1
export const longestWord = 6

/** Policy words count as common: as often as a word at the thousandth rank. */
const policyLevel = 48

export interface WordTable {
  readonly fingerprints: Int32Array
  /** tag << 8 | level, level being 6 ln frequency. */
  readonly entries: Uint16Array
  /** By hash of a word's first two characters: a bit for each length that words with that beginning have. */
  readonly lengths: Uint8Array
  /** For single Han characters, by code − 0x3400: tag << 8 | level. */
  readonly single: Uint16Array
}

let table: WordTable | undefined

export const pairHash = (a: number, b: number): number => (Math.imul(a, 0x9e3b) ^ b) & 0xffff

export function wordTable(): WordTable {
  table ??= build()
  return table
}

/** tag << 8 | level of text[start, end), or 0 when it is no word of the list. */
export function lookUp(words: WordTable, text: string, start: number, end: number): number {
  const wanted = fingerprint(text, start, end)
  for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
    const found = words.fingerprints[slot]!
    if (found === wanted) return words.entries[slot]!
    if (found === 0) return 0
  }
}

function build(): WordTable {
  const words: WordTable = {
    fingerprints: new Int32Array(1 << tableBits),
    entries: new Uint16Array(1 << tableBits),
    lengths: new Uint8Array(1 << 16),
    single: new Uint16Array(0x9fff - 0x3400 + 1),
  }
  for (const [letter, list] of Object.entries(policyWords)) {
    for (const word of list.split(/\s+/)) if (word) insert(words, word, 0, word.length, posLetters.indexOf(letter), policyLevel)
  }
  for (const [letter, list] of Object.entries(wordsByTag)) insertAll(words, list, posLetters.indexOf(letter))
  return words
}

/** `list` is Han words, each followed by one ASCII character for its level. */
function insertAll(words: WordTable, list: string, tag: PartOfSpeech): void {
  let start = 0
  for (let i = 0; i < list.length; i++) {
    const code = list.charCodeAt(i)
    if (code >= 0x80) continue
    insert(words, list, start, i, tag, code - 35)
    start = i + 1
  }
}

/** The first entry of a word stays: policy words come first. */
function insert(words: WordTable, text: string, start: number, end: number, tag: PartOfSpeech, level: number): void {
  const entry = (tag << 8) | Math.max(1, level)
  if (end - start === 1) {
    words.single[text.charCodeAt(start) - 0x3400] ||= entry
    return
  }
  const wanted = fingerprint(text, start, end)
  let slot = wanted & mask
  while (words.fingerprints[slot] !== 0) {
    if (words.fingerprints[slot] === wanted) return
    slot = (slot + 1) & mask
  }
  words.fingerprints[slot] = wanted
  words.entries[slot] = entry
  words.lengths[pairHash(text.charCodeAt(start), text.charCodeAt(start + 1))]! |= 1 << (end - start - 1)
}
