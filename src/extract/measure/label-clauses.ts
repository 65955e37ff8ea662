import { type Features, type LinearModel, softmax, sumWeights } from '../../model/index.ts'
import type { ExtractionContext } from '../extractor.ts'
import type { ClauseView } from './clause-view.ts'
import { clauseFeatures, labelFeatures, newFeatures } from './features.ts'
import type { Setting } from './genre.ts'
import { opensNoAct } from './no-act.ts'

/** Added to the log probability of a measure: a missed act costs the reader more than a doubtful one, and F1 is best here in cross-validation. */
const favour = 1

/** What a clause is to the measures: none of them, the start of one, or the continuation of the one before it. */
export const clauseLabels = { none: 0, measure: 1, continuation: 2 } as const

export interface LabelledClause {
  readonly label: number
  /** Probability of the label given the best label before it, 0 to 1. */
  readonly probability: number
  /** Probability that an act starts here, given the best label before it, 0 to 1. */
  readonly measure: number
}

/**
 * The most probable sequence of labels under a model of each label given the one before it (a maximum entropy Markov model, McCallum et al. 2000),
 * by the Viterbi algorithm.
 */
export function labelClauses(
  context: ExtractionContext,
  views: readonly ClauseView[],
  model: LinearModel,
  setting: Setting,
): LabelledClause[] {
  const features = newFeatures()
  const { text } = context.document
  const count = views.length
  const scores = new Float64Array(3)
  const own = new Float64Array(3)
  let best = [0, -Infinity, -Infinity]
  const back: Int8Array = new Int8Array(count * 3)
  const chances = new Float64Array(count * 9)
  for (let i = 0; i < count; i++) {
    clauseFeatures(features, context, views, i, setting)
    const ownCount = features.count
    sumWeights(model, features, own)
    const { clause } = views[i]!
    const behind = views[i + 1]?.clause.sentence === clause.sentence ? views[i + 1]!.clause : undefined
    let barred: boolean | undefined
    // Asked only where the model thinks of an act at all.
    const isBarred = (): boolean => {
      barred ??= opensNoAct(text.slice(clause.start, clause.end), behind ? text.slice(behind.start, behind.end) : '', clause.closer)
      return barred
    }
    const next = [-Infinity, -Infinity, -Infinity]
    for (let previous = 0; previous < 3; previous++) {
      if (best[previous] === -Infinity) continue
      features.count = ownCount
      addLabel(features, context, views, i, previous)
      softmax(model, sumWeights(model, features, scores, ownCount, own))
      for (let label = 0; label < 3; label++) {
        chances[i * 9 + previous * 3 + label] = scores[label]!
        if (label === clauseLabels.continuation && !canContinue(views, i, previous)) continue
        if (label === clauseLabels.measure && scores[label]! > leastAsked && isBarred()) continue
        const score = best[previous]! + Math.log(scores[label]! + 1e-9) + (label === clauseLabels.measure ? favour : 0)
        if (score > next[label]!) {
          next[label] = score
          back[i * 3 + label] = previous
        }
      }
    }
    best = next
  }
  return joinConditions(context, views, trace(best, back, chances, count))
}

/** Below this probability no clause becomes an act, barred or not. */
const leastAsked = 0.02

/** A measure goes on only within its sentence. */
const canContinue = (views: readonly ClauseView[], i: number, previous: number): boolean =>
  i > 0 && previous !== clauseLabels.none && views[i - 1]!.clause.sentence === views[i]!.clause.sentence

export function addLabel(features: Features, context: ExtractionContext, views: readonly ClauseView[], i: number, previous: number): void {
  labelFeatures(features, context, views[i]!, previous, i > 0 && views[i - 1]!.clause.sentence === views[i]!.clause.sentence)
}

const actVerb = /进行|给予|实施|开展|实行|予以|采取|加强|建立|提供|组织|[做作]出|执行|落实|安排|加大|要|应|必须/

/** 对新列入名录的企业，…; 招用毕业生三人以上的，…: a clause that only says to whom or when the act behind it applies. */
const isCondition = (clause: string): boolean =>
  (/^(?:对|对于|凡)/.test(clause) && (/(?:的|者)$/.test(clause) || !actVerb.test(clause))) ||
  (/.{5}的$/.test(clause) && !/是[^，]*的$/.test(clause))

/**
 * A condition that opens a rule belongs to the act: where an act follows it in its sentence, it starts there. So in 59 of 61 cases that readers marked.
 */
function joinConditions(
  { document: { text } }: ExtractionContext,
  views: readonly ClauseView[],
  labels: LabelledClause[],
): LabelledClause[] {
  for (let i = labels.length - 2; i >= 0; i--) {
    const [clause, next] = [views[i]!.clause, views[i + 1]!.clause]
    if (labels[i + 1]!.label !== clauseLabels.measure || clause.sentence !== next.sentence || clause.closer === '；') continue
    if (!isCondition(text.slice(clause.start, clause.end))) continue
    labels[i] = { ...labels[i + 1]! }
    labels[i + 1] = { ...labels[i + 1]!, label: clauseLabels.continuation }
  }
  return labels
}

function trace(best: readonly number[], back: Int8Array, chances: Float64Array, count: number): LabelledClause[] {
  const labels: LabelledClause[] = new Array(count)
  let label = best.indexOf(Math.max(...best))
  for (let i = count - 1; i >= 0; i--) {
    const previous = back[i * 3 + label]!
    const at = i * 9 + previous * 3
    labels[i] = { label, probability: chances[at + label]!, measure: chances[at + clauseLabels.measure]! }
    label = previous
  }
  return labels
}
