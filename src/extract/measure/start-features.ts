import { indexAt } from '../../annotation/outline.ts'
import { POS } from '../../lexicon/pos.ts'
import type { Features } from '../../model/index.ts'
import type { ExtractionContext } from '../extractor.ts'
import type { ClauseView } from './clause-view.ts'
import type { Setting } from './genre.ts'

/** Whether the word at `i` may be where a measure's span starts, and what speaks for it. */
export function startFeatures(features: Features, context: ExtractionContext, view: ClauseView, i: number, { genre }: Setting): void {
  const { outline, document: { text }, found } = context // biome-ignore format: one line
  const { words } = outline
  const { from, to } = view
  features.clear()
  const word = (template: number, j: number, b = 0): void => {
    if (j >= from && j < to) features.addText(template, text, words.start[j]!, words.end[j]!, b)
    else features.add(template, j < from ? -1 : -2, b)
  }
  const tag = (j: number): number => (j >= from && j < to ? words.tag[j]! : j < from ? 98 : 99)
  word(100, i)
  word(101, i - 1)
  word(102, i + 1)
  word(103, i - 2)
  features.add(104, tag(i))
  features.add(105, tag(i - 1), tag(i))
  features.add(106, tag(i), tag(i + 1))
  features.add(107, tag(i - 1))
  word(108, i - 1, tag(i))
  word(109, i, tag(i - 1))
  features.add(110, Math.min(8, i - from))
  features.add(111, i === from ? 1 : 0, tag(i))
  features.add(112, view.firstVerb < 0 ? 9 : Math.sign(i - view.firstVerb), Math.min(4, Math.abs(i - view.firstVerb)))
  let verbsBefore = 0
  for (let j = from; j < i; j++) if (words.tag[j] === POS.verb) verbsBefore++
  features.add(113, Math.min(3, verbsBefore))
  const offset = words.start[i]!
  const before = indexAt(found, offset - 1)
  const last = before >= view.mentionFrom && before < view.mentionTo ? found[before]! : undefined
  if (last) {
    const ends = last.end === offset ? 1 : last.end > offset ? 2 : 0
    features.addText(114, last.type, 0, last.type.length, ends)
    if (last.start <= view.clause.start + 1) features.addText(115, last.type, 0, last.type.length, ends)
  } else features.add(116)
  const here = found[indexAt(found, offset)]
  if (here && here.start === offset) features.addText(117, here.type, 0, here.type.length, i === from ? 1 : 0)
  features.add(118, genre, i === from ? 1 : 0)
  for (let j = i; j < Math.min(to, i + 3); j++) if (words.tag[j] === POS.verb || words.tag[j] === POS.verbalNoun) features.add(119, j - i)
}
