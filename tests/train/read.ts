/**
 * npm run read: what a reader needs to annotate a public document for training.
 *
 *     npm run read -- begin NAME [--lines 3-40] > NAME.sheet   Gangmu's own reading, to correct by hand
 *     npm run read -- known NAME > NAME.sheet                  an annotation that is in annotations/, to correct
 *     npm run read -- doubts NAME > NAME.sheet                 the same, with what models trained on everything else think otherwise
 *     npm run read -- gold NAME                                an annotated document of the gold, to learn from
 *     npm run read -- check NAME NAME.sheet                    every problem of a sheet, with its row
 *     npm run read -- keep NAME NAME.sheet                     check, then write annotations/NAME.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Document } from '../../src/annotation/document.ts'
import type { Mention } from '../../src/annotation/mention.ts'
import { locateDocument } from '../../src/gazetteer/locate.ts'
import { shippedModels } from '../../src/model/index.ts'
import { annotate } from '../../src/pipeline.ts'
import { readDocument } from '../../src/read/index.ts'
import { type GoldDocument, loadGold } from '../gold.ts'
import { documentsFolder, loadAnnotated } from './annotated.ts'
import { type Doubt, doubtsAbout } from './doubts.ts'
import { readSheet, type Sheet, type SheetMention, writeSheet } from './reading-sheet.ts'
import { loadReadings } from './readings.ts'

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { lines: { type: 'string' } } })
const [command, name, path] = positionals
const load = async (): Promise<Document> => locateDocument(await readDocument(readFileSync(`${documentsFolder}${name}.txt`), `${name}.txt`))

if (!name) fail('Name a command and a document: begin, known, doubts, gold, check or keep; the head of this file has examples.')
else if (command === 'begin') {
  const document = await load()
  const { mentions, relations } = annotate(document, shippedModels())
  process.stdout.write(writeSheet(document.text, { region: regionOf(document.text), mentions: mentions.map(decided), relations }))
} else if (command === 'known' || command === 'gold') {
  const found = (await (command === 'gold' ? loadGold() : loadAnnotated())).find((each) => each.name === name)
  if (!found) fail(`No ${command === 'gold' ? 'gold' : 'annotation'} is called ${name}.`)
  else process.stdout.write(sheetOf(found))
} else if (command === 'doubts') {
  const annotated = await loadAnnotated()
  const found = annotated.find((each) => each.name === name)
  const others = [...(await loadGold()), ...annotated.filter((each) => each.name !== name)]
  const readings = (await loadReadings()).filter(({ document }) => document.text !== found?.document.text)
  if (!found) fail(`No annotation is called ${name}.`)
  else process.stdout.write(sheetOf(found, doubtsAbout(found, others, readings)))
} else if (path && (command === 'check' || command === 'keep')) {
  const { text } = await load()
  const { problems, ...sheet } = readSheet(text, readFileSync(path, 'utf8'))
  for (const problem of problems) console.error(`${path}: ${problem}`)
  if (problems.length) process.exitCode = 1
  else if (command === 'keep') keep(text, sheet)
  else console.log(`${path}: ${sheet.mentions.length} mentions, ${sheet.relations.length} relations, no problem`)
} else fail(`${command} is no command or lacks its sheet: begin, known, doubts, gold, check or keep.`)

function fail(sentence: string): void {
  console.error(`read: ${sentence}`)
  process.exitCode = 2
}

function sheetOf(gold: GoldDocument, doubts: readonly Doubt[] = []): string {
  const mentions = (gold.mentions as unknown as Mention[]).map(decided)
  return writeSheet(gold.document.text, { ...gold, mentions }, doubts)
}

function decided(mention: Mention): SheetMention {
  const { id, type, start, end } = mention
  if (mention.type === 'actor') return { id, type, start, end, kind: mention.kind }
  if (mention.type !== 'measure') return { id, type, start, end }
  return mention.kind === 'heading'
    ? { id, type, start, end, kind: mention.kind, level: mention.level }
    : { id, type, start, end, kind: mention.kind, status: mention.status }
}

function regionOf(text: string): { start: number; end: number } {
  const [from, to] = (options.lines ?? `1-${text.length}`).split('-').map(Number) as [number, number]
  const lines = text.split('\n')
  const before = (count: number): number => lines.slice(0, count).join('\n').length
  return { start: from > 1 ? before(from - 1) + 1 : 0, end: before(to) }
}

function keep(text: string, { region, mentions, relations }: Sheet): void {
  const file = fileURLToPath(new URL(`./annotations/${name}.json`, import.meta.url))
  const rows = mentions.map(({ id, type, start, end, ...more }) =>
    Object.keys(more).length ? [id, type, start, end, more] : [id, type, start, end],
  )
  const row = (each: unknown): string => JSON.stringify(each)
  const fields = [
    `"document": ${row(name)}`,
    `"length": ${text.length}`,
    `"region": ${row([region.start, region.end])}`,
    `"mentions": [${rows.map(row).join(',\n')}]`,
    `"relations": [${relations.map(({ rel, source, target }) => row([rel, source, target])).join(',\n')}]`,
  ]
  writeFileSync(file, `{${fields.join(',\n')}}\n`)
  console.log(`${file} written; format it with npm run fix`)
}
