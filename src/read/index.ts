import type { Document, Metadata } from '../annotation/document.ts'
import { GangmuError } from '../annotation/problem.ts'
import { docxReader } from './docx.ts'
import { toLineFeeds } from './encoding.ts'
import { htmlReader } from './html.ts'
import { pdfReader } from './pdf.ts'
import type { Reader, ReaderOptions, Reading } from './reader.ts'
import { extensionOf } from './reader.ts'
import { readPlain, textReader } from './text.ts'

export type { Reader, Reading } from './reader.ts'

/** Asked in this order. Text comes last: it takes everything that can be decoded. */
export const readers: readonly Reader[] = [pdfReader, docxReader, htmlReader, textReader]

export interface ReadOptions extends ReaderOptions {
  /** Ids already given out in this run; the new one is added to it. */
  readonly taken?: Set<string>
}

/** Reads one file. Throws a `GangmuError` for a file that is empty, has no text or is of a kind that Gangmu does not read. */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Document> {
  if (bytes.length === 0) throw emptyFile(name)
  const reader = readers.find((reader) => reader.recognises(bytes, name))
  if (reader === undefined) throw unknownKind(name)
  return asDocument(await reader.read(bytes, name, options), name, options)
}

/** Reads a text that is decoded already. */
export function readText(text: string, name: string, options: ReadOptions = {}): Document {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return asDocument(readPlain(toLineFeeds(unmarked)), name, options)
}

function asDocument(reading: Reading, name: string, options: ReadOptions): Document {
  if (!/\S/.test(reading.text)) throw emptyFile(name)
  const stem = stemOf(name)
  return { id: takeId(stem, options.taken), ...reading, metadata: completeFromName(reading.metadata, stem) }
}

/**
 * What the text does not tell and the file's name does: a name written in Chinese is better than no title, and archives put the day of
 * publication into it (paper-20230704-01, 2023-07-04 …). What the text tells always wins.
 */
function completeFromName(metadata: Metadata, stem: string): Metadata {
  const title = metadata.title ?? (/[\u4e00-\u9fff]{4}/.test(stem) ? stem : undefined)
  const day = /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(stem)
  const date = metadata.date ?? (day ? `${day[1]}-${day[2]}-${day[3]}` : undefined)
  return { ...metadata, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) }
}

const stemOf = (name: string): string => {
  const file = name.split(/[/\\]/).at(-1)!
  const stem = file.slice(0, file.length - extensionOf(file).length)
  return stem === '' ? file : stem
}

/** The stem, with `-2`, `-3` … when it is taken. */
export function takeId(stem: string, taken: Set<string> = new Set()): string {
  let id = stem
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`
  taken.add(id)
  return id
}

const emptyFile = (name: string): GangmuError =>
  new GangmuError({
    severity: 'error',
    file: name,
    line: 1,
    column: 1,
    message: `${name} is empty: there is no text in it from line 1 to its end. Pass a file that holds a document.`,
  })

const unknownKind = (name: string): GangmuError =>
  new GangmuError({
    severity: 'error',
    file: name,
    message: `${name} (${extensionOf(name) || 'no extension'}) is of a kind that Gangmu does not read. Pass one of ${readers.flatMap(({ extensions }) => extensions.filter(Boolean)).join(' ')}.`,
  })
