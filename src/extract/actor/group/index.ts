import type { Proposal } from '../../../annotation/mention.ts'
import { indexAt } from '../../../annotation/outline.ts'
import { nearestOfMisses, under } from '../../../annotation/trace.ts'
import { type Features, type LinearModel, probability } from '../../../model/index.ts'
import type { ExtractionContext, Extractor } from '../../extractor.ts'
import { type GroupCandidate, groupCandidates } from './candidates.ts'
import { headFeatures, newFeatures, startFeatures } from './features.ts'

/** The head model's probability from which a group is proposed; best for F1 in cross-validation. */
const threshold = 0.42

/** Actors of kind group: classes of people, households and bodies. Heads come from a list; models say which are mentioned and where their names start. */
export const groups: Extractor = {
  name: 'groups',
  extract(context: ExtractionContext): Proposal[] {
    const { 'group-head': headModel, 'group-start': startModel } = context.models
    if (!headModel || !startModel) return []
    const { words } = context.outline
    const { text } = context.document
    const features = newFeatures()
    return groupCandidates(context).flatMap((candidate): Proposal[] => {
      headFeatures(features, context, candidate.head, 0)
      const confidence = probability(headModel, features)
      if (confidence < threshold && !(context.trace && confidence >= nearestOfMisses)) return []
      const start = words.start[bestStart(features, context, candidate, startModel)]!
      const end = words.end[candidate.head]!
      if (confidence < threshold) {
        context.trace?.({ start, end, what: 'actor', rule: 'actor/group', probability: confidence, reason: under(threshold) })
        return []
      }
      return [{ type: 'actor', kind: 'group', start, end, name: nameOf(text.slice(start, end)), rule: 'actor/group', confidence }]
    })
  },
}

/** Units that count people and bodies: what stands behind them is the name, from its first word on. */
const counting: ReadonlySet<string> = new Set('个 名 户 位 家 所 支 批 批次 组 对'.split(' '))

function isCounted({ found }: ExtractionContext, offset: number): boolean {
  const before = found[indexAt(found, offset - 1)]
  return before?.type === 'figure' && before.end === offset && counting.has(before.unit)
}

function bestStart(features: Features, context: ExtractionContext, { head, starts }: GroupCandidate, model: LinearModel): number {
  const counted = starts.find((start) => isCounted(context, context.outline.words.start[start]!))
  if (counted !== undefined) return counted
  let best = -1
  let chosen = head
  for (const start of starts) {
    startFeatures(features, context, start, head)
    const score = probability(model, features)
    if (score > best) {
      best = score
      chosen = start
    }
  }
  return chosen
}

/** Without quotation marks, inner space and the plural 们. */
const nameOf = (text: string): string => text.replace(/[“”‘’\s\u3000]/g, '').replace(/(?<=..)们$/, '')
