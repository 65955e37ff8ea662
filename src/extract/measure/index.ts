import type { MeasureStatus, Mention, Proposal } from '../../annotation/mention.ts'
import { type Heading, indexAt } from '../../annotation/outline.ts'
import { nearestOfMisses, under } from '../../annotation/trace.ts'
import { POS } from '../../lexicon/pos.ts'
import { type Features, type LinearModel, probabilities, probability } from '../../model/index.ts'
import type { ExtractionContext, Extractor } from '../extractor.ts'
import { type ClauseView, viewClauses } from './clause-view.ts'
import { newFeatures } from './features.ts'
import { type Setting, settingOf } from './genre.ts'
import { headingFeatures } from './heading-features.ts'
import { labelClauses } from './label-clauses.ts'
import { clauseLabels, type LabelledClause } from './labels.ts'
import { moodFeatures, newFeatures as newMoodFeatures, statuses } from './mood.ts'
import { nameOf } from './name.ts'
import { startFeatures } from './start-features.ts'

/**
 * Measures. Headings come from the outline, actions from the clauses; which of them name what is done, where an action's span starts (its subject
 * and time stay outside) and in which mood it stands is judged by models.
 */
export const measures: Extractor = {
  name: 'measures',
  extract(context: ExtractionContext): Proposal[] {
    const {
      'measure-heading': headingModel,
      'measure-clause': clauseModel,
      'measure-start': startModel,
      'measure-status': statusModel,
    } = context.models
    if (!headingModel || !clauseModel || !startModel || !statusModel) return []
    const setting = settingOf(context)
    const views = viewClauses(context)
    const headings = proposeHeadings(context, headingModel, setting.genre)
    const labels = labelClauses(context, views, clauseModel, setting)
    return [...headings, ...proposeActions(context, views, labels, headings, startModel, statusModel, setting)]
  },
}

/** How much the headings beside it say of a heading: of one list mostly all name lines of work, or none does. */
const siblingShare = 0.7

/** Least confidence of a heading. */
const leastOfHeading = 0.5

/** Headings of every rule and plan that name a part of the paper and no act. */
const isTopic = (name: string): boolean =>
  /^(?:总\s*则|附\s*则|前\s*言|引\s*言|序\s*言|目\s*录|背景|指导思想|基本原则|总体要求|总体思路|总体目标|主要目标|工作目标|发展目标|目标任务|适用范围|名词解释|有效期|编制依据|基本情况|存在问题|存在的问题|主要问题)$/.test(
    name.trim(),
  )

/** The headings that name lines of work: each judged by itself and by those of its number's kind under the same parent. */
function proposeHeadings(context: ExtractionContext, model: LinearModel, genre: number): Proposal[] {
  const features = newFeatures()
  const { headings } = context.outline
  const odds = headings.map((heading) => {
    headingFeatures(features, context, heading, genre)
    const p = Math.min(0.999, Math.max(0.001, probability(model, features)))
    return Math.log(p / (1 - p))
  })
  const families = new Map<string, { sum: number; count: number }>()
  const familyOf = ({ parent, level, number }: Heading): string =>
    `${parent} ${level} ${number.replace(/[一二三四五六七八九十百零〇0-9０-９]+/g, '#')}`
  for (const [i, heading] of headings.entries()) {
    const { sum = 0, count = 0 } = families.get(familyOf(heading)) ?? {}
    families.set(familyOf(heading), { sum: sum + odds[i]!, count: count + 1 })
  }
  return headings.flatMap((heading, i) => {
    if (isTopic(context.document.text.slice(heading.start, heading.end))) return []
    const { sum, count } = families.get(familyOf(heading))!
    const others = count > 1 ? (sum - odds[i]!) / (count - 1) : 0
    const confidence = 1 / (1 + Math.exp(-(odds[i]! + siblingShare * others)))
    const { start, end, level, form } = heading
    const rule = `measure/heading-${form}`
    if (confidence < leastOfHeading) {
      context.trace?.({ start, end, what: 'measure', rule, probability: confidence, reason: under(leastOfHeading) })
      return []
    }
    return [named(context.document.text, { type: 'measure', kind: 'heading', level, start, end, rule, confidence })]
  })
}

function proposeActions(
  context: ExtractionContext,
  views: readonly ClauseView[],
  labels: readonly LabelledClause[],
  headings: readonly Proposal[],
  startModel: LinearModel,
  statusModel: LinearModel,
  setting: Setting,
): Proposal[] {
  const { text } = context.document
  const actions: Proposal[] = []
  const usual = setting.isAhead ? 'planned' : 'done'
  const features = newMoodFeatures()
  const starts = newFeatures()
  const isInHeading = ({ clause }: ClauseView): boolean => {
    const heading = headings[indexAt(headings, clause.end - 1)]
    return heading !== undefined && clause.start < heading.end
  }
  for (let i = 0; i < views.length; i++) {
    const { label, probability: confidence, measure } = labels[i]!
    const isItem = label === clauseLabels.none && isListItem(context, views[i]!)
    if ((label !== clauseLabels.measure && !isItem) || isInHeading(views[i]!)) {
      const { start, end } = views[i]!.clause
      if (context.trace && label === clauseLabels.none && measure >= nearestOfMisses)
        context.trace({
          start,
          end,
          what: 'measure',
          rule: 'measure/clause',
          probability: measure,
          reason: 'is not the likeliest reading of the clause',
        })
      continue
    }
    let last = i
    while (last + 1 < views.length && labels[last + 1]!.label === clauseLabels.continuation) last++
    const start = startOf(starts, context, views[i]!, startModel, setting)
    const end = endOf(text, start, views[last]!.clause.end)
    if (end - start < 3) continue
    moodFeatures(features, context, views, i, start, usual)
    const status = statusOf(features, statusModel)
    actions.push(
      named(text, {
        type: 'measure',
        kind: 'action',
        start,
        end,
        status,
        rule: isItem ? 'measure/list-item' : 'measure/clause',
        confidence: isItem ? listItemConfidence : confidence,
      }),
    )
  }
  return actions
}

/** How often a listed case of one clause with a verb is a measure, as seen in the gold and in lists read by eye. */
const listItemConfidence = 0.85

/** `12.某市推进户籍制度改革。`: a numbered line that is one clause with a verb, in a list of such lines. */
function isListItem({ outline: { sentences, blocks } }: ExtractionContext, { clause, numbered, firstVerb }: ClauseView): boolean {
  if (!numbered || firstVerb < 0) return false
  const sentence = sentences[clause.sentence]!
  const block = blocks[sentence.block]!
  const isWholeBlock = clause.start === block.start && sentence.clauseTo - sentence.clauseFrom === 1 && sentence.end === block.end
  return isWholeBlock && block.end - block.start < 80
}

function named(text: string, measure: Proposal): Proposal {
  const name = nameOf(text, measure)
  return name === undefined ? measure : ({ ...measure, name } as Proposal)
}

/** Words that never belong to a span's start: moods and links stand before the act; signs that part or close. */
const outside: ReadonlySet<string> = new Set(
  '、 ， ； ： 。 ） ) ” 》 — 要 应 应当 应该 必须 须 需 需要 务必 可 可以 已 已经 还 也 都 并 并且 且 又 同时 此外 另外 其中 则 均 便 就 而 但 或 和 及 以及'.split(
    ' ',
  ),
)
const isMood = (word: string): boolean => /^(?:要|应|应当|应该|必须|须)$/.test(word)

/** A span leaves out its subject and its time; groups alone may open it, as patients (贫困户由…). */
const opensNoAct = (mention: Mention): boolean =>
  mention.type === 'place' || mention.type === 'time' || (mention.type === 'actor' && mention.kind !== 'group')

/** Where words of a clause may start a span: not inside a mention, not with a subject, a particle or a mood. The first word if there is no other. */
export function possibleStarts(
  { document: { text }, outline: { words }, found }: ExtractionContext,
  { from, to, mentionFrom, mentionTo }: ClauseView,
): number[] {
  const starts: number[] = []
  const doer = mentionFrom < mentionTo && from < to && found[mentionFrom]!.start === words.start[from] ? found[mentionFrom]! : undefined
  let hasVerb = false
  for (let i = from, m = mentionFrom; i < to && starts.length < 30; i++) {
    const offset = words.start[i]!
    // 各乡镇要…, 新闻战线应当…: who is told to act is the subject.
    if ((!hasVerb || (doer?.type === 'actor' && offset === doer.end)) && isMood(text.slice(offset, words.end[i]!))) starts.length = 0
    hasVerb ||= words.tag[i] === POS.verb || words.tag[i] === POS.preposition
    while (m < mentionTo && found[m]!.end <= offset) m++
    const mention = m < mentionTo && found[m]!.start <= offset ? found[m]! : undefined
    if (mention && (mention.start < offset || opensNoAct(mention))) continue
    if (words.tag[i] !== POS.particle && !outside.has(text.slice(offset, words.end[i]!))) starts.push(i)
  }
  return starts.length || from >= to ? starts : [from]
}

function startOf(features: Features, context: ExtractionContext, view: ClauseView, model: LinearModel, setting: Setting): number {
  const { words } = context.outline
  let best = -1
  let start = -1
  const starts = possibleStarts(context, view)
  for (const i of starts) {
    startFeatures(features, context, view, i, setting)
    const score = probability(model, features)
    if (score <= best) continue
    best = score
    start = i
  }
  return start < 0 ? view.clause.start : words.start[withPreposition(context, starts, start)]!
}

const belongs: ReadonlySet<string> = new Set('对 把 为 从 向 给'.split(' '))

/** 对…, 把…, 为…, 从… before the verb belong to the act: the start moved back to one with no verb between. */
function withPreposition({ document: { text }, outline: { words } }: ExtractionContext, starts: readonly number[], start: number): number {
  for (let i = start - 1; i >= 0 && start - i < 12 && words.tag[i] !== POS.verb && words.tag[i] !== POS.punctuation; i--)
    if (starts.includes(i) && words.tag[i] === POS.preposition && belongs.has(text.slice(words.start[i]!, words.end[i]!))) return i
  return start
}

/** A note in brackets at the end (下称…) and a dangling bracket stay outside. */
function endOf(text: string, start: number, end: number): number {
  const body = text.slice(start, end)
  const note = /(?:（(?:下称|以下简称|详见|附)[^（）]*）|[（(](?:见?附件|第[一二三]\s?年)[^（）()]*[）)]|[）)])$/.exec(body)
  if (!note) return end
  const opens = (note[0].length > 1 ? 0 : body.split(/[（(]/).length - 1) >= body.split(/[）)]/).length - 1
  return note[0].length === 1 && opens ? end : end - note[0].length
}

function statusOf(features: Features, model: LinearModel): MeasureStatus {
  const scores = probabilities(model, features, new Float64Array(statuses.length))
  return statuses[scores.indexOf(Math.max(...scores))]!
}
