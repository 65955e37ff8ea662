import { GangmuError } from '../annotation/problem.ts'
import type { Span } from '../annotation/span.ts'
import { startsWith } from './binary.ts'
import type { DocxLine } from './docx-body.ts'
import { markFurniture } from './furniture.ts'
import { cutLines, properSpans } from './lines.ts'
import { readMetadata } from './metadata.ts'
import type { Reader, Reading } from './reader.ts'
import { extensionOf } from './reader.ts'

/**
 * Word files (Office Open XML). Read without a library of its own: those there are drop automatic numbers, and 一、 and （一） are what the
 * outline stands on. Headers, footers, notes and comments are no part of the text.
 */
export const docxReader: Reader = {
  name: 'docx',
  extensions: ['.docx'],
  recognises: (bytes, name) => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) && (extensionOf(name) === '.docx' || holdsWord(bytes)),
  read: async (bytes, name) => {
    const parts = await unpack(bytes, name)
    const document = parts.get('word/document.xml')
    if (document === undefined) throw damaged(name, 'it has no word/document.xml')
    const { readBody, readStyles } = await import('./docx-body.ts')
    const { readLists } = await import('./docx-lists.ts')
    const { Numbering } = await import('./docx-numbering.ts')
    const styles = readStyles(parts.get('word/styles.xml') ?? '')
    return asReading(readBody(document, new Numbering(readLists(parts.get('word/numbering.xml') ?? ''), styles), styles))
  },
}

function asReading(lines: readonly DocxLine[]): Reading {
  const text = lines.map((line) => line.text).join('\n')
  const contents: Span[] = []
  let start = 0
  for (const line of lines) {
    if (line.isContents) contents.push({ start, end: start + line.text.length })
    start += line.text.length + 1
  }
  const isContents = (span: Span): boolean => contents.some((line) => line.start <= span.start && span.end <= line.end)
  const marked = markFurniture(text, cutLines(text), isContents)
  return { text, metadata: readMetadata(marked), proper: properSpans(marked), problems: [] }
}

const wanted = new Set(['word/document.xml', 'word/styles.xml', 'word/numbering.xml'])
/** Bytes. No document is as long; what claims to be is made to fill the memory. */
const largest = 300_000_000

async function unpack(bytes: Uint8Array, name: string): Promise<Map<string, string>> {
  const { unzipSync } = await import('fflate')
  try {
    const files = unzipSync(bytes, { filter: (file) => wanted.has(file.name) && file.originalSize <= largest })
    const decoder = new TextDecoder()
    return new Map(Object.entries(files).map(([path, content]) => [path, decoder.decode(content)]))
  } catch (error) {
    throw damaged(name, error instanceof Error ? error.message : String(error))
  }
}

/** The names of a zip's files stand in it as they are. */
function holdsWord(bytes: Uint8Array): boolean {
  const latin = new TextDecoder('latin1')
  return latin.decode(bytes.subarray(0, 65_536)).includes('word/') || latin.decode(bytes.subarray(-65_536)).includes('word/document.xml')
}

const damaged = (name: string, reason: string): GangmuError =>
  new GangmuError({
    severity: 'error',
    file: name,
    message: `${name} is a damaged Word file: ${reason}. Open it in Word or WPS, let it be repaired, and save it anew, or save it as text.`,
  })
