import { indexAt } from '../../../annotation/outline.ts'
import { POS } from '../../../lexicon/pos.ts'
import { verbClassOf } from '../../../lexicon/verbs.ts'
import { clustersOf, type WordClusters } from '../../../lexicon/word-clusters.ts'
import { Features } from '../../../model/index.ts'
import type { ExtractionContext } from '../../extractor.ts'

export const newFeatures = (): Features => new Features(112)

/** Reads words and tags around a place, with marks for the ends of the text and of the line. */
function reader({ document: { text }, outline: { words } }: ExtractionContext, features: Features) {
  const apart = (i: number): boolean => i < 0 || i >= words.count
  return {
    word: (template: number, i: number, b = 0): void => {
      if (apart(i)) features.add(template, -1, b)
      else features.addText(template, text, words.start[i]!, words.end[i]!, b)
    },
    tag: (i: number): number => (apart(i) ? 99 : words.tag[i]!),
    joins: (i: number): boolean => !apart(i) && !apart(i + 1) && words.end[i] === words.start[i + 1],
    verbClass: (i: number): number => (apart(i) ? -2 : (verbClassOf.get(text, words.start[i]!, words.end[i]!) ?? -1)),
  }
}

/** The unit of the figure that stands directly before the nominal run ending in `head` (931所|学校, 5323名|新时代“三向培养”对象), '' if there is none. */
function countBefore({ outline: { words }, found }: ExtractionContext, head: number): string {
  for (let i = head; i >= 0 && head - i < 6; i--) {
    const before = found[indexAt(found, words.start[i]! - 1)]
    if (before?.type === 'figure' && before.end === words.start[i]) return before.unit
    if (i === 0 || words.end[i - 1] !== words.start[i] || !nominal.has(words.tag[i - 1]!)) return ''
  }
  return ''
}
const edge: WordClusters = { fine: -2, coarse: -2 }
const nominal: ReadonlySet<number> = new Set([
  POS.noun,
  POS.verbalNoun,
  POS.attributive,
  POS.adjective,
  POS.abbreviation,
  POS.other,
  POS.punctuation,
])

/** Whether [start, end) stands in quotation marks that open at most eleven characters before it. */
function isQuoted(text: string, start: number, end: number): boolean {
  for (let i = start; i > start - 12 && i >= 0; i--) {
    if (text[i] !== '“') continue
    for (let j = i; j < end; j++) if (text[j] === '”') return false
    return true
  }
  return false
}

/** What speaks for the word at `head` being the head of a group that is mentioned. */
export function headFeatures(features: Features, context: ExtractionContext, head: number, genre: number): void {
  const { document: { text }, outline, found } = context // biome-ignore format: one line
  const { words } = outline
  const { word, tag, joins, verbClass } = reader(context, features)
  features.clear()
  const start = words.start[head]!
  const end = words.end[head]!
  word(0, head)
  features.addText(1, text, Math.max(start, end - 2), end)
  features.addText(2, text, end - 1, end)
  features.add(3, tag(head))
  word(4, head - 1)
  word(5, head + 1)
  word(6, head - 2)
  word(7, head + 2)
  features.add(8, tag(head - 1), tag(head))
  features.add(9, tag(head), tag(head + 1))
  features.add(10, tag(head - 1), tag(head + 1))
  word(11, head, tag(head + 1))
  word(12, head, tag(head - 1))
  word(13, head + 1, tag(head - 1))
  features.add(14, joins(head) ? 1 : 0, tag(head + 1))
  features.add(15, verbClass(head - 1))
  features.add(16, verbClass(head + 1), joins(head) ? 1 : 0)
  const kind = (i: number): WordClusters => (i < 0 || i >= words.count ? edge : clustersOf(text, words.start[i]!, words.end[i]!))
  const [own, before1, behind1] = [kind(head), kind(head - 1), kind(head + 1)]
  features.add(63, own.fine, joins(head) ? 1 : 0)
  features.add(64, before1.fine, own.coarse)
  features.add(65, own.coarse, behind1.fine)
  features.add(66, before1.coarse, behind1.coarse)
  features.add(67, behind1.coarse, joins(head) ? tag(head + 1) : -1)
  features.addText(17, text, end, end + 1)
  features.addText(18, text, end, end + 2)
  features.addText(19, text, Math.max(0, start - 1), start)
  features.add(20, end - start)
  features.add(21, genre)
  features.addText(22, text, end - 1, end, genre)
  word(23, head, genre)
  const sentence = outline.sentences[indexAt(outline.sentences, start)]
  const clause = outline.clauses[indexAt(outline.clauses, start)]
  if (clause && start < clause.end) {
    features.add(24, Math.min(4, (start - clause.start) >> 2), clause.end - end < 2 ? 1 : 0)
    const opens = text.slice(clause.start, clause.start + 1)
    if ('对为向给由与和从把让使以在'.includes(opens)) features.addText(25, opens, 0, 1)
  }
  if (sentence) features.add(26, start === sentence.start ? 1 : 0)
  const before = found[indexAt(found, start - 1)]
  if (before && before.end > start - 6 && before.end <= start) features.addText(27, before.type, 0, before.type.length, start - before.end)
  const over = found[indexAt(found, end - 1)]
  if (over && over.end >= end && over.type !== 'measure') features.addText(28, over.type, 0, over.type.length, over.end === end ? 1 : 0)
  if (isQuoted(text, start, end)) features.add(29)
  const counted = countBefore(context, head)
  if (counted) {
    const behind = joins(head) ? tag(head + 1) : -1
    features.addText(31, counted, 0, counted.length, behind)
    features.add(32, behind)
    word(33, head)
  }
  const next = found[indexAt(found, end + 1)]
  if (next && next.start === end) features.addText(30, next.type, 0, next.type.length)
}

/** What speaks for a name that ends in `head` starting at the word `start`. */
export function startFeatures(features: Features, context: ExtractionContext, start: number, head: number): void {
  const { document: { text }, outline: { words }, found } = context // biome-ignore format: one line
  const { word, tag, verbClass } = reader(context, features)
  features.clear()
  const size = head - start
  features.add(40, size)
  word(41, start, size ? 1 : 0)
  word(42, start - 1)
  word(43, start - 2)
  features.add(44, tag(start), size ? 1 : 0)
  features.add(45, tag(start - 1))
  features.add(46, tag(start - 1), tag(start))
  word(47, start - 1, tag(start))
  const kind = (i: number): WordClusters => (i < 0 || i >= words.count ? edge : clustersOf(text, words.start[i]!, words.end[i]!))
  features.add(70, kind(start).coarse, kind(head).coarse)
  features.add(71, kind(start - 1).fine, size ? 1 : 0)
  features.add(72, kind(start).fine, size ? 1 : 0)
  features.add(73, kind(start - 1).coarse, kind(start).coarse)
  word(48, start, tag(start - 1))
  word(49, head, size)
  features.add(50, verbClass(start - 1), tag(start))
  features.add(51, verbClass(start), size ? 1 : 0)
  let kinds = 7
  for (let i = start; i <= head; i++) kinds = (kinds * 31 + tag(i)) | 0
  features.add(52, kinds)
  if (size) {
    word(53, head - 1)
    word(54, start, head - start)
    features.add(55, tag(start), tag(start + 1))
  }
  for (let i = start; i < head; i++) {
    word(56, i)
    features.add(57, tag(i))
    const code = text.charCodeAt(words.start[i]!)
    if (tag(i) === POS.punctuation) features.add(58, code)
  }
  const offset = words.start[start]!
  const here = found[indexAt(found, offset)]
  if (here && here.type !== 'measure' && here.end > offset)
    features.addText(59, here.type, 0, here.type.length, here.start === offset ? 1 : 2)
  else if (here && here.end === offset) features.addText(60, here.type, 0, here.type.length)
  features.addText(61, text, offset - 1, offset)
  features.addText(62, text, offset, offset + 1, size ? 1 : 0)
}
