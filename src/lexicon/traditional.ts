import { CharacterSet, isHan } from './characters.ts'
import { simplified, traditional } from './generated/traditional.ts'

const simpleOf: ReadonlyMap<string, string> = new Map([...traditional].map((character, i) => [character, simplified[i]!]))
const traditionalSet = new CharacterSet(traditional)
const anyTraditional = new RegExp(`[${traditional}]`, 'g')

/** Characters that are looked at to tell the script of a text, and the share of traditional ones from which it is traditional. */
const sampled = 4000
const leastShare = 0.15

/** Whether a text is written in traditional characters, as reports of the 1950s and papers of Hong Kong are. A name with an old character does not make it so. */
export function isTraditional(text: string): boolean {
  let [han, old] = [0, 0]
  for (let i = 0; i < Math.min(sampled, text.length); i++) {
    const code = text.charCodeAt(i)
    if (isHan(code)) han++
    if (traditionalSet.has(code)) old++
  }
  return han > 0 && old >= leastShare * han
}

/** The text in simplified characters, one for one: offsets hold in both. */
export const simplify = (text: string): string => text.replace(anyTraditional, (character) => simpleOf.get(character)!)
