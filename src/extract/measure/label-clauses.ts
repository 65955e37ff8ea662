import type { Clause } from '../../annotation/outline.ts'
import { type Features, type LinearModel, softmax, sumWeights } from '../../model/index.ts'
import type { ExtractionContext } from '../extractor.ts'
import type { ClauseView } from './clause-view.ts'
import { clauseFeatures, labelFeatures, newFeatures } from './features.ts'
import type { Setting } from './genre.ts'
import { opensNoAct, tellsEffect } from './no-act.ts'
import { isSureAct } from './sure-act.ts'

/** Added to the log probability of a measure: a missed act costs the reader more than a doubtful one, and F1 is best here in cross-validation. */
const favour = 0.4

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
    const isSure = isSureAct(text.slice(clause.start, clause.end))
    // Asked only where the model thinks of an act at all.
    const isBarred = (): boolean => {
      barred ??=
        (tellsOfProblems(context, clause.heading) && !isTask.test(text.slice(clause.start, clause.end))) ||
        (!setting.isAhead && isLast(context, clause) && tellsEffect(text.slice(clause.start, clause.end), textBefore(context, clause))) ||
        opensNoAct(text.slice(clause.start, clause.end), behind ? text.slice(behind.start, behind.end) : '', clause.closer)
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

const problems = /(?:困难|挑战|存在的?问题|突出问题|主要问题|不足之处|差距|短板)(?:和(?:不足|问题|困难|挑战|原因))?$/
const isTask = /要|必须|应当?|须/

/** Whether a clause stands under a heading that tells what is wrong (困难挑战, 存在的主要问题): what is told there is done by nobody the document speaks for. */
function tellsOfProblems({ outline: { headings }, document: { text } }: ExtractionContext, index: number): boolean {
  for (let h = index; h >= 0; h = headings[h]!.parent) {
    const { start, end } = headings[h]!
    if (problems.test(text.slice(start, end)) && !/解决|破解|化解|补齐|整改|克服|应对|消除|缩小|查找/.test(text.slice(start, end)))
      return true
  }
  return false
}

/** Least probability of what its form shows to be an act. */
const leastOfSure = 0.85

/** Gives a class at least a probability; the others share what is left as before. */
function leanTo(scores: Float64Array, chosen: number, least: number): void {
  const own = scores[chosen]!
  if (own >= least) return
  for (let k = 0; k < scores.length; k++) scores[k]! *= k === chosen ? least / own : (1 - least) / (1 - own)
}

/** Whether a clause ends a sentence of several. */
const isLast = ({ outline: { sentences } }: ExtractionContext, { index, sentence }: Clause): boolean =>
  index === sentences[sentence]!.clauseTo - 1 && index > sentences[sentence]!.clauseFrom

const textBefore = ({ outline: { sentences }, document: { text } }: ExtractionContext, { start, sentence }: Clause): string =>
  text.slice(Math.max(sentences[sentence]!.start, start - reach), start)
/** How far back a sentence is looked through. */
const reach = 200

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
function joinConditions(context: ExtractionContext, views: readonly ClauseView[], labels: LabelledClause[]): LabelledClause[] {
  const { text } = context.document
  for (let i = labels.length - 2; i >= 0; i--) {
    const [clause, next] = [views[i]!.clause, views[i + 1]!.clause]
    if (labels[i + 1]!.label !== clauseLabels.measure || clause.sentence !== next.sentence || clause.closer === '；') continue
    if (!isCondition(text.slice(clause.start, clause.end))) continue
    labels[i] = { ...labels[i + 1]! }
    labels[i + 1] = { ...labels[i + 1]!, label: clauseLabels.continuation }
  }
  return joinGrants(context, views, labels)
}

/** What a rule gives to whom it applies to: behind its conditions this is the act, whatever the model thinks of it. */
const grants = /给予|奖励|补助|补贴|资助|减免|减半|免征|予以|享受|补偿/
const grantedTo = /^(?:对|对于|凡|属)/
const furtherCondition = /的$|后$|^(?:自|从|经|年)/

/** 对新开发的药品，年销售额在1亿元以上的，奖励200万元: the clauses from 对 to the grant are one act. */
function joinGrants(
  { document: { text }, outline: { words } }: ExtractionContext,
  views: readonly ClauseView[],
  labels: LabelledClause[],
): LabelledClause[] {
  // Behind the number of an article: 第2条 对新上的项目，….
  const wordsOf = (i: number): string => text.slice(words.start[views[i]!.from] ?? views[i]!.clause.start, views[i]!.clause.end)
  for (let i = 0; i + 1 < views.length; i++) {
    const first = wordsOf(i)
    if (!grantedTo.test(first) || !isCondition(first)) continue
    let last = i + 1
    while (
      last < Math.min(views.length, i + 4) &&
      joins(views, i, last) &&
      !grants.test(wordsOf(last)) &&
      furtherCondition.test(wordsOf(last))
    )
      last++
    if (last >= views.length || !joins(views, i, last) || !grants.test(wordsOf(last))) continue
    const sure = Math.max(labels[i]!.measure, labels[last]!.measure, leastOfGrant)
    labels[i] = { label: clauseLabels.measure, probability: sure, measure: sure }
    for (let k = i + 1; k <= last; k++) labels[k] = { ...labels[k]!, label: clauseLabels.continuation }
    i = last
  }
  return labels
}
const leastOfGrant = 0.9

/** Whether clause `last` stands in the sentence of clause `first` with nothing but commas between. */
const joins = (views: readonly ClauseView[], first: number, last: number): boolean =>
  views[last]!.clause.sentence === views[first]!.clause.sentence && /^[，,]$/.test(views[last - 1]!.clause.closer)

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
