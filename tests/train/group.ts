import type { Mention } from '../../src/annotation/mention.ts'
import { contains } from '../../src/annotation/span.ts'
import { type GroupCandidate, groupCandidates } from '../../src/extract/actor/group/candidates.ts'
import { headFeatures, newFeatures, startFeatures } from '../../src/extract/actor/group/features.ts'
import type { ExtractionContext } from '../../src/extract/extractor.ts'
import type { Models } from '../../src/model/index.ts'
import type { GoldDocument, GoldMention } from '../gold.ts'
import type { TrainingTask } from './train.ts'

const contextOf = ({ document, outline }: GoldDocument, found: readonly Mention[], models: Models): ExtractionContext => ({
  document,
  outline,
  models,
  found,
})
const goldGroups = (gold: GoldDocument): GoldMention[] => gold.mentions.filter((m) => m.type === 'actor' && m.kind === 'group')

/** The candidates in what the annotators read. */
function candidatesIn(context: ExtractionContext, { region }: GoldDocument): GroupCandidate[] {
  const { words } = context.outline
  return groupCandidates(context).filter(({ head }) => contains(region, { start: words.start[head]!, end: words.end[head]! }))
}

export const groupTasks: readonly TrainingTask[] = [
  {
    model: 'group-head',
    before: 'groups',
    options: { bits: 16, penalty: 1e-3, epochs: 8, rate: 0.1 },
    examples(gold, found, models) {
      const context = contextOf(gold, found, models)
      const features = newFeatures()
      const ends = new Set(goldGroups(gold).map((m) => m.end))
      return candidatesIn(context, gold).map(({ head }) => {
        headFeatures(features, context, head, 0)
        return { features: features.copy(), label: ends.has(gold.outline.words.end[head]!) ? 1 : 0 }
      })
    },
  },
  {
    model: 'group-start',
    before: 'groups',
    options: { bits: 16, penalty: 1e-3, epochs: 8, rate: 0.1 },
    examples(gold, found, models) {
      const context = contextOf(gold, found, models)
      const features = newFeatures()
      const { words } = gold.outline
      const byEnd = new Map(goldGroups(gold).map((m) => [m.end, m]))
      return candidatesIn(context, gold).flatMap(({ head, starts }) => {
        const group = byEnd.get(words.end[head]!)
        if (!group) return []
        return starts.map((start) => {
          startFeatures(features, context, start, head)
          return { features: features.copy(), label: words.start[start] === group.start ? 1 : 0 }
        })
      })
    },
  },
]
