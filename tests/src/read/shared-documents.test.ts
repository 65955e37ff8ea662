import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Metadata } from '../../../src/annotation/document.ts'
import { readDocument } from '../../../src/read/index.ts'

/**
 * What the readers make of real documents. They are not ours to publish and lie beside the checkout; without them there is nothing to measure.
 */
const docs = new URL('../../../../shared/docs/', import.meta.url)
const gold = new URL('../../../../shared/gold/', import.meta.url)
const isHere = existsSync(docs) && existsSync(gold)
if (!isHere) console.warn('../shared is absent: the readers are not measured on real documents.')

const read = (folder: URL, file: string) => readDocument(readFileSync(new URL(file, folder)), `document${/\.[^.]+$/.exec(file)![0]}`)
const bare = (text: string): string => text.replace(/[\s*]+/g, '')
const properLines = async (folder: URL, file: string): Promise<string[]> => {
  const { text, proper } = await read(folder, file)
  return proper
    .flatMap(({ start, end }) => text.slice(start, end).split(/[\n\t]/))
    .map(bare)
    .filter((line) => line !== '')
}

describe.skipIf(!isHere)('copies of a document in other encodings', () => {
  const copies = isHere ? readdirSync(docs).filter((file) => /\.(?:gbk|gb18030|utf16|utf8bom)\.txt$/.test(file)) : []
  test.each(copies)('%s is its text', async (file) => {
    const [copy, original] = [await read(docs, file), await read(docs, file.replace(/\.\w+\.txt$/, '.txt'))]
    // Some copies keep white space that their text has lost.
    expect(bare(copy.text)).toBe(bare(original.text))
    expect(copy.metadata).toEqual(original.metadata)
    expect(copy.problems).toEqual([])
  })
})

describe.skipIf(!isHere)('documents kept beside their text', () => {
  const pages = isHere ? readdirSync(docs).filter((file) => /\.(?:html|docx|pdf)$/.test(file)) : []
  test.each(pages)('nearly all the body of %s is in the document proper', async (file) => {
    const lines = new Set(await properLines(docs, file))
    const joined = [...lines].join('')
    // Some lines have got their number, or are broken elsewhere.
    const wanted = (await properLines(docs, file.replace(/\.\w+$/, '.txt'))).filter((line) => line.length > 20)
    const missing = wanted.filter((line) => !joined.includes(line))
    expect(missing.length / wanted.length).toBeLessThan(0.06)
  })
})

describe.skipIf(!isHere)('the gold', () => {
  const files = isHere ? readdirSync(gold).filter((file) => file.endsWith('.gold.jsonl')) : []
  test.each(files)('%s has no mention in what is held for furniture', async (file) => {
    const { text, proper } = await read(gold, file.replace('.gold.jsonl', '.txt'))
    const mentions = readLines(gold, file).filter((line): line is { start: number; end: number } => typeof line.start === 'number')
    const outside = mentions.filter(({ start, end }) => !proper.some((part) => part.start <= start && end <= part.end))
    expect(outside.map(({ start, end }) => text.slice(start, end))).toEqual([])
  })
})

type Fields = Readonly<Record<string, unknown>>
const readLines = (folder: URL, file: string): Fields[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Fields)

interface Score {
  right: number
  wrong: number
  silent: number
  readonly errors: string[]
}

type Key = 'title' | 'date' | 'source' | 'author'

/** A kicker before or a column behind a title does not make it another one; a year is right for a day in it. */
function agrees(key: Key, told: string, wanted: string): boolean {
  if (key === 'date') return told.startsWith(wanted) || wanted.startsWith(told)
  const [a, b] = [bare(told), bare(wanted)]
  if (a === b) return true
  return key === 'title' && [a, b].some((title, i) => title.split('——').some((part) => part.length > 5 && [b, a][i]!.includes(part)))
}

async function measure(rows: readonly { folder: URL; file: string; wanted: Fields }[], keys: readonly Key[]): Promise<Map<Key, Score>> {
  const scores = new Map<Key, Score>(keys.map((key) => [key, { right: 0, wrong: 0, silent: 0, errors: [] }]))
  for (const { folder, file, wanted } of rows) {
    const metadata: Metadata = (await read(folder, file)).metadata
    for (const key of keys) {
      const [score, value, told] = [scores.get(key)!, wanted[key], metadata[key]]
      if (typeof value !== 'string') continue
      if (told === undefined) score.silent++
      else if (agrees(key, told, value)) score.right++
      else {
        score.wrong++
        score.errors.push(`${file}: ${told} for ${value}`)
      }
    }
  }
  return scores
}

function print(title: string, scores: ReadonlyMap<Key, Score>): void {
  const rows = [...scores].map(([key, { right, wrong, silent }]) => `${key.padEnd(8)} right ${right}, wrong ${wrong}, silent ${silent}`)
  console.info([title, ...rows, ...[...scores.values()].flatMap(({ errors }) => errors.map((error) => `  ${error}`))].join('\n'))
}

const shareRight = ({ right, wrong }: Score): number => right / Math.max(right + wrong, 1)

describe.skipIf(!isHere)('metadata', () => {
  test('of the gold documents: what is told is right, what the text does not say is not told', async () => {
    const rows = readdirSync(gold)
      .filter((file) => file.endsWith('.gold.jsonl'))
      .map((file) => ({ folder: gold, file: file.replace('.gold.jsonl', '.txt'), wanted: readLines(gold, file)[0]! }))
    const scores = await measure(rows, ['title', 'date', 'source', 'author'])
    print('Metadata of the gold documents', scores)
    for (const score of scores.values()) expect(shareRight(score)).toBeGreaterThanOrEqual(0.9)
    expect(scores.get('title')!.silent).toBeLessThanOrEqual(3)
    expect(scores.get('author')!.right).toBeGreaterThanOrEqual(8)
  })

  test('of all documents: titles and dates', async () => {
    const rows = readLines(docs, 'index.jsonl').map((wanted) => ({ folder: docs, file: String(wanted.file), wanted }))
    const scores = await measure(rows, ['title', 'date'])
    print('Metadata of all documents', scores)
    expect(shareRight(scores.get('title')!)).toBeGreaterThanOrEqual(0.85)
    // The list has the day of an official page, the document the day of its signature.
    expect(shareRight(scores.get('date')!)).toBeGreaterThanOrEqual(0.8)
    expect(scores.get('title')!.right).toBeGreaterThanOrEqual(85)
    expect(scores.get('date')!.right).toBeGreaterThanOrEqual(33)
  })
})
