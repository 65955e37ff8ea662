import type { Actor, Mention, Place } from '../annotation/mention.ts'
import type { Outline } from '../annotation/outline.ts'
import { POS } from '../lexicon/pos.ts'
import type { RelationContext } from './relator.ts'
import { firstFrom, type Placed, type RelationView, viewMentions } from './view.ts'

/** What stands as the subject of a clause: mentions, a pronoun (我们), another noun, or nothing, so that the subject before goes on. */
export type SubjectKind = 'mention' | 'pronoun' | 'noun' | 'none'

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
  let block = -1
  return outline.clauses.map((clause) => {
    const own = outline.sentences[clause.sentence]?.block ?? -1
    if (own !== block) current = nobody
    block = own
    const stated = subjectOf(text, outline, view, clause.index)
    if (stated.kind !== 'none') current = { ...stated, statedIn: clause.index }
    return current
  })
}

/** Looks at what stands before the clause's first measure, or before its first verb when it has none. */
function subjectOf(text: string, { clauses, words }: Outline, view: RelationView, index: number): Subject {
  const clause = clauses[index]!
  const measure = view.measures[firstFrom(view.measures, clause.start)]
  const end = measure && measure.mention.start < clause.end ? measure.mention.start : firstVerbFrom(clause.start, clause.end, words, view)
  const mentions = [...startingIn(view.actors, clause.start, end), ...startingIn(view.places, clause.start, end)]
    .filter(({ mention }) => !prepositions.has(text.slice(mention.start - 1, mention.start)))
    .sort((a, b) => a.mention.start - b.mention.start)
  if (mentions.length) return { kind: 'mention', mentions, heads: headsOf(text, mentions, end) }
  return { kind: kindOfWords(clause.start, end, words), mentions: [], heads: [] }
}

/** What may stand between two that are joined: 甲与乙, 甲和3名乙, 甲（丙）、乙. */
const joint = /^[”）)》]?(?:[、和与及同]|以及|联合|会同|或者?)[^，；。的]{0,14}$/

/** The chain of joined mentions that ends last before the verb. A place before an actor (某市|干部) only describes it. */
function headsOf(text: string, mentions: readonly Placed<Actor | Place>[], end: number): Placed<Actor | Place>[] {
  const last = mentions.at(-1)!
  if (/的[^，]{0,12}$/.test(text.slice(last.mention.end, end))) return []
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

const prepositions = new Set('对为向把将由在从与给让使被同跟按以于'.replace('由', ''))

const startingIn = <M extends Mention>(placed: readonly Placed<M>[], from: number, to: number): Placed<M>[] => {
  const found: Placed<M>[] = []
  for (let i = firstFrom(placed, from); i < placed.length && placed[i]!.mention.start < to && found.length < 12; i++) found.push(placed[i]!)
  return found
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

function kindOfWords(start: number, end: number, words: Words): SubjectKind {
  let kind: SubjectKind = 'none'
  for (let i = firstWordFrom(words, start); i < words.count && words.start[i]! < end; i++) {
    const tag = words.tag[i]
    if (tag === POS.preposition) return 'none'
    if (tag === POS.pronoun) return 'pronoun'
    if (tag === POS.noun || tag === POS.placeName || tag === POS.personName || tag === POS.properName || tag === POS.abbreviation)
      kind = 'noun'
  }
  return kind
}
