import { simplified, traditional } from './generated/traditional.ts'

const simpleOf: ReadonlyMap<string, string> = new Map([...traditional].map((character, i) => [character, simplified[i]!]))
const anyTraditional = new RegExp(`[${traditional}]`, 'g')

/** Characters that are looked at to tell the script of a text, and the share of traditional ones from which it is traditional. */
const sampled = 4000
const leastShare = 0.15

/** Whether a text is written in traditional characters, as reports of the 1950s and papers of Hong Kong are. A name with an old character does not make it so. */
export function isTraditional(text: string): boolean {
  const sample = text.slice(0, sampled)
  const han = sample.match(/[\u3400-\u9fff]/g)?.length ?? 0
  return han > 0 && (sample.match(anyTraditional)?.length ?? 0) >= leastShare * han
}

/** The text in simplified characters, one for one: offsets hold in both. */
export const simplify = (text: string): string => text.replace(anyTraditional, (character) => simpleOf.get(character)!)
