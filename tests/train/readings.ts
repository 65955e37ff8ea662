import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Document } from '../../src/annotation/document.ts'
import type { Outline } from '../../src/annotation/outline.ts'
import type { Span } from '../../src/annotation/span.ts'
import { locateDocument } from '../../src/gazetteer/locate.ts'
import { outlineDocument } from '../../src/outline/index.ts'
import { readDocument } from '../../src/read/index.ts'
import { documentsFolder } from './annotated.ts'

/** A stretch of a document in which a reader marked what is done; see clauses/README.md. */
export interface Reading {
  readonly document: Document
  readonly outline: Outline
  readonly region: Span
  readonly actions: readonly Span[]
  readonly headings: readonly Span[]
}

const clauses = fileURLToPath(new URL('./clauses/', import.meta.url))

/** All readings whose document is here and has the length that was read. */
export async function loadReadings(): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const file of readdirSync(clauses)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const row = JSON.parse(readFileSync(clauses + file, 'utf8')) as { document: string; length: number } & Record<
      'actions' | 'headings',
      [number, number][]
    > & { region: [number, number] }
    const path = `${documentsFolder}${row.document}.txt`
    if (!existsSync(path)) continue
    const document = locateDocument(await readDocument(readFileSync(path), `${row.document}.txt`))
    if (document.text.length !== row.length)
      throw new Error(`${file}: read on a text of ${row.length} characters, found ${document.text.length}`)
    readings.push({
      document,
      outline: outlineDocument(document),
      region: spanOf(row.region),
      actions: row.actions.map(spanOf),
      headings: row.headings.map(spanOf),
    })
  }
  return readings
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end })
