import { POS } from '../../lexicon/pos.ts'
import type { ExtractionContext } from '../extractor.ts'
import type { ClauseView } from './clause-view.ts'

/** Coarse kinds of what may stand before the first verb. */
const coarse = new Map<number, number>([
  [POS.adverb, 1], [POS.adjective, 1], [POS.preposition, 2], [POS.conjunction, 3], [POS.pronoun, 4], [POS.noun, 5], [POS.verbalNoun, 5], [POS.abbreviation, 5],
  [POS.numeral, 6], [POS.classifier, 6], [POS.timeWord, 7], [POS.localiser, 8], [POS.particle, 9], [POS.punctuation, 10],
]) // biome-ignore format: a table
export const mentionCode: Readonly<Record<string, number>> = { actor: 11, place: 12, time: 13, figure: 14, document: 15, measure: 16 }

/** What stands before the first verb, as a number: up to four coarse kinds, a mention being one, runs of one kind being one. */
export function shapeOf(
  { outline: { words }, found }: ExtractionContext,
  { from, to, firstVerb, mentionFrom, mentionTo }: ClauseView,
): number {
  const end = firstVerb < 0 ? to : firstVerb
  let shape = firstVerb < 0 ? 1 : 2
  let previous = 0
  let kinds = 0
  for (let i = from, m = mentionFrom; i < end && kinds < 4; i++) {
    while (m < mentionTo && found[m]!.end <= words.start[i]!) m++
    const inside = m < mentionTo && found[m]!.start <= words.start[i]!
    const kind = inside ? mentionCode[found[m]!.type]! : (coarse.get(words.tag[i]!) ?? 0)
    if (kind === previous) continue
    previous = kind
    shape = shape * 17 + kind
    kinds++
  }
  return shape
}
