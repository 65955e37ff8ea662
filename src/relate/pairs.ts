import type { Mention } from '../annotation/mention.ts'
import type { Relation, RelationName } from '../annotation/relation.ts'
import { nearestOfMisses, under } from '../annotation/trace.ts'
import { hashText, probability } from '../model/index.ts'
import { newFeatures, pairFeatures } from './pair/index.ts'
import type { RelationContext, Relator } from './relator.ts'
import { around, type Placed } from './view.ts'

export interface Pair<S extends Mention = Mention, T extends Mention = Mention> {
  readonly source: Placed<S>
  readonly target: Placed<T>
}

/** A relation that a model decides, pair by pair. */
export interface LearnedRelation {
  readonly rel: RelationName
  /** Name of its model. */
  readonly model: string
  /** Least probability of a pair, both mentions taken as given. */
  readonly threshold: number
  /** Templates of features that are noise here: leaving them out raised F1 in cross-validation over documents. */
  readonly omit?: readonly number[]
  /** The pairs that come into question: linear in the length of the document. */
  pairs(context: RelationContext): Pair[]
}

/**
 * Least confidence of a relation: probability of the pair times the confidence in both mentions. By cross-validation over documents with found
 * mentions, 0.2 to 0.4 do equally well; without it mentions that are hardly believed in would bring their relations.
 */
export const leastConfidence = 0.25

/** The relator that asks the model about every pair. Without its model it finds nothing. */
export function learnedRelator(learned: LearnedRelation): Relator {
  const { rel } = learned
  return {
    name: rel,
    relate(context: RelationContext): Relation[] {
      const model = context.models[learned.model]
      if (!model) return []
      const features = newFeatures(learned.omit)
      const relations: Relation[] = []
      walkPairs(context, learned, (pair, decided) => {
        const { source, target } = pair
        const likely = probability(model, pairFeatures(features, context, source, target, decided))
        const confidence = likely * source.mention.confidence * target.mention.confidence
        if (likely >= learned.threshold && confidence >= leastConfidence)
          relations.push({ rel, source: source.mention.id, target: target.mention.id, rule: `${rel}/model`, confidence })
        else if (context.trace && likely >= nearestOfMisses)
          context.trace({
            start: source.mention.start,
            end: source.mention.end,
            what: rel,
            rule: `${rel}/model`,
            ends: [source.mention.id, target.mention.id],
            probability: likely,
            reason:
              likely < learned.threshold
                ? under(learned.threshold)
                : `by itself; with the confidence in both ends it ${under(leastConfidence)}`,
          })
        return likely >= learned.threshold
      })
      return relations
    },
  }
}

/** What has been decided when a pair comes up: a doer, place or time often goes on from one clause to the next. */
export interface Decided {
  /** The source before this one, with its targets under the same relation. */
  readonly before: { readonly source: Placed; readonly targets: ReadonlySet<Mention> } | undefined
  /** The targets of this source so far. */
  readonly targets: ReadonlySet<Mention>
  /** What other relators found: by source id and target id, a number that tells the relations' names. */
  readonly known: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/**
 * Visits the pairs in order and asks `decide` about each, telling it what was decided before.
 * The same walk serves finding and learning.
 */
export function walkPairs(context: RelationContext, learned: LearnedRelation, decide: (pair: Pair, decided: Decided) => boolean): void {
  const known = knownPairs(context)
  let before: Decided['before']
  let current: { source: Placed; targets: Set<Mention> } | undefined
  for (const pair of learned.pairs(context)) {
    if (pair.source !== current?.source) {
      before = current
      current = { source: pair.source, targets: new Set() }
    }
    if (decide(pair, { before, targets: current.targets, known })) current.targets.add(pair.target.mention)
  }
}

function knownPairs({ found }: RelationContext): Map<string, Map<string, number>> {
  const known = new Map<string, Map<string, number>>()
  for (const { rel, source, target } of found) {
    if (rel === 'part_of') continue
    const targets = known.get(source) ?? new Map<string, number>()
    known.set(source, targets)
    targets.set(target, (targets.get(target) ?? 1) ^ hashText(rel))
  }
  return known
}

/** At most this many partners on either side of a mention, so that one endless paragraph stays linear. */
const mostPartners = 16

/** Pairs each source with the targets from `sentencesBefore` sentences before its own to `sentencesAfter` after it, within its paragraph. */
export function pairsNear<S extends Mention, T extends Mention>(
  { outline: { sentences } }: RelationContext,
  sources: readonly Placed<S>[],
  targets: readonly Placed<T>[],
  sentencesBefore: number,
  sentencesAfter: number,
): Pair<S, T>[] {
  const pairs: Pair<S, T>[] = []
  for (const source of sources) {
    const own = sentences[source.sentence]
    if (!own) continue
    let first = own
    for (let i = 0; i < sentencesBefore && sentences[first.index - 1]?.block === own.block; i++) first = sentences[first.index - 1]!
    let last = own
    for (let i = 0; i < sentencesAfter && sentences[last.index + 1]?.block === own.block; i++) last = sentences[last.index + 1]!
    for (const target of around(targets, source.mention.start, first.start, last.end, mostPartners)) pairs.push({ source, target })
  }
  return pairs
}
