import { POS } from '../../lexicon/pos.ts'
import type { Features } from '../../model/index.ts'
import type { RelationContext } from '../relator.ts'
import type { Placed } from '../view.ts'
import { clip, where } from './seen-from.ts'

/** The words on either side of a mention and its last characters. Templates from `base`. */
export function addWordsAround(
  features: Features,
  { document: { text }, outline }: RelationContext,
  placed: Placed,
  position: number,
  base: number,
): void {
  const { words } = outline
  const { mention, wordFrom, wordTo } = placed
  const word = (template: number, i: number, b: number): void => {
    if (i < 0 || i >= words.count) features.add(template, -1, b)
    else features.addText(template, text, words.start[i]!, words.end[i]!, b)
  }
  const tag = (i: number): number => (i < 0 || i >= words.count ? 99 : words.tag[i]!)
  word(base, wordFrom - 1, position)
  word(base + 1, wordFrom - 2, position)
  word(base + 2, wordTo, position)
  word(base + 3, wordTo + 1, position)
  features.add(base + 4, tag(wordFrom - 1), position)
  features.add(base + 5, tag(wordTo), position)
  features.add(base + 6, tag(wordFrom - 1) * 64 + tag(wordTo), position)
  features.addText(base + 7, text, mention.end - 1, mention.end, position)
  features.addText(base + 8, text, Math.max(mention.start, mention.end - 2), mention.end, position)
  word(base + 9, wordFrom, position)
  word(base + 10, wordTo - 1, position)
  const clause = outline.clauses[placed.clause]
  if (clause) features.add(base + 11, mention.start === clause.start ? 1 : 0, (mention.end === clause.end ? 2 : 0) + position * 4)
}

/** The text between the two when it is short, and which signs and words it holds. */
export function addBetween(
  features: Features,
  { document: { text }, outline: { words } }: RelationContext,
  source: Placed,
  target: Placed,
  position: number,
): void {
  const inside = position === where.inside
  const from = inside ? source.mention.start : Math.min(source.mention.end, target.mention.end)
  const to = inside ? target.mention.start : Math.max(source.mention.start, target.mention.start)
  if (to - from <= 6) features.addText(60, text, from, Math.max(from, to), position)
  let signs = 0
  for (let i = from; i < Math.min(to, from + 80); i++) {
    const sign = '的，；、：。“（”,;'.indexOf(text[i]!)
    // ASCII signs count as the full-width ones: texts from the web mix them.
    if (sign >= 0) signs |= 1 << (sign > 8 ? sign - 8 : sign)
  }
  features.add(61, signs, position)
  const first = inside ? source.wordFrom : Math.min(source.wordTo, target.wordTo)
  const last = inside ? target.wordFrom : Math.max(source.wordFrom, target.wordFrom)
  let verbs = 0
  let nearest = -1
  for (let i = Math.max(first, last - 16); i < last; i++) {
    const tag = words.tag[i]
    if (tag === POS.verb) {
      verbs++
      nearest = i
    }
    if (tag === POS.preposition) features.addText(62, text, words.start[i]!, words.end[i]!, position)
    if (last - i <= 6 && tag !== POS.noun) features.addText(63, text, words.start[i]!, words.end[i]!, position)
  }
  features.add(64, clip(verbs, 3), position)
  if (nearest >= 0) {
    features.addText(65, text, words.start[nearest]!, words.end[nearest]!, position)
    features.add(66, last - nearest, position)
  }
}
