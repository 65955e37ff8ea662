/**
 * npm run peers: what the usual tools find in the development gold, beside Gangmu, and how fast. Baselines: the names among jieba's parts of speech for
 * actors and places; Microsoft's Recognizers for figures and times. Gangmu is cross-validated over documents, as in npm run score.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Recognizers from '@microsoft/recognizers-text-suite'
import { toLines } from '../../src/annotation/lines.ts'
import type { MentionType } from '../../src/annotation/mention.ts'
import type { Span } from '../../src/annotation/span.ts'
import { shippedModels } from '../../src/model/index.ts'
import { annotate } from '../../src/pipeline.ts'
import { crossValidate } from '../cross-validate.ts'
import { type GoldDocument, goldFolder, hasGold, loadGold } from '../gold.ts'
import { loadAnnotated } from '../train/annotated.ts'
import { loadReadings } from '../train/readings.ts'

if (!hasGold) {
  console.error('peers: the annotated documents (../shared/gold) are not here; nothing is compared.')
  process.exit(2)
}
const require = createRequire(import.meta.url)
const golds = await loadGold()
const characters = golds.reduce((sum, { document }) => sum + document.text.length, 0)

type Found = Span & { readonly type: MentionType; readonly kind?: string }

const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba')
const jieba = Jieba.withDict((require('@node-rs/jieba/dict') as { dict: Uint8Array }).dict)
/** ictclas' tags of names, as jieba has them: persons, organisations, places. */
const namesByTag: Readonly<Record<string, Omit<Found, 'start' | 'end'>>> = {
  nr: { type: 'actor', kind: 'person' },
  nrt: { type: 'actor', kind: 'person' },
  nrfg: { type: 'actor', kind: 'person' },
  nt: { type: 'actor', kind: 'organization' },
  ns: { type: 'place' },
}

function tagNames(text: string): Found[] {
  const found: Found[] = []
  let at = 0
  for (const { word, tag } of jieba.tag(text)) {
    const name = namesByTag[tag]
    if (name) found.push({ ...name, start: at, end: at + word.length })
    at += word.length
  }
  return found
}

const recognizers = require('@microsoft/recognizers-text-suite') as typeof Recognizers
const chinese = recognizers.Culture.Chinese
const quantities = [
  recognizers.recognizeCurrency,
  recognizers.recognizeDimension,
  recognizers.recognizeTemperature,
  recognizers.recognizeAge,
  recognizers.recognizePercentage,
  recognizers.recognizeNumber,
]

/** Line by line, as these tools are slower than linear in the length of a call. Quantities before bare numbers: the first claim of a place stays. */
function recognize(text: string): Found[] {
  const found: Found[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const claims: Found[] = []
    const claim = (type: MentionType, results: readonly { readonly start: number; readonly end: number }[]): void => {
      for (const { start, end } of results) {
        // Their `end` is the last character's.
        const span = { type, start: offset + start, end: offset + end + 1 }
        if (!claims.some((other) => other.start < span.end && span.start < other.end)) claims.push(span)
      }
    }
    claim('time', recognizers.recognizeDateTime(line, chinese))
    for (const recognizeOne of quantities) claim('figure', recognizeOne(line, chinese))
    found.push(...claims)
    offset += line.length + 1
  }
  return found
}

/** The scorer's figures for predicted lines by document name. */
function scored(lines: ReadonlyMap<string, string>): Record<string, { f1: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-peers-'))
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of lines) writeFileSync(join(folder, `${name}.jsonl`), text)
  const out = execFileSync(process.execPath, [join(goldFolder, 'gold.mjs'), 'score', goldFolder, folder, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  rmSync(folder, { recursive: true })
  return (JSON.parse(out) as { scores: Record<string, { f1: number }> }).scores
}

const f1 = (score: { f1: number } | undefined): string => (score?.f1 ?? 0).toFixed(3)

function linesOf(find: (text: string) => Found[]): Map<string, string> {
  return new Map(
    golds.map(({ name, document: { text } }) => [
      name,
      [
        JSON.stringify({ type: 'meta' }),
        ...find(text).map((each, i) => JSON.stringify({ id: `x${i}`, text: text.slice(each.start, each.end), ...each })),
      ].join('\n'),
    ]),
  )
}

function rate(work: (gold: GoldDocument) => void): string {
  let best = Infinity
  for (let run = 0; run < 4; run++) {
    const start = performance.now()
    for (const gold of golds) work(gold)
    best = Math.min(best, performance.now() - start)
  }
  return `${Math.round((1000 * characters) / best).toLocaleString('en')} chars/s`
}

const ours = new Map<string, string>()
for (const { gold, models } of crossValidate(golds, { folds: 11, annotated: await loadAnnotated(), readings: await loadReadings() }))
  ours.set(gold.name, [...toLines(annotate(gold.document, models))].join(''))
const rows: [string, ReturnType<typeof scored>, readonly MentionType[], string][] = [
  ['jieba, parts of speech', scored(linesOf(tagNames)), ['actor', 'place'], rate(({ document }) => jieba.tag(document.text))],
  ['Recognizers', scored(linesOf(recognize)), ['figure', 'time'], rate(({ document }) => recognize(document.text))],
  ['Gangmu, everything', scored(ours), ['actor', 'place', 'figure', 'time'], rate(({ document }) => annotate(document, shippedModels()))],
]
console.log(`${golds.length} documents of the development gold, ${characters.toLocaleString('en')} characters; F1 relaxed / exact\n`)
const types = ['actor', 'place', 'figure', 'time'] as const
console.log(['', ...types, 'speed'].map((cell, i) => (i ? cell.padStart(15) : cell.padEnd(24))).join(''))
for (const [name, tally, covered, speed] of rows) {
  const cells = types.map((type) => (covered.includes(type) ? `${f1(tally[`${type} relaxed`])} / ${f1(tally[`${type} exact`])}` : '–'))
  console.log(name.padEnd(24) + [...cells, speed].map((cell) => cell.padStart(15)).join(' '))
}
