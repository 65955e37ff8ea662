/**
 * npm run bench: speed, as ratios in one run against a named peer. Absolute figures are of this machine and this hour.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { arrange, buildGraph, documentsOf, formats } from '../../graph/index.ts'
import type { Annotations } from '../../src/annotation/annotations.ts'
import type { Document } from '../../src/annotation/document.ts'
import { readDocument } from '../../src/read/index.ts'
import { samplesFolder } from '../annotate-samples.ts'

/** What ships is measured: tsx wraps every function that it translates. */
const built = new URL('../../dist/src/', import.meta.url)
if (!existsSync(built)) {
  console.error('bench: nothing is built to be measured. Run npm run build first.')
  process.exit(2)
}
const { annotate, annotateStretches } = (await import(new URL('pipeline.js', built).href)) as typeof import('../../src/pipeline.ts')
const { toLines } = (await import(new URL('annotation/lines.js', built).href)) as typeof import('../../src/annotation/lines.ts')

const shared = fileURLToPath(new URL('../../../shared/docs/', import.meta.url))
const folder = existsSync(shared) ? shared : samplesFolder
const runs = 5

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** Median seconds of the runs, after one that is not counted. */
function time(work: () => void, count = runs): number {
  work()
  return median(
    Array.from({ length: count }, () => {
      const start = performance.now()
      work()
      return (performance.now() - start) / 1000
    }),
  )
}

const row = (what: string, ...cells: string[]): void => console.log(what.padEnd(46) + cells.map((cell) => cell.padStart(16)).join(''))
const rate = (count: number, seconds: number, unit: string): string => `${Math.round(count / seconds).toLocaleString('en')} ${unit}/s`

const documents: Document[] = []
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.txt') && !/\.(?:gbk|gb18030|utf16)\.txt$/.test(file))
  .sort())
  documents.push(await readDocument(readFileSync(folder + name), name))
const characters = documents.reduce((sum, { text }) => sum + text.length, 0)
console.log(
  `${documents.length} documents of ${folder === shared ? '../shared/docs' : 'tests/documents (../shared/docs is absent)'}, ${characters.toLocaleString('en')} characters; median of ${runs} runs\n`,
)

/** jieba's tagger is the peer: the segmentation with parts of speech that most Chinese text work begins with. */
const require = createRequire(import.meta.url)
const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba')
const { dict } = require('@node-rs/jieba/dict') as { dict: Uint8Array }
const jieba = Jieba.withDict(dict)
const tagging = time(() => {
  for (const { text } of documents) jieba.tag(text)
})
let annotations: Annotations[] = []
const annotating = time(() => {
  annotations = documents.map((document) => annotate(document))
  for (const each of annotations) for (const _line of toLines(each));
}, 3)
row('jieba tag', rate(characters, tagging, 'chars'), '1.00')
row('gangmu annotate, to lines', rate(characters, annotating, 'chars'), `${(annotating / tagging).toFixed(2)} × jieba`)

console.log('\nlinearity: one document, repeated')
const [longest] = [...documents].sort((a, b) => Math.abs(a.text.length - 20_000) - Math.abs(b.text.length - 20_000))
let base = 0
for (const times of [1, 10, 100]) {
  const text = longest!.text.repeat(times)
  const document: Document = { ...longest!, text, proper: [{ start: 0, end: text.length }] }
  const seconds = time(
    () => {
      for (const _part of annotateStretches(document));
    },
    times === 100 ? 1 : 3,
  )
  base ||= seconds
  row(`  ${times} ×`, rate(text.length, seconds, 'chars'), `${(seconds / base / times).toFixed(2)} × linear`)
}

console.log('\ngraph')
for (const count of [10, documents.length]) {
  const some = annotations.slice(0, count)
  const building = time(() => void buildGraph(some), 3)
  const graph = buildGraph(some)
  const placed = arrange(graph)
  const arranging = graph.order > 5000 ? time(() => void arrange(graph), 1) : time(() => void arrange(graph), 3)
  const input = { graph: placed, documents: documentsOf(some) }
  row(`  build, ${graph.order.toLocaleString('en')} nodes`, rate(graph.order, building, 'nodes'))
  row('  rank, cluster, lay out', rate(graph.order, arranging, 'nodes'))
  for (const format of formats) {
    const writing = time(() => {
      for (const { chunks } of format.write(input)) for (const _chunk of chunks);
    }, 3)
    row(`  write ${format.name}`, rate(graph.order, writing, 'nodes'))
  }
}

console.log('\nthe command on one document, as a whole process')
const command = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))
if (existsSync(command)) {
  const sample = `${samplesFolder}ningde-party-building.txt`
  const whole = time(() => void execFileSync(process.execPath, [command, 'annotate', sample], { stdio: 'ignore' }))
  const peer = time(
    () =>
      void spawnSync(
        process.execPath,
        ['-e', "const{Jieba}=require('@node-rs/jieba');Jieba.withDict(require('@node-rs/jieba/dict').dict)"],
        { stdio: 'ignore' },
      ),
  )
  row('  node -e with jieba and its dictionary', `${peer.toFixed(2)} s`, '1.00')
  row('  gangmu annotate', `${whole.toFixed(2)} s`, `${(whole / peer).toFixed(2)} ×`)
} else console.log('  (not built: npm run build)')
