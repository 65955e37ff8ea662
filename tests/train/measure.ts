import type { Mention } from '../../src/annotation/mention.ts'
import type { Heading, Outline } from '../../src/annotation/outline.ts'
import { contains, type Span } from '../../src/annotation/span.ts'
import type { ExtractionContext } from '../../src/extract/extractor.ts'
import { type ClauseView, viewClauses } from '../../src/extract/measure/clause-view.ts'
import { clauseFeatures, newFeatures } from '../../src/extract/measure/features.ts'
import { settingOf } from '../../src/extract/measure/genre.ts'
import { headingFeatures } from '../../src/extract/measure/heading-features.ts'
import { possibleStarts } from '../../src/extract/measure/index.ts'
import { addLabel } from '../../src/extract/measure/label-clauses.ts'
import { clauseLabels } from '../../src/extract/measure/labels.ts'
import { defaultStatus, moodFeatures, newFeatures as newMoodFeatures, statuses } from '../../src/extract/measure/mood.ts'
import { startFeatures } from '../../src/extract/measure/start-features.ts'
import type { Models } from '../../src/model/index.ts'
import type { Example } from '../../src/model/train.ts'
import type { GoldDocument, GoldMention } from '../gold.ts'
import { overlapRatio } from './align.ts'
import type { TrainingTask } from './train.ts'

const contextOf = (
  { document, outline }: Pick<GoldDocument, 'document' | 'outline'>,
  found: readonly Mention[],
  models: Models,
): ExtractionContext => ({ document, outline, models, found })

const goldActions = (gold: GoldDocument): GoldMention[] => gold.mentions.filter((m) => m.type === 'measure' && m.kind === 'action')

/** The clause that an action starts in: the first that shares most of what remains, since a leading subject may be cut off by a comma. */
function firstClause(views: readonly ClauseView[], action: Span): number {
  return views.findIndex(({ clause }) => clause.end > action.start)
}

/** 0 none, 1 the clause where an action starts, 2 one that the same action goes on into for at least half of the clause. */
function clauseLabelsOf(actions: readonly Span[], views: readonly ClauseView[]): number[] {
  const labels = views.map(() => clauseLabels.none as number)
  for (const action of actions) {
    const first = firstClause(views, action)
    if (first < 0) continue
    labels[first] = clauseLabels.measure
    for (let i = first + 1; i < views.length && views[i]!.clause.start < action.end; i++) {
      const { clause } = views[i]!
      if (clause.sentence !== views[first]!.clause.sentence) break
      if (Math.min(clause.end, action.end) - clause.start >= (clause.end - clause.start) / 2) labels[i] = clauseLabels.continuation
    }
  }
  return labels
}

function headingExamples(context: ExtractionContext, headings: readonly Heading[], named: readonly Span[]): Example[] {
  const features = newFeatures()
  const { genre } = settingOf(context)
  return headings.map((heading) => {
    headingFeatures(features, context, heading, genre)
    return { features: features.copy(), label: named.some((span) => overlapRatio(span, heading) >= 0.5) ? 1 : 0 }
  })
}

/** The clauses inside `region`; a heading's own clause is decided by the heading model. */
function clauseExamples(context: ExtractionContext, actions: readonly Span[], headings: readonly Span[], region: Span): Example[] {
  const views = viewClauses(context)
  const labels = clauseLabelsOf(actions, views)
  const features = newFeatures()
  const setting = settingOf(context)
  return views.flatMap((view, i) => {
    if (!contains(region, view.clause)) return []
    if (headings.some((h) => overlapRatio(h, view.clause) > 0.3 || contains(h, view.clause))) return []
    clauseFeatures(features, context, views, i, setting)
    addLabel(features, context, views, i, i > 0 ? labels[i - 1]! : 0)
    return [{ features: features.copy(), label: labels[i]! }]
  })
}

const headingsIn = ({ headings }: Outline, region: Span): Heading[] => headings.filter((heading) => contains(region, heading))
const goldHeadings = (gold: GoldDocument): GoldMention[] => gold.mentions.filter((m) => m.type === 'measure' && m.kind === 'heading')

export const measureTasks: readonly TrainingTask[] = [
  {
    model: 'measure-heading',
    before: 'measures',
    options: { bits: 14, penalty: 1e-3 },
    examples: (gold, found, models) =>
      headingExamples(contextOf(gold, found, models), headingsIn(gold.outline, gold.region), goldHeadings(gold)),
    readingExamples: (reading, found, models) =>
      headingExamples(contextOf(reading, found, models), headingsIn(reading.outline, reading.region), reading.headings),
  },
  {
    model: 'measure-clause',
    before: 'measures',
    options: { classes: 3, bits: 18, penalty: 1e-3, epochs: 4, rate: 0.05, leastCount: 2 },
    examples: (gold, found, models) => clauseExamples(contextOf(gold, found, models), goldActions(gold), goldHeadings(gold), gold.region),
    readingExamples: (reading, found, models) =>
      clauseExamples(contextOf(reading, found, models), reading.actions, reading.headings, reading.region),
  },
  {
    model: 'measure-start',
    before: 'measures',
    options: { bits: 15, penalty: 2e-4 },
    examples(gold, found, models): Example[] {
      const context = contextOf(gold, found, models)
      const views = viewClauses(context)
      const features = newFeatures()
      const setting = settingOf(context)
      return goldActions(gold).flatMap((action) => {
        const view = views[firstClause(views, action)]
        if (!view) return []
        return possibleStarts(context, view).map((i) => {
          startFeatures(features, context, view, i, setting)
          const offset = gold.outline.words.start[i]!
          return { features: features.copy(), label: offset === action.start || (i === view.from && action.start <= offset) ? 1 : 0 }
        })
      })
    },
  },
  {
    model: 'measure-status',
    before: 'measures',
    options: { classes: statuses.length, bits: 14, penalty: 1e-3 },
    examples(gold, found, models): Example[] {
      const context = contextOf(gold, found, models)
      const views = viewClauses(context)
      const features = newMoodFeatures()
      const usual = defaultStatus(context)
      return goldActions(gold).flatMap((action) => {
        const index = firstClause(views, action)
        const label = statuses.indexOf(action.status as (typeof statuses)[number])
        if (index < 0 || label < 0) return []
        moodFeatures(features, context, views, index, action.start, usual)
        return [{ features: features.copy(), label }]
      })
    },
  },
]
