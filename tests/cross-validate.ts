import { type Models, shippedModels } from '../src/model/index.ts'
import type { GoldDocument } from './gold.ts'
import type { Reading } from './train/readings.ts'
import { trainModels } from './train/train.ts'

export interface CrossValidation {
  readonly folds: number
  /** Annotated documents that are only learned from. */
  readonly annotated: readonly GoldDocument[]
  readonly readings: readonly Reading[]
  /** The one document to hold out; all in turn unless given. */
  readonly only?: string | undefined
}

/** Every document with models that were trained on the documents of the other folds, so that none is judged by a model that has seen it. */
export function* crossValidate(
  golds: readonly GoldDocument[],
  { folds, annotated, readings, only }: CrossValidation,
): Generator<{ readonly gold: GoldDocument; readonly models: Models; readonly fold: number }> {
  for (let fold = 0; fold < folds; fold++) {
    const held = golds.filter((gold, i) => i % folds === fold && (!only || gold.name === only))
    if (!held.length) continue
    const models = trainModels([...golds.filter((_, i) => i % folds !== fold), ...annotated], readings)
    for (const gold of held) yield { gold, models, fold }
  }
}

/** Every document with the shipped models, which have seen them all: no measure of quality. */
export function* withShipped(golds: readonly GoldDocument[], only?: string): ReturnType<typeof crossValidate> {
  for (const gold of golds) if (!only || gold.name === only) yield { gold, models: shippedModels(), fold: 0 }
}
