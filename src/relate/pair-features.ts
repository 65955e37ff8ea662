import type { Mention } from '../annotation/mention.ts'
import { POS } from '../lexicon/pos.ts'
import { verbClassOf } from '../lexicon/verbs.ts'
import { Features, hashText } from '../model/index.ts'
import { frameFeatures } from './frame-features.ts'
import type { Decided } from './pairs.ts'
import type { RelationContext } from './relator.ts'
import { runningSubjects } from './subjects.ts'
import { firstFrom, type Placed, type RelationView, viewMentions } from './view.ts'

/** Features of chosen templates only. */
class ChosenFeatures extends Features {
  readonly #omitted = new Uint8Array(160)

  constructor(omit: readonly number[]) {
    super(192)
    for (const template of omit) this.#omitted[template] = 1
  }

  override add(template: number, a = 0, b = 0): void {
    if (!this.#omitted[template]) super.add(template, a, b)
  }

  override addText(template: number, text: string, start: number, end: number, b = 0): void {
    if (!this.#omitted[template]) super.addText(template, text, start, end, b)
  }
}

export const newFeatures = (omit: readonly number[] = []): Features => new ChosenFeatures(omit)

/** Templates by what they look at, for relations that do without some. */
export const templates = {
  distance: [0, 1, 2, 3, 4, 5, 15],
  container: [9, 10],
  orderInside: [11, 12, 13],
  targetLength: [14],
  wordsByTarget: [20, 21, 22, 23],
  tagsByTarget: [24, 25, 26],
  targetTail: [27, 28],
  targetWords: [29, 30],
  targetEdges: [31],
  wordsBySource: [40, 41, 42, 43],
  tagsBySource: [44, 45, 46],
  sourceTail: [47, 48],
  sourceWords: [49, 50],
  sourceEdges: [51],
  signsBetween: [61],
  prepositionsBetween: [62],
  wordsBetween: [63],
  verbBehindTarget: [78, 79],
  containerVerb: [74, 75],
  subject: [90, 91, 92, 93],
  secondVerb: [72, 73],
  /** What was decided for the source before: where it errs, the error goes on. */
  history: [110, 111, 112, 113, 114, 115, 122, 123, 124],
  gist: [122, 123, 124],
  verbBefore: [119],
  joined: [120, 121],
} as const

const clip = (value: number, most: number): number => Math.max(-most, Math.min(most, value))

/** Characters in steps that grow with the distance. */
const step = (distance: number): number => (distance <= 0 ? 0 : 1 + Math.floor(Math.log2(distance)))

/** Where `target` stands as seen from `source`. */
const where = { before: 0, inside: 1, after: 2, around: 3 } as const

export function positionOf(source: Mention, target: Mention): number {
  if (target.start >= source.start && target.end <= source.end) return where.inside
  if (source.start >= target.start && source.end <= target.end) return where.around
  return target.start < source.start ? where.before : where.after
}

/** A property that tells the mentions of one type apart: an actor's kind, a measure's status, a figure's unit. */
function kindOf(mention: Mention): number {
  if (mention.type === 'actor') return hashText(mention.kind)
  if (mention.type === 'measure') return mention.kind === 'heading' ? 1 : hashText(mention.status)
  if (mention.type === 'figure') return hashText(mention.unit)
  return hashText(mention.type)
}

/** What speaks for `target` standing in a relation to `source`. */
export function pairFeatures(features: Features, context: RelationContext, source: Placed, target: Placed, decided: Decided): Features {
  const view = viewMentions(context)
  features.clear()
  const position = positionOf(source.mention, target.mention)
  addPlace(features, view, source, target, position)
  addWordsAround(features, context, target, position, 20)
  addWordsAround(features, context, source, position, 40)
  addBetween(features, context, source, target, position)
  addLimits(features, context, source, target, position)
  addVerbs(features, context, source, target, position)
  addSubjects(features, context, source, target, position)
  frameFeatures(features, context, source, target, position)
  addDecided(features, context, source, target, position, decided)
  return features
}

/** Whether the source before this one has the same target, or another; what else is known of the two and of the target before. */
function addDecided(
  features: Features,
  context: RelationContext,
  source: Placed,
  target: Placed,
  position: number,
  { before, targets, known }: Decided,
): void {
  const { text } = context.document
  const same = !before ? 0 : before.targets.has(target.mention) ? 3 : before.targets.size ? 2 : 1
  const sentence = before?.source.sentence === source.sentence ? 1 : 0
  const running = runningSubjects(context)
  const here = running[source.clause]
  const restated = before && here && here.statedIn > before.source.clause ? 1 + kinds[here.kind] : 0
  const state = same * 2 + sentence
  features.add(110, state, position)
  features.add(111, state, clip(source.clause - (before?.source.clause ?? 0), 3) * 8 + clip(target.clause - source.clause, 3))
  features.add(112, state, kindOf(target.mention))
  features.add(113, state, hashText(source.mention.type) ^ (before ? hashText(before.source.mention.type) : 0))
  features.add(114, state, before && before.source.mention.end > target.mention.start ? 1 : 0)
  features.add(115, state, restated)
  const isHead = here?.heads.some((m) => m.mention === target.mention) ? 1 : 0
  const gist = (isHead * 16 + same * 4 + sentence * 2) * 8 + restated
  features.add(122, gist, position)
  const knownOf = (other: Placed | undefined): number =>
    other ? (known.get(`${other.mention.id} ${target.mention.id}`) ?? []).reduce((sum, name) => sum ^ hashText(name), 1) : 0
  const own = knownOf(source)
  const past = knownOf(before?.source)
  features.add(116, own, position)
  features.add(117, past, sentence)
  features.add(118, past, restated * 8 + position)
  features.add(123, gist, past)
  features.add(124, gist, own)
  if (before && past && before.source.mention.type === 'measure') {
    const verb = before.source.wordFrom
    features.addText(119, text, context.outline.words.start[verb] ?? 0, context.outline.words.end[verb] ?? 0)
  }
  const neighbour = placedOfType(viewMentions(context), target.mention)[target.rank - 1]
  if (neighbour) {
    const between = text.slice(neighbour.mention.end, target.mention.start)
    const joined = /^[”）)]?(?:、|和|与|及|以及|或|或者)?[“]?$/.test(between) ? 1 : 0
    features.add(120, (targets.has(neighbour.mention) ? 1 : 0) + 2 * joined, position)
    features.add(121, clip(targets.size, 3), joined)
  } else features.add(121, clip(targets.size, 3), 2)
}

/** Distances, competitors, and whether another measure holds the target. */
function addPlace(features: Features, view: RelationView, source: Placed, target: Placed, position: number): void {
  const { mention: a } = source
  const { mention: b } = target
  const clauses = clip(target.clause - source.clause, 6)
  const sentences = clip(target.sentence - source.sentence, 3)
  const low = Math.min(a.end, b.end)
  const high = Math.max(a.start, b.start)
  const ofSource = placedOfType(view, a)
  const ofTarget = placedOfType(view, b)
  const sources = clip(countBetween(ofSource, low, high), 4)
  const targets = clip(countBetween(ofTarget, low, high), 4)
  features.add(0, position, clauses)
  features.add(1, position, sentences)
  features.add(2, position, sources)
  features.add(3, position, targets)
  features.add(4, clauses, sources * 8 + targets)
  features.add(5, position, step(high - low))
  features.add(6, kindOf(a), position)
  features.add(7, kindOf(b), position)
  features.add(8, kindOf(a), kindOf(b))
  const container = target.inside < 0 ? 0 : view.measures[target.inside] === source ? 1 : 2
  features.add(9, container, position)
  features.add(10, container, clauses)
  const inSource = position === where.inside ? countBetween(ofTarget, a.start, a.end) : 0
  features.add(11, position, clip(inSource, 4))
  if (position === where.inside) {
    features.add(12, step(b.start - a.start), step(a.end - b.end))
    features.add(13, a.end === b.end ? 1 : 0, clip(countBetween(ofTarget, a.start, b.start), 3))
  }
  features.add(14, step(b.end - b.start), position)
  features.add(15, sources === 0 ? 1 : 0, kindOf(b))
}

const placedOfType = (view: RelationView, { type }: Mention): readonly Placed[] =>
  ({ measure: view.measures, actor: view.actors, place: view.places, figure: view.figures, time: view.times, document: view.works })[type]

/** How many lie wholly in [from, to). */
function countBetween(placed: readonly Placed[], from: number, to: number): number {
  let count = 0
  for (let i = firstFrom(placed, from); i < placed.length && placed[i]!.mention.start < to && count < 6; i++)
    if (placed[i]!.mention.end <= to) count++
  return count
}

/** The words on either side of a mention and its last characters. Templates from `base`. */
function addWordsAround(
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
function addBetween(
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

/** Whether the target only qualifies (销售额达到1亿元的，给予…) or stands in brackets that the source does not share, or is what something is compared with. */
function addLimits(
  features: Features,
  { document: { text }, outline: { clauses } }: RelationContext,
  source: Placed,
  target: Placed,
  position: number,
): void {
  const { end, start } = target.mention
  const clause = clauses[target.clause]
  if (!clause) return
  const rest = text.slice(end, Math.min(clause.end, end + 16))
  const qualifies = end + 16 >= clause.end && rest.endsWith('的') ? 2 : /^(?:以上|以下|及以上)?的/.test(rest) ? 1 : 0
  features.add(16, qualifies, position)
  const head = text.slice(Math.max(clause.start, start - 40), start)
  const opened = Math.max(head.lastIndexOf('（'), head.lastIndexOf('('))
  const isBracketed =
    opened > Math.max(head.lastIndexOf('）'), head.lastIndexOf(')')) && source.mention.start < start - head.length + opened
  features.add(17, isBracketed ? 1 : 0, position)
  features.add(18, /[比较超过同]$/.test(head) ? 1 : 0, position)
}

/** The measure's first two verbs, the first verb of the measure that holds the target, and the verb before and after the target. */
function addVerbs(features: Features, context: RelationContext, source: Placed, target: Placed, position: number): void {
  const { document: { text }, outline } = context // biome-ignore format: one line
  const { words } = outline
  const { measures } = viewMentions(context)
  const verb = (template: number, from: number, to: number, b: number): number => {
    for (let i = Math.max(0, from); i < to; i++) {
      if (words.tag[i] !== POS.verb && words.tag[i] !== POS.verbalNoun) continue
      features.addText(template, text, words.start[i]!, words.end[i]!, b)
      features.add(template + 1, verbClassOf.get(text.slice(words.start[i]!, words.end[i]!)) ?? -1, b)
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

const kinds = { mention: 0, pronoun: 1, noun: 2, none: 3, speaker: 4 } as const

/** Whether the target is the subject that holds in the source's clause, or that of its own, and what else is. */
function addSubjects(features: Features, context: RelationContext, source: Placed, target: Placed, position: number): void {
  const running = runningSubjects(context)
  const here = running[source.clause]
  const there = running[target.clause]
  const rank = here ? here.mentions.findIndex((m) => m.mention === target.mention) : -1
  const isRunning = rank >= 0 ? 1 : 0
  const isHead = here?.heads.some((m) => m.mention === target.mention) ? 1 : 0
  const isOwn = there?.mentions.some((m) => m.mention === target.mention) ? 1 : 0
  const since = here ? clip(source.clause - here.statedIn, 5) : 9
  features.add(88, isHead * 2 + isRunning, Math.min(since, 2))
  features.add(89, isHead * 2 + isRunning, kindOf(target.mention))
  features.add(90, isRunning, position)
  features.add(91, isRunning * 2 + isOwn, since)
  features.add(92, isRunning * 2 + isOwn, kinds[here?.kind ?? 'none'])
  features.add(93, isRunning, kindOf(target.mention))
  features.add(94, isRunning * 8 + clip(rank, 3), clip(here?.mentions.length ?? 0, 4))
  features.add(95, isRunning, kindOf(source.mention))
  if (isRunning) {
    const next = here!.mentions[rank + 1]
    features.add(96, next ? hashText(next.mention.type) : 0, next ? step(next.mention.start - target.mention.end) : 0)
  } else if (here?.mentions.length) {
    const first = here.mentions[0]!.mention
    features.add(97, hashText(first.type), first.start < target.mention.start ? 1 : 0)
    features.add(98, hashText(first.type), isOwn)
  }
  if (isOwn && here && there) features.add(99, here.statedIn > there.statedIn ? 1 : 0, source.sentence === target.sentence ? 1 : 0)
}
