/**
 * A set of characters (UTF-16 code units) that can be asked for a place of a text without making a string: what `set.has(text[i])` says, ten times as fast,
 * since every Chinese `text[i]` is a new string that must be hashed.
 */
export class CharacterSet {
  private readonly bits = new Int32Array(2048)

  /** @param characters what is in it: the characters of a string, or strings of which the first one counts */
  constructor(characters: Iterable<string>) {
    for (const character of characters) {
      const code = character.charCodeAt(0)
      this.bits[code >> 5]! |= 1 << (code & 31)
    }
  }

  has(code: number): boolean {
    return ((this.bits[code >> 5]! >>> (code & 31)) & 1) === 1
  }

  /** Whether the character at `at` is in it; false outside the text. */
  at(text: string, at: number): boolean {
    return this.has(text.charCodeAt(at))
  }
}

/** Whether a code unit is a Han character of the basic planes, as nearly all are. */
export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
