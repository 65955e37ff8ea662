import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Mention } from '../../src/annotation/mention.ts'
import type { Relation, RelationName } from '../../src/annotation/relation.ts'
import { extractMentions } from '../../src/extract/index.ts'
import { locateDocument } from '../../src/gazetteer/locate.ts'
import { outlineDocument } from '../../src/outline/index.ts'
import { readDocument } from '../../src/read/index.ts'
import type { GoldDocument, GoldMention } from '../gold.ts'

export const documentsFolder = fileURLToPath(new URL('../../../shared/docs/', import.meta.url))
const annotations = fileURLToPath(new URL('./annotations/', import.meta.url))

/** A file of annotations/, see the README there. */
interface AnnotationFile {
  readonly document: string
  readonly length: number
  readonly region: readonly [number, number]
  /** Id, type, start, end, and what its type has: kind, level, status. */
  readonly mentions: readonly (readonly [string, Mention['type'], number, number, object?])[]
  readonly relations: readonly (readonly [RelationName, string, string])[]
}

/** How much our own readings count beside the gold, which was read by two: best in cross-validation. */
export const ownWeight = 0.5

/** Attributes are not annotated: they are what the rules read at the same place, or these. */
const defaults: Readonly<Record<string, object>> = { figure: { value: 1, unit: '', bound: 'exact', status: 'actual' } }

/** All stretches of public documents that we annotated in full and whose document is here and has the length that was read. */
export async function loadAnnotated(): Promise<GoldDocument[]> {
  const golds: GoldDocument[] = []
  for (const file of readdirSync(annotations)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const row = JSON.parse(readFileSync(annotations + file, 'utf8')) as AnnotationFile
    const path = `${documentsFolder}${row.document}.txt`
    if (!existsSync(path)) continue
    const document = locateDocument(await readDocument(readFileSync(path), `${row.document}.txt`))
    const { text } = document
    if (text.length !== row.length) throw new Error(`${file}: read on a text of ${row.length} characters, found ${text.length}`)
    const outline = outlineDocument(document)
    const found = new Map(
      extractMentions(document, outline, {}).map((mention) => [`${mention.type} ${mention.start} ${mention.end}`, mention]),
    )
    const attributesOf = (type: Mention['type'], start: number, end: number): object =>
      found.get(`${type} ${start} ${end}`) ?? { ...defaults[type], name: text.slice(start, end) }
    golds.push({
      name: row.document,
      weight: ownWeight,
      region: { start: row.region[0], end: row.region[1] },
      document,
      outline,
      meta: document.metadata,
      mentions: row.mentions.map(
        ([id, type, start, end, more]) =>
          ({ ...attributesOf(type, start, end), id, type, start, end, text: text.slice(start, end), ...more }) as unknown as GoldMention,
      ),
      relations: row.relations.map(([rel, source, target]) => ({ rel, source, target }) as Relation),
    })
  }
  return golds
}
