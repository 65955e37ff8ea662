/**
 * Parts of speech, after the Peking University tag set that the word list's source uses, reduced to what our rules tell apart.
 * A `PartOfSpeech` is the index of its letter in `posLetters`, so that tags fit a `Uint8Array`.
 */
export const posLetters = 'wxnNhoVvadpcmqrufstijbkeg'

export type PartOfSpeech = number

const index = (letter: string): PartOfSpeech => posLetters.indexOf(letter)

export const POS = {
  punctuation: index('w'),
  /** Latin letters and anything else that is no Han character, digit or punctuation. */
  other: index('x'),
  noun: index('n'),
  /** Place names. */
  placeName: index('N'),
  /** Person names and surnames. */
  personName: index('h'),
  /** Organisation and other proper names. */
  properName: index('o'),
  verb: index('V'),
  /** Verbs that stand as nouns too: 工作, 建设, 发展. */
  verbalNoun: index('v'),
  adjective: index('a'),
  adverb: index('d'),
  preposition: index('p'),
  conjunction: index('c'),
  /** Digits and numerals. */
  numeral: index('m'),
  classifier: index('q'),
  pronoun: index('r'),
  /** 的 了 着 过 地 得 等. */
  particle: index('u'),
  /** Localisers: 上 中 内 以来. */
  localiser: index('f'),
  spaceWord: index('s'),
  timeWord: index('t'),
  /** Idioms of four characters and longer fixed phrases. */
  idiom: index('i'),
  /** Abbreviations: 党建, 村委会. */
  abbreviation: index('j'),
  /** Attributive words: 大型, 国有. */
  attributive: index('b'),
  affix: index('k'),
  interjection: index('e'),
  /** Characters that are morphemes and rarely words. */
  morpheme: index('g'),
} as const
