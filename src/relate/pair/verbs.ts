import { POS } from '../../lexicon/pos.ts'
import { verbClassOf } from '../../lexicon/verbs.ts'
import type { Features } from '../../model/index.ts'
import type { RelationContext } from '../relator.ts'
import { type Placed, viewMentions } from '../view.ts'
import { clip, where } from './seen-from.ts'

/** How far before the target its verb is looked for, in words: a clause can be endless. */
const farthest = 40

/** The measure's first two verbs, the first verb of the measure that holds the target, and the verb before and after the target. */
export function addVerbs(features: Features, context: RelationContext, source: Placed, target: Placed, position: number): void {
  const { document: { text }, outline } = context // biome-ignore format: one line
  const { words } = outline
  const { measures } = viewMentions(context)
  const verb = (template: number, from: number, to: number, b: number): number => {
    for (let i = Math.max(0, from); i < to; i++) {
      if (words.tag[i] !== POS.verb && words.tag[i] !== POS.verbalNoun) continue
      features.addText(template, text, words.start[i]!, words.end[i]!, b)
      features.add(template + 1, verbClassOf.get(text, words.start[i]!, words.end[i]!) ?? -1, b)
      return i
    }
    features.add(template, -1, b)
    return -1
  }
  const container = measures[target.inside]
  const relation = position * 4 + (container === undefined ? 0 : container === source ? 1 : 2)
  if (source.mention.type === 'measure') {
    const first = verb(70, source.wordFrom, source.wordTo, relation)
    if (first >= 0) verb(72, first + 1, source.wordTo, relation)
  }
  if (container && container !== source) verb(74, container.wordFrom, container.wordTo, relation)
  const clause = outline.clauses[target.clause]
  let before = target.wordFrom - 1
  while (
    before >= 0 &&
    clause &&
    target.wordFrom - before < farthest &&
    words.start[before]! >= clause.start &&
    words.tag[before] !== POS.verb &&
    words.tag[before] !== POS.preposition
  )
    before--
  if (before >= 0 && clause && words.start[before]! >= clause.start) {
    features.addText(76, text, words.start[before]!, words.end[before]!, relation)
    features.add(77, words.tag[before]!, clip(target.wordFrom - before, 4))
  } else features.add(76, -1, relation)
  verb(78, target.wordTo, Math.min(words.count, target.wordTo + 4), relation)
  if (position === where.inside)
    for (let i = target.wordTo; i < source.wordTo && i < target.wordTo + 20; i++)
      if (words.tag[i] === POS.verb) features.addText(80, text, words.start[i]!, words.end[i]!)
}
