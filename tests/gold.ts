import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Document, Metadata } from '../src/annotation/document.ts'
import type { AnnotationRow } from '../src/annotation/lines.ts'
import { fromLines } from '../src/annotation/lines.ts'
import type { Mention } from '../src/annotation/mention.ts'
import type { Outline } from '../src/annotation/outline.ts'
import type { Relation } from '../src/annotation/relation.ts'
import type { Span } from '../src/annotation/span.ts'
import { locateDocument } from '../src/gazetteer/locate.ts'
import { outlineDocument } from '../src/outline/index.ts'
import { readDocument } from '../src/read/index.ts'

/** The annotated documents that stand beside the checkout, read where they are and never committed. */
export const goldFolder = fileURLToPath(new URL('../../shared/gold/', import.meta.url))
export const hasGold = existsSync(goldFolder)

/** What the annotators gave: mentions lack `rule` and `confidence`. */
export type GoldMention = Omit<Mention, 'rule' | 'confidence'> & Record<string, unknown>

export interface GoldDocument {
  readonly name: string
  /** What the annotators read: nothing is known of what lies outside. */
  readonly region: Span
  /** How much its examples count in training; 1 unless given. */
  readonly weight?: number
  readonly document: Document
  readonly outline: Outline
  readonly meta: Metadata
  readonly mentions: readonly GoldMention[]
  readonly relations: readonly Relation[]
}

/** All annotated documents, by name. Throws when the folder is absent: ask `hasGold` first. */
export async function loadGold(): Promise<GoldDocument[]> {
  const files = readdirSync(goldFolder)
    .filter((file) => file.endsWith('.gold.jsonl'))
    .sort()
  return Promise.all(
    files.map(async (file) => {
      const name = file.replace('.gold.jsonl', '')
      const document = locateDocument(await readDocument(readFileSync(`${goldFolder}${name}.txt`), `${name}.txt`))
      const rows = fromLines(readFileSync(goldFolder + file, 'utf8'))
      return {
        name,
        region: { start: 0, end: document.text.length },
        document,
        outline: outlineDocument(document),
        meta: rows.find((row) => row.type === 'meta') as Metadata,
        mentions: rows.filter(isMention) as unknown as GoldMention[],
        relations: rows.filter((row): row is Relation & { type: 'relation' } => row.type === 'relation'),
      }
    }),
  )
}

const isMention = (row: AnnotationRow): boolean => row.type !== 'meta' && row.type !== 'relation'
