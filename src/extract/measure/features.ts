import type { Sentence } from '../../annotation/outline.ts'
import { POS } from '../../lexicon/pos.ts'
import { verbClassOf } from '../../lexicon/verbs.ts'
import { clustersOf } from '../../lexicon/word-clusters.ts'
import { Features, hashText } from '../../model/index.ts'
import type { ExtractionContext } from '../extractor.ts'
import type { ClauseView } from './clause-view.ts'
import type { Setting } from './genre.ts'
import { markCount, marksIn } from './marks.ts'
import { mentionCode, shapeOf } from './shape.ts'
import { T } from './templates.ts'

/** Verbs that tell an effect in a report and a task in a plan. */
const effect =
  /^(?:进一步|有效|不断|切实|全面|大幅|持续)?(?:提高|提升|增强|改善|实现|形成|避免|降低|防止|减少|激发|调动|营造|带动|带领|助推|助力|促进|推动)/

/** Fills `features` with all that is known of a clause but the label before it. */
export function clauseFeatures(
  features: Features,
  context: ExtractionContext,
  views: readonly ClauseView[],
  index: number,
  { genre, isAhead }: Setting,
): void {
  const { outline, document: { text } } = context // biome-ignore format: one line
  const { words } = outline
  const view = views[index]!
  const { clause, from, to, firstVerb } = view
  features.clear()
  const word = (template: number, i: number, b = 0): void => features.addText(template, text, words.start[i]!, words.end[i]!, b)

  wordFeatures(features, context, view, genre)
  const shape = shapeOf(context, view)
  features.add(T.shape, shape)
  features.add(T.shapeClass, shape, view.verbClass)
  features.add(T.verbClass, view.verbClass)
  features.add(T.classGenre, view.verbClass, genre)
  features.add(T.classCloser, view.verbClass, clause.closer.charCodeAt(0) || 0)
  features.add(T.length, Math.min(12, (clause.end - clause.start) >> 2))
  features.addText(T.closer, clause.closer, 0, clause.closer.length)
  features.add(T.genre, genre)
  features.add(T.quoted, Math.ceil(view.quoted * 4))
  sentenceFeatures(features, context, views, index)
  headingFeatures(features, context, view)
  const place = placeIn(outline.sentences[clause.sentence]!, index)
  if (firstVerb >= 0) {
    word(T.verbPlace, firstVerb, place)
    const previous = index > 0 && views[index - 1]!.clause.sentence === clause.sentence ? views[index - 1]! : undefined
    features.add(T.verbPrevious, view.verbClass * 8 + (previous?.verbClass ?? 6), place)
  }
  if (to > from) word(T.lastPlace, to - 1, place)
  const ahead = isAhead ? 1 : 0
  if (firstVerb >= 0) verbFeatures(features, context, view, place * 2 + ahead)
  features.add(T.ahead, ahead, place)
  features.add(T.aheadClass, view.verbClass, ahead * 4 + place)
  features.add(T.aheadShape, shape, ahead)
  if (to > from) word(T.aheadFirst, from, ahead * 4 + place)
  if (effect.test(text.slice(clause.start, clause.start + 12))) features.add(T.effect, ahead, place)
  subjectFeatures(features, context, views, index)
  mentionFeatures(features, context, view)
  for (let m = 0; m < markCount; m++) if ((view.marks >> m) & 1) features.add(T.mark, m)
}

/** Its words: each, the first and the last ones, the first verb, the classes of the verbs. */
function wordFeatures(features: Features, context: ExtractionContext, view: ClauseView, genre: number): void {
  const { outline: { words }, document: { text } } = context // biome-ignore format: one line
  const { from, to, firstVerb } = view
  const word = (template: number, i: number, b = 0): void => features.addText(template, text, words.start[i]!, words.end[i]!, b)
  for (let i = from; i < to && i < from + 40; i++) {
    word(T.word, i)
    if (i < from + 5) features.add(T.tags, words.tag[i]!, i + 1 < to ? words.tag[i + 1]! : -1)
  }
  if (to > from) {
    word(T.first, from)
    features.add(T.firstTag, words.tag[from]!)
    if (from + 1 < to) {
      word(T.second, from + 1)
      features.add(T.firstPair, words.tag[from]!, words.tag[from + 1]!)
      features.add(T.lastPair, words.tag[to - 2]!, words.tag[to - 1]!)
    }
    word(T.last, to - 1)
    features.add(T.lastTag, words.tag[to - 1]!)
  }
  if (firstVerb >= 0) {
    word(T.verb, firstVerb)
    word(T.genreVerb, firstVerb, genre)
    features.add(T.verbAt, Math.min(5, firstVerb - from))
    if (firstVerb > from) word(T.beforeVerb, firstVerb - 1)
    if (firstVerb + 1 < to) features.add(T.verbObject, words.tag[firstVerb + 1]!, firstVerb === from ? 1 : 0)
  } else features.add(T.noVerb)
  for (let i = from; i < to; i++) {
    const verbClass = verbClassOf.get(text, words.start[i]!, words.end[i]!)
    if (verbClass !== undefined && i !== firstVerb) features.add(T.classes, verbClass)
  }
  if (view.numbered) features.add(T.numbered, view.verbClass)
  if (to > from + 1) {
    const last = hashText(text, words.start[to - 1]!, words.end[to - 1]!)
    word(T.firstLast, from, last)
    features.add(T.tagLast, words.tag[from]!, last)
  }
}

/** The mentions in it: their types, the first one, whether an actor stands before the verb. */
function mentionFeatures(features: Features, context: ExtractionContext, view: ClauseView): void {
  const { outline: { words }, document: { text }, found } = context // biome-ignore format: one line
  const { clause, firstVerb } = view
  let types = 0
  for (let m = view.mentionFrom; m < view.mentionTo; m++) {
    const { type } = found[m]!
    const bit = 1 << mentionCode[type]!
    if (!(types & bit)) features.addText(T.mentionTypes, type, 0, type.length)
    types |= bit
  }
  if (types & (1 << mentionCode.figure!) && firstVerb >= 0)
    features.addText(T.verbFigure, text, words.start[firstVerb]!, words.end[firstVerb]!)
  const firstMention = view.mentionFrom < view.mentionTo ? found[view.mentionFrom]! : undefined
  if (firstMention) {
    const atStart = firstMention.start <= clause.start + 1
    features.addText(T.firstMention, firstMention.type, 0, firstMention.type.length, atStart ? 1 : 0)
    if (firstVerb >= 0 && firstMention.type === 'actor' && firstMention.end <= words.start[firstVerb]!) features.add(T.actorBeforeVerb)
  }
}

/** What the first verb is used like, what it acts on, and the verb behind it. `setting` is the clause's place and whether acts are to be done. */
function verbFeatures(
  features: Features,
  { outline: { words }, document: { text } }: ExtractionContext,
  { from, to, firstVerb, verbClass }: ClauseView,
  setting: number,
): void {
  const [start, end] = [words.start[firstVerb]!, words.end[firstVerb]!]
  const verb = clustersOf(text, start, end)
  const last = clustersOf(text, words.start[to - 1]!, words.end[to - 1]!)
  features.add(T.kind, verb.coarse)
  features.add(T.fineKind, verb.fine)
  features.add(T.kindPlace, verb.coarse, setting)
  features.add(T.fineKindPlace, verb.fine, setting)
  features.add(T.kindLast, verb.coarse, last.coarse)
  features.add(T.fineKindLast, verb.fine, last.coarse)
  features.add(T.lastClass, last.fine, verbClass)
  if (to - from < 2) return
  features.addText(T.verbLast, text, start, end, hashText(text, words.start[to - 1]!, words.end[to - 1]!))
  if (firstVerb + 1 < to)
    features.addText(T.verbNext, text, start, end, hashText(text, words.start[firstVerb + 1]!, words.end[firstVerb + 1]!))
  let later = to - 1
  while (later > firstVerb && words.tag[later] !== POS.verb) later--
  features.add(T.laterVerb, later > firstVerb ? 1 : 0, verbClass)
  if (later > firstVerb) features.addText(T.laterVerbWord, text, words.start[later]!, words.end[later]!)
}

/** Where the clause stands in its sentence, and what stands before and behind it. */
function sentenceFeatures(features: Features, context: ExtractionContext, views: readonly ClauseView[], index: number): void {
  const { outline, document: { text } } = context // biome-ignore format: one line
  const { words } = outline
  const { clause } = views[index]!
  const sentence = outline.sentences[clause.sentence]!
  const block = outline.blocks[sentence.block]!
  const place = placeIn(sentence, index)
  features.add(T.position, place, sentence.clauseTo - sentence.clauseFrom > 1 ? 1 : 0)
  features.add(T.blockPosition, Math.min(4, Math.floor((5 * block.index) / Math.max(1, outline.blocks.length))), place)
  if (sentence.start === block.start && place === 0) features.add(T.blockStart)
  const previous = index > sentence.clauseFrom ? views[index - 1] : undefined
  if (previous) {
    features.addText(T.previousCloser, previous.clause.closer, 0, previous.clause.closer.length)
    features.add(T.previousClass, previous.verbClass)
    if (previous.firstVerb >= 0) features.addText(T.previousVerb, text, words.start[previous.firstVerb]!, words.end[previous.firstVerb]!)
    if (previous.to > previous.from) features.addText(T.previousLast, text, words.start[previous.to - 1]!, words.end[previous.to - 1]!)
    for (let m = 0; m < markCount; m++) if ((previous.marks >> m) & 1) features.add(T.previousMark, m)
  }
  const next = index + 1 < sentence.clauseTo ? views[index + 1] : undefined
  if (next && next.to > next.from) {
    features.addText(T.nextFirst, text, words.start[next.from]!, words.end[next.from]!)
    features.add(T.nextClass, next.verbClass)
    if (next.firstVerb >= 0) features.addText(T.nextVerb, text, words.start[next.firstVerb]!, words.end[next.firstVerb]!)
  }
  const first = views[sentence.clauseFrom]!
  features.add(T.sentenceShape, shapeOf(context, first), place)
  if (first.to > first.from) features.addText(T.sentenceFirst, text, words.start[first.from]!, words.end[first.from]!, place)
  const head = marksIn(text, sentence.start, Math.min(sentence.end, sentence.start + 40))
  for (const m of sentenceMarks) if ((head >> m) & 1) features.add(T.sentenceMark, m, place)
  const [from, to] = [Math.max(sentence.start, clause.start - reach), Math.min(sentence.end, clause.end + reach)]
  if (/(?:指出|强调|说|表示|介绍|认为|提出)[，,：:]|[：:]“/.test(text.slice(from, to))) features.add(T.speech, place)
}

/** Of the marks those that set the mood of a whole sentence. */
const sentenceMarks = [0, 1, 2, 3, 7] as const

/** 0 first, 1 inside, 2 last clause of its sentence. */
const placeIn = ({ clauseFrom, clauseTo }: Sentence, index: number): number => (index === clauseFrom ? 0 : index === clauseTo - 1 ? 2 : 1)

/** How many characters of a sentence are looked through on either side of a clause: an endless sentence must not be read whole for each of its clauses. */
const reach = 300

const mostClausesBack = 20

/** Who the sentence speaks of so far: the type and kind of the mention that last opened one of its clauses. */
function subjectFeatures(features: Features, { outline, found }: ExtractionContext, views: readonly ClauseView[], index: number): void {
  const view = views[index]!
  const earliest = Math.max(outline.sentences[view.clause.sentence]!.clauseFrom, index - mostClausesBack)
  for (let i = index, back = 0; i >= earliest; i--, back++) {
    const { clause, mentionFrom, mentionTo } = views[i]!
    const first = found[mentionFrom]
    if (mentionFrom >= mentionTo || !first || (first.type !== 'actor' && first.type !== 'place') || first.start > clause.start + 4) continue
    const kind = first.type === 'actor' ? { person: 1, organization: 2, group: 3 }[first.kind] : 4
    features.add(T.subject, kind, Math.min(2, back))
    features.add(T.subjectClass, kind, view.verbClass)
    return
  }
  features.add(T.subject, 0)
  features.add(T.subjectClass, 0, view.verbClass)
}

function headingFeatures(features: Features, { outline, document: { text } }: ExtractionContext, { clause }: ClauseView): void {
  const heading = outline.headings[clause.heading]
  features.add(T.headingForm, heading ? (heading.form === 'lead' ? 1 : 2) : 0, outline.headings.length ? 1 : 0)
  if (!heading) return
  features.add(T.headingLevel, heading.level)
  const name = text.slice(heading.start, heading.end)
  if (/目标|要求|原则|意义|形势|问题|情况|思想|回顾|特点/.test(name)) features.add(T.headingMark, 1)
}

/** Adds what depends on the label of the clause before: 0 none, 1 measure, 2 continuation. */
export function labelFeatures(
  features: Features,
  { outline, document: { text } }: ExtractionContext,
  view: ClauseView,
  previousLabel: number,
  sameSentence: boolean,
): void {
  const label = sameSentence ? previousLabel : previousLabel + 3
  features.add(T.label, label)
  if (view.to > view.from) features.addText(T.labelFirst, text, outline.words.start[view.from]!, outline.words.end[view.from]!, label)
  features.add(T.labelCloser, label, view.clause.closer.charCodeAt(0) || 0)
  features.add(T.classLabel, view.verbClass, label)
  if (view.firstVerb >= 0)
    features.addText(T.verbLabelled, text, outline.words.start[view.firstVerb]!, outline.words.end[view.firstVerb]!, label)
  if (view.to > view.from) features.addText(T.lastLabel, text, outline.words.start[view.to - 1]!, outline.words.end[view.to - 1]!, label)
  features.add(T.classPlaceLabel, view.verbClass, label * 8 + (view.clause.closer.charCodeAt(0) || 0))
  features.add(T.verbLabel, view.firstVerb < 0 ? -1 : Math.min(3, view.firstVerb - view.from), label)
}

export const newFeatures = (): Features => new Features(340)
