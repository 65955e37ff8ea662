import { FingerprintTable } from '../lexicon/fingerprint.ts'
import { wordsByTag } from '../lexicon/generated/words.ts'
import { policyWords } from '../lexicon/policy-words.ts'
import { type PartOfSpeech, posLetters } from '../lexicon/pos.ts'

/** The word list has some 140,000 words; the table takes 1.5 MB and is built in some 20 ms at first use. */
const tableBits = 18
export const longestWord = 6

/** Policy words count as common: as often as a word at the thousandth rank. */
const policyLevel = 48

export interface WordTable {
  /** tag << 8 | level, level being 6 ln frequency. */
  readonly entries: FingerprintTable
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

function build(): WordTable {
  const words: WordTable = {
    entries: new FingerprintTable(tableBits),
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
  if (words.entries.put(text, start, end, entry))
    words.lengths[pairHash(text.charCodeAt(start), text.charCodeAt(start + 1))]! |= 1 << (end - start - 1)
}
