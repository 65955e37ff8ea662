/**
 * npm run score: runs Gangmu over the development gold and prints the scorer's table.
 *
 * What is printed is cross-validated: for every document the models are trained on the documents of the other folds, so that no document is
 * scored by a model that has seen it. `--shipped` scores the shipped models instead (they have seen everything: no measure of quality).
 * Further options: --folds N (default 11), --documents, --misses TYPE (of the scorer), --only NAME, --keep FOLDER,
 * --gold-only (leave out our own readings).
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toLines } from '../src/annotation/lines.ts'
import type { Models } from '../src/model/index.ts'
import { annotate } from '../src/pipeline.ts'
import { crossValidate, withShipped } from './cross-validate.ts'
import { type GoldDocument, goldFolder, hasGold, loadGold } from './gold.ts'
import { loadAnnotated } from './train/annotated.ts'
import { loadReadings } from './train/readings.ts'

const { values: options } = parseArgs({
  options: {
    'gold-only': { type: 'boolean', default: false },
    shipped: { type: 'boolean', default: false },
    folds: { type: 'string', default: '11' },
    documents: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    misses: { type: 'string' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
})
if (!hasGold) {
  console.error('score: the annotated documents (../shared/gold) are not here; nothing is scored.')
  process.exit(2)
}

const golds = await loadGold()
const readings = options['gold-only'] ? [] : await loadReadings()
const annotated = options['gold-only'] ? [] : await loadAnnotated()
const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'gangmu-score-'))
mkdirSync(folder, { recursive: true })
const folds = Number(options.folds)
const runs = options.shipped ? withShipped(golds, options.only) : crossValidate(golds, { folds, annotated, readings, only: options.only })
for (const { gold, models, fold } of runs) {
  writeFileSync(join(folder, `${gold.name}.jsonl`), predict(gold, models))
  if (process.stderr.isTTY) process.stderr.write(`\rfold ${fold + 1} of ${folds}\x1b[K`)
}
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
if (!options.json)
  console.log(options.shipped ? 'shipped models (trained on these very documents)' : `cross-validated over documents, ${folds} folds`)
const extra = [
  ...(options.json ? ['--json'] : []),
  ...(options.documents ? ['--documents'] : []),
  ...(options.misses ? ['--misses', options.misses] : []),
]
process.stdout.write(
  execFileSync(process.execPath, [join(goldFolder, 'gold.mjs'), 'score', goldFolder, folder, ...extra], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  }),
)
if (!options.keep) rmSync(folder, { recursive: true })

function predict({ document }: GoldDocument, models: Models): string {
  return [...toLines(annotate(document, models))].join('')
}
