import type { Mention } from '../../src/annotation/mention.ts'
import { inOrder } from '../../src/annotation/span.ts'
import { extractMentions } from '../../src/extract/index.ts'
import { relateMentions } from '../../src/relate/index.ts'
import type { GoldDocument } from '../gold.ts'
import { overlapRatio } from './align.ts'
import type { Reading } from './readings.ts'
import { trainModels } from './train.ts'

/** What models that never saw a document think otherwise than its reader, as sentences by the place they are about. */
export interface Doubt {
  readonly at: number
  readonly sentence: string
}

/** Confidence from which a machine's own find is worth a second look. */
const sure = 0.55

/** Trains on all other documents and compares: doubtful labels are where readers slip, or where the models have something to learn. */
export function doubtsAbout(gold: GoldDocument, others: readonly GoldDocument[], readings: readonly Reading[]): Doubt[] {
  const models = trainModels(others, readings)
  const found = extractMentions(gold.document, gold.outline, models, {})
  const { text } = gold.document
  const inRegion = ({ start, end }: Mention): boolean => start >= gold.region.start && end <= gold.region.end
  const own = gold.mentions as unknown as readonly Mention[]
  const doubts: Doubt[] = []
  const like = (one: Mention, other: Mention): boolean =>
    one.type === other.type && overlapRatio(one, other) >= (one.type === 'measure' ? 0.5 : 0.99)
  for (const mention of found)
    if (inRegion(mention) && mention.confidence >= sure && !own.some((each) => like(each, mention)))
      doubts.push({
        at: mention.start,
        sentence: `machine (${mention.confidence.toFixed(2)}) has: ${mention.type} ${'kind' in mention ? mention.kind : ''} | ${text.slice(mention.start, mention.end)}`,
      })
  for (const mention of own)
    if (!found.some((each) => like(mention, each))) doubts.push({ at: mention.start, sentence: `machine has no ${mention.id} like this` })
  const mentions = own.map((mention) => ({ ...mention, rule: 'reader', confidence: 1 })).sort(inOrder) as Mention[]
  const relations = relateMentions(gold.document, gold.outline, models, mentions)
  const key = ({ rel, source, target }: { rel: string; source: string; target: string }): string => `${source} ${rel} ${target}`
  const [read, made] = [new Set(gold.relations.map(key)), new Set(relations.map(key))]
  const at = new Map(mentions.map(({ id, start }) => [id, start]))
  for (const relation of relations)
    if (!read.has(key(relation)))
      doubts.push({ at: at.get(relation.source)!, sentence: `machine (${relation.confidence.toFixed(2)}) has: ${key(relation)}` })
  for (const relation of gold.relations)
    if (!made.has(key(relation))) doubts.push({ at: at.get(relation.source)!, sentence: `machine has not: ${key(relation)}` })
  return doubts
}
