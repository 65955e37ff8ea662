/**
 * npm run calibration: whether the confidence that every mention and relation has is a probability. By tenths of confidence: how many were found, their mean
 * confidence, and the share that the annotators have too (relaxed match; a relation with both ends). Cross-validated over documents.
 */
import type { Mention } from '../src/annotation/mention.ts'
import { annotate } from '../src/pipeline.ts'
import { crossValidate } from './cross-validate.ts'
import { hasGold, loadGold } from './gold.ts'
import { alignMentions } from './train/align.ts'
import { loadAnnotated } from './train/annotated.ts'
import { loadReadings } from './train/readings.ts'

if (!hasGold) {
  console.error('calibration: the annotated documents (../shared/gold) are not here; nothing is measured.')
  process.exit(2)
}

interface Bin {
  count: number
  confidence: number
  right: number
}
const bins = new Map<string, Bin[]>()

function note(what: string, confidence: number, isRight: boolean): void {
  const list = bins.get(what) ?? Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }))
  bins.set(what, list)
  const bin = list[Math.min(9, Math.floor(confidence * 10))]!
  bin.count++
  bin.confidence += confidence
  if (isRight) bin.right++
}

const golds = await loadGold()
for (const { gold, models } of crossValidate(golds, { folds: 11, annotated: await loadAnnotated(), readings: await loadReadings() })) {
  const { mentions, relations } = annotate(gold.document, models)
  const matched = alignMentions(mentions, gold.mentions)
  for (const mention of mentions) note(whatOf(mention), mention.confidence, matched.has(mention))
  const goldIds = new Map([...matched].map(([found, own]) => [found.id, own.id as string]))
  const known = new Set(gold.relations.map(({ rel, source, target }) => `${rel} ${source} ${target}`))
  for (const { rel, source, target, confidence } of relations)
    note(rel, confidence, known.has(`${rel} ${goldIds.get(source)} ${goldIds.get(target)}`))
}

function whatOf(mention: Mention): string {
  if (mention.type === 'actor') return mention.kind
  return mention.type === 'measure' ? mention.kind : mention.type
}

console.log('found · mean confidence · share right, by tenths of confidence; off: mean distance of the two')
for (const [what, list] of bins) {
  const total = list.reduce((sum, { count }) => sum + count, 0)
  const off = list.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / total
  const cells = list
    .filter(({ count }) => count > 0)
    .map(({ count, confidence, right }) => `${count}·${(confidence / count).toFixed(2)}·${(right / count).toFixed(2)}`)
  console.log(`${what.padEnd(16)}${String(total).padStart(6)}  off ${off.toFixed(3)}  ${cells.join('  ')}`)
}
