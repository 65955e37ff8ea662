import { type Features, type LinearModel, softmax, sumWeights } from '../../model/index.ts'
import type { ExtractionContext } from '../extractor.ts'
import type { ClauseView } from './clause-view.ts'
import { joinConditions } from './conditions.ts'
import { clauseFeatures, labelFeatures, newFeatures } from './features.ts'
import type { Setting } from './genre.ts'
import { clauseLabels, type LabelledClause } from './labels.ts'
import { isNoAct } from './no-act-here.ts'
import { isSureAct } from './sure-act.ts'

/** Added to the log probability of a measure: a missed act costs the reader more than a doubtful one, and F1 is best here in cross-validation. */
const favour = 0.4

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
    let barred: boolean | undefined
    const isSure = isSureAct(text.slice(clause.start, clause.end))
    // Asked only where the model thinks of an act at all.
    const isBarred = (): boolean => {
      barred ??= isNoAct(context, views[i]!, views[i + 1], setting)
      return barred
    }
    const next = [-Infinity, -Infinity, -Infinity]
    for (let previous = 0; previous < 3; previous++) {
      if (best[previous] === -Infinity) continue
      features.count = ownCount
      addLabel(features, context, views, i, previous)
      softmax(model, sumWeights(model, features, scores, ownCount, own))
      if (isSure) leanTo(scores, clauseLabels.measure, leastOfSure)
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

/** Least probability of what its form shows to be an act. */
const leastOfSure = 0.85

/** Gives a class at least a probability; the others share what is left as before. */
function leanTo(scores: Float64Array, chosen: number, least: number): void {
  const own = scores[chosen]!
  if (own >= least) return
  for (let k = 0; k < scores.length; k++) scores[k]! *= k === chosen ? least / own : (1 - least) / (1 - own)
}

/** Below this probability no clause becomes an act, barred or not. */
const leastAsked = 0.02

/** A measure goes on only within its sentence. */
const canContinue = (views: readonly ClauseView[], i: number, previous: number): boolean =>
  i > 0 && previous !== clauseLabels.none && views[i - 1]!.clause.sentence === views[i]!.clause.sentence

export function addLabel(features: Features, context: ExtractionContext, views: readonly ClauseView[], i: number, previous: number): void {
  labelFeatures(features, context, views[i]!, previous, i > 0 && views[i - 1]!.clause.sentence === views[i]!.clause.sentence)
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
