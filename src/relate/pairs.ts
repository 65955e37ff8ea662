import type { Mention } from '../annotation/mention.ts'
import type { Relation, RelationName } from '../annotation/relation.ts'
import { probability } from '../model/index.ts'
import { newFeatures, pairFeatures } from './pair-features.ts'
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
  /** Probability from which a pair is taken, chosen by cross-validation over documents. */
  readonly threshold: number
  /** The pairs that come into question: linear in the length of the document. */
  pairs(context: RelationContext): Pair[]
}

/** The relator that asks the model about every pair. Without its model it finds nothing. */
export function learnedRelator(learned: LearnedRelation): Relator {
  const { rel } = learned
  return {
    name: rel,
    relate(context: RelationContext): Relation[] {
      const model = context.models[learned.model]
      if (!model) return []
      const features = newFeatures()
      const relations: Relation[] = []
      walkPairs(context, learned, (pair, before) => {
        const { source, target } = pair
        const confidence = probability(model, pairFeatures(features, context, source, target, before))
        if (confidence < learned.threshold) return false
        relations.push({ rel, source: source.mention.id, target: target.mention.id, rule: `${rel}/model`, confidence })
        return true
      })
      return relations
    },
  }
}

/** What was decided for the source before this one: a doer, place or time often goes on from one clause to the next. */
export interface Decided {
  readonly source: Placed
  readonly targets: ReadonlySet<Mention>
}

/**
 * Visits the pairs in order and asks `decide` about each, telling it what was decided for the source before.
 * The same walk serves finding and learning.
 */
export function walkPairs(
  context: RelationContext,
  learned: LearnedRelation,
  decide: (pair: Pair, before: Decided | undefined) => boolean,
): void {
  let before: Decided | undefined
  let current: { source: Placed; targets: Set<Mention> } | undefined
  for (const pair of learned.pairs(context)) {
    if (pair.source !== current?.source) {
      before = current
      current = { source: pair.source, targets: new Set() }
    }
    if (decide(pair, before)) current.targets.add(pair.target.mention)
  }
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
  return sources.flatMap((source) => {
    const own = sentences[source.sentence]
    if (!own) return []
    let first = own
    for (let i = 0; i < sentencesBefore && sentences[first.index - 1]?.block === own.block; i++) first = sentences[first.index - 1]!
    let last = own
    for (let i = 0; i < sentencesAfter && sentences[last.index + 1]?.block === own.block; i++) last = sentences[last.index + 1]!
    return around(targets, source.mention.start, first.start, last.end, mostPartners).map((target) => ({ source, target }))
  })
}
