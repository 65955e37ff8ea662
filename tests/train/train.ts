import type { Mention } from '../../src/annotation/mention.ts'
import { extractMentions } from '../../src/extract/index.ts'
import type { Models } from '../../src/model/index.ts'
import { type Example, type TrainingOptions, train } from '../../src/model/train.ts'
import type { GoldDocument } from '../gold.ts'
import { ownWeight } from './annotated.ts'
import type { Reading } from './readings.ts'
import { tasks } from './tasks.ts'

/** How one model learns from the gold. */
export interface TrainingTask {
  /** Name of the model. */
  readonly model: string
  /** The extractor that uses it: its examples are drawn from what that extractor sees. 'relate' for relators, which see all mentions. */
  readonly before: string
  readonly options?: TrainingOptions
  /** The decisions of one document, with what a reader decided. `found` is what Gangmu itself found so far, with the models trained so far. */
  examples(gold: GoldDocument, found: readonly Mention[], models: Models): Example[]
  /** The same from a stretch of a document in which only measures were marked, for the tasks that can use it. */
  readingExamples?(reading: Reading, found: readonly Mention[], models: Models): Example[]
}

const weighted = (examples: Example[], weight = 1): Example[] =>
  weight === 1 ? examples : examples.map((example) => ({ ...example, weight }))

/** Trains all models, in the order of the tasks, on the given documents and readings. */
export function trainModels(
  golds: readonly GoldDocument[],
  readings: readonly Reading[] = [],
  only: readonly TrainingTask[] = tasks,
): Models {
  const models: Record<string, Models[string]> = {}
  const seen = new Map<string, Mention[][]>()
  const texts = [...golds, ...readings]
  for (const task of only) {
    // Cached until another model changes what is found: tasks of one extractor follow one another.
    let found = seen.get(task.before)
    if (!found) {
      found = texts.map(({ document, outline }) =>
        extractMentions(document, outline, models, { upTo: task.before === 'relate' ? undefined : task.before }),
      )
      seen.clear()
      seen.set(task.before, found)
    }
    const examples = golds.flatMap((gold, i) => weighted(task.examples(gold, found[i]!, models), gold.weight))
    if (task.readingExamples)
      examples.push(
        ...readings.flatMap((reading, i) => weighted(task.readingExamples!(reading, found[golds.length + i]!, models), ownWeight)),
      )
    models[task.model] = train(examples, task.options)
  }
  return models
}
