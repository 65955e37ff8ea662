import type { Mention } from '../../src/annotation/mention.ts'
import type { Models } from '../../src/model/index.ts'
import type { Example } from '../../src/model/train.ts'
import { relators } from '../../src/relate/index.ts'
import { learnedRelations } from '../../src/relate/learned.ts'
import { newFeatures, pairFeatures } from '../../src/relate/pair-features.ts'
import { type LearnedRelation, walkPairs } from '../../src/relate/pairs.ts'
import type { GoldDocument } from '../gold.ts'
import { alignMentions } from './align.ts'
import type { TrainingTask } from './train.ts'

const taskOf = (learned: LearnedRelation): TrainingTask => ({
  model: learned.model,
  before: 'relate',
  options: { bits: 16, penalty: 1e-3, epochs: 12, rate: 0.05, leastCount: 2 },
  examples: (gold: GoldDocument, found: readonly Mention[], models: Models): Example[] => pairExamples(learned, gold, found, models),
})

const order = relators.map(({ name }) => name)

/** Whether the relator of one relation has spoken before that of another. */
const before = (one: string, other: string): boolean => order.indexOf(one) < order.indexOf(other)

function pairExamples(
  learned: LearnedRelation,
  { document, outline, mentions, relations }: GoldDocument,
  found: readonly Mention[],
  models: Models,
): Example[] {
  const goldOf = alignMentions(found, mentions as unknown as Mention[])
  const right = new Set(relations.filter(({ rel }) => rel === learned.rel).map(({ source, target }) => `${source} ${target}`))
  const idOf = new Map([...goldOf].map(([mention, { id }]) => [id, mention.id]))
  const others = relations.flatMap((relation) => {
    const [source, target] = [idOf.get(relation.source), idOf.get(relation.target)]
    return source && target && before(relation.rel, learned.rel) ? [{ ...relation, source, target }] : []
  })
  const context = { document, outline, models, mentions: found, found: others }
  const features = newFeatures(learned.omit)
  const examples: Example[] = []
  walkPairs(context, learned, ({ source, target }, decided) => {
    const isRight = right.has(`${goldOf.get(source.mention)?.id} ${goldOf.get(target.mention)?.id}`)
    examples.push({ features: pairFeatures(features, context, source, target, decided).copy(), label: isRight ? 1 : 0 })
    return isRight
  })
  return examples
}

export const relateTasks: readonly TrainingTask[] = learnedRelations.map(taskOf)
