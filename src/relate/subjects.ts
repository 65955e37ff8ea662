import type { Actor, Mention, Place } from '../annotation/mention.ts'
import type { Clause, Outline } from '../annotation/outline.ts'
import { POS } from '../lexicon/pos.ts'
import { verbClasses, verbClassOf } from '../lexicon/verbs.ts'
import type { RelationContext } from './relator.ts'
import { firstFrom, type Placed, type RelationView, viewMentions } from './view.ts'

/** What stands as the subject of a clause: mentions, who speaks (某人说，…), a pronoun (我们), another noun, or nothing: the one before goes on. */
export type SubjectKind = 'mention' | 'speaker' | 'pronoun' | 'noun' | 'none'

export interface Subject {
  readonly kind: SubjectKind
  readonly mentions: readonly Placed<Actor | Place>[]
  /** Those of them that are the subject itself: the last one and what is joined to it by 、 or 和; the others only describe it. */
  readonly heads: readonly Placed<Actor | Place>[]
}

/** The subject that holds in a clause, its own or one that goes on. */
export interface RunningSubject extends Subject {
  /** Clause that states it, −1 when none does. */
  readonly statedIn: number
}

const cache = new WeakMap<readonly Mention[], RunningSubject[]>()

/** The subject of every clause. It goes on over the clauses and sentences of its paragraph until another is stated. */
export function runningSubjects(context: RelationContext): readonly RunningSubject[] {
  let running = cache.get(context.mentions)
  if (!running) {
    running = runSubjects(context, viewMentions(context))
    cache.set(context.mentions, running)
  }
  return running
}

const nobody: RunningSubject = { kind: 'none', mentions: [], heads: [], statedIn: -1 }

function runSubjects({ document: { text }, outline }: RelationContext, view: RelationView): RunningSubject[] {
  let current = nobody
  let first: RunningSubject | undefined
  let sentence = -1
  let block = -1
  // In paragraphs without a measure or time nobody asks for a subject.
  const asked = new Set([...view.measures, ...view.times].map(({ sentence }) => outline.sentences[sentence]?.block ?? -1))
  return outline.clauses.map((clause, i) => {
    const own = outline.sentences[clause.sentence]?.block ?? -1
    if (!asked.has(own)) return nobody
    if (own !== block) current = nobody
    block = own
    if (clause.sentence !== sentence) first = undefined
    sentence = clause.sentence
    const stated = subjectOf(text, outline, view, clause)
    // Behind a semicolon the subject that opened the sentence holds again: 全县抓…，两千名干部进村…；实施….
    if (stated.kind === 'none' && first && /[；;]/.test(outline.clauses[i - 1]?.closer ?? '')) current = first
    if (stated.kind !== 'none') {
      current = { ...stated, statedIn: clause.index }
      first ??= current
    }
    return current
  })
}

/** Looks at what stands before the clause's first measure, or before its first verb when it has none. */
function subjectOf(text: string, { words }: Outline, view: RelationView, clause: Clause): Subject {
  const measure = view.measures[firstFrom(view.measures, clause.start)]
  const isAct = measure !== undefined && measure.mention.start < clause.end
  const end = isAct ? measure.mention.start : firstVerbFrom(clause.start, clause.end, words, view)
  const opener = firstWordFrom(words, clause.start)
  const governed = governedTo(text, words, opener, end)
  const mentions = [...startingIn(view.actors, clause.start, end), ...startingIn(view.places, clause.start, end)]
    .filter(({ mention }) => mention.start >= governed && !isObject(text, view, mention.start))
    .sort((a, b) => a.mention.start - b.mention.start)
  if (!mentions.length) return { kind: kindOfWords(text, Math.max(governed, clause.start), end, words), mentions: [], heads: [] }
  const heads = headsOf<Actor | Place>(text, mentions, end)
  return { kind: isSpeech(text, words, end) ? 'speaker' : 'mention', mentions, heads }
}

/** Prepositions whose object is no subject; 由 marks one. */
const prepositions = new Set('对为向把将在从与给让使被同跟按以于经据')

/** Whether a preposition stands right before; 与, 同 and 跟 behind another name join the two instead: 甲与乙共建. */
function isObject(text: string, view: RelationView, start: number): boolean {
  const before = text.slice(start - 1, start)
  if (!prepositions.has(before)) return false
  return !('与同跟'.includes(before) && (isCovered(view.actors, start - 2) || isCovered(view.places, start - 2)))
}

/** A frame (以农户为重点, 经省政府同意) takes everything up to the localiser or the clause's end; returns where it ends. */
function governedTo(text: string, words: Words, opener: number, end: number): number {
  for (let i = opener; i < words.count && words.start[i]! < end; i++) {
    if (words.tag[i] !== POS.preposition || !framing.test(text.slice(words.start[i]!, words.end[i]!))) continue
    const rest = /^[^，,；;。]{1,30}?(?:下|中|上|后|时|期间|以来)(?![年月旬半午级述])/.exec(text.slice(words.start[i]!, end))
    return rest ? words.start[i]! + rest[0].length : end
  }
  return 0
}

const framing = /^(?:对|对于|为|为了|向|把|将|在|从|给|按|按照|以|经|据|根据|依据|围绕|针对|通过|结合|随着|作为)$/

const speech = verbClasses.indexOf('speech')

/** Whether the verb there tells that its subject speaks. */
function isSpeech(text: string, words: Words, offset: number): boolean {
  const verb = firstWordFrom(words, offset)
  return verb < words.count && verbClassOf.get(text, words.start[verb]!, words.end[verb]!) === speech
}

/** What may stand between two that are joined: 甲与乙, 甲和3名乙, 甲（丙）、乙. */
const joint = /^[”）)》]?(?:[、和与及同]|以及|联合|会同|或者?)[^，,；;。的]{0,14}$/

/** The chain of joined mentions that ends last before the verb. A place before an actor (某市|干部) only describes it. */
export function headsOf<M extends Actor | Place>(text: string, mentions: readonly Placed<M>[], end: number): Placed<M>[] {
  const last = mentions.at(-1)!
  if (/的[^，,]{0,12}$/.test(text.slice(last.mention.end, end))) return []
  const heads = [last]
  let first = last.mention.start
  for (let i = mentions.length - 2; i >= 0; i--) {
    const { mention } = mentions[i]!
    if (!joint.test(text.slice(mention.end, first))) {
      if (mention.end === first && mention.type === 'place') first = mention.start
      continue
    }
    heads.unshift(mentions[i]!)
    first = mention.start
  }
  return heads
}

/** At most this many subjects of one clause are looked at. */
const mostSubjects = 12

const startingIn = <M extends Mention>(placed: readonly Placed<M>[], from: number, to: number): Placed<M>[] => {
  const start = firstFrom(placed, from)
  let end = start
  while (end < placed.length && end - start < mostSubjects && placed[end]!.mention.start < to) end++
  return placed.slice(start, end)
}

type Words = Outline['words']

function firstWordFrom(words: Words, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Offset of the first verb of a clause that lies in no mention of an actor or place; the clause's end when there is none. */
function firstVerbFrom(start: number, end: number, words: Words, view: RelationView): number {
  for (let i = firstWordFrom(words, start); i < words.count && words.start[i]! < end; i++) {
    if (words.tag[i] !== POS.verb) continue
    const offset = words.start[i]!
    if (!isCovered(view.actors, offset) && !isCovered(view.places, offset)) return offset
  }
  return end
}

function isCovered(placed: readonly Placed[], offset: number): boolean {
  const before = placed[firstFrom(placed, offset + 1) - 1]
  return before !== undefined && before.mention.end > offset
}

const nounTags = new Set<number>([POS.noun, POS.placeName, POS.personName, POS.properName, POS.abbreviation])

/** Pronouns that name a doer of their own; 自己, 其 and 其中 go on with the one before. */
const personal = /^(?:我|你|他|她|它|咱|我们|你们|他们|她们|它们|咱们|大家)$/

/** Nouns of time and frame, which are no subjects: 不到两年时间，…. */
const noSubject = /^(?:时间|期间|过程|方面|基础|同时|目前|年|月|日|一方面|另一方面)$/

function kindOfWords(text: string, start: number, end: number, words: Words): SubjectKind {
  let kind: SubjectKind = 'none'
  for (let i = firstWordFrom(words, start); i < words.count && words.start[i]! < end; i++) {
    const word = text.slice(words.start[i]!, words.end[i]!)
    if (personal.test(word)) return 'pronoun'
    if (nounTags.has(words.tag[i]!)) kind = noSubject.test(word) ? 'none' : 'noun'
    else if (words.tag[i] !== POS.adverb) kind = 'none'
  }
  return kind
}
