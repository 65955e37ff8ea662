import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'
import { GangmuError } from '../annotation/problem.ts'
import { startsWith } from './binary.ts'
import { markFurniture } from './furniture.ts'
import { cutLines, properSpans } from './lines.ts'
import { readMetadata } from './metadata.ts'
import type { PdfPage, Piece } from './pdf-lines.ts'
import { toLines, toParagraphs, withoutMargins } from './pdf-lines.ts'
import type { Reader, ReaderOptions } from './reader.ts'

/**
 * PDF files. A PDF holds no lines and no paragraphs but pieces of text with places; both are found from the places. Page numbers and running
 * heads are no part of the text. Scanned pages have no text.
 */
export const pdfReader: Reader = {
  name: 'pdf',
  extensions: ['.pdf'],
  recognises: (bytes) => startsWith(bytes, [0x25, 0x50, 0x44, 0x46]),
  read: async (bytes, name, options) => {
    const pages = withoutMargins(await readPages(bytes, name, options))
    const text = toParagraphs(pages).join('\n')
    if (!/\S/.test(text)) throw withoutText(name, pages.length)
    const marked = markFurniture(text, cutLines(text))
    return { text, metadata: readMetadata(marked), proper: properSpans(marked), problems: [] }
  },
}

async function readPages(bytes: Uint8Array, name: string, options: ReaderOptions): Promise<PdfPage[]> {
  const pdfjs = await loadPdfjs()
  const cMapUrl = options.cMapUrl ?? (await findCMaps())
  const task = pdfjs.getDocument({
    // The library takes the buffer over; the caller's stays whole.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    ...(cMapUrl === undefined ? {} : { cMapUrl, cMapPacked: true }),
  })
  try {
    const document = await task.promise
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const { width, height } = page.getViewport({ scale: 1 })
      pages.push({ width, height, lines: toLines(items.flatMap(asPiece)) })
      page.cleanup()
    }
    return pages
  } catch (error) {
    throw unreadable(name, error)
  } finally {
    await task.destroy()
  }
}

/** Turned text is a watermark or a stamp. */
function asPiece(item: TextItem | TextMarkedContent): Piece[] {
  if (!('str' in item)) return []
  const { str, width } = item
  const transform: readonly number[] = item.transform
  if (Math.abs(transform[1]!) > 0.1 * Math.abs(transform[0]!)) return []
  return [{ text: str, x: transform[4]!, y: transform[5]!, width, size: Math.hypot(transform[2]!, transform[3]!) }]
}

/** The library's own worker runs in this thread: whoever wants it elsewhere reads in a worker of their own. */
async function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const shared = globalThis as { pdfjsWorker?: unknown }
  // @ts-expect-error The worker has no types.
  shared.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** Chinese fonts that are not embedded need the library's tables of character codes. In Node they lie beside it. */
async function findCMaps(): Promise<string | undefined> {
  const node = (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node
  if (node === undefined) return undefined
  // A name that bundlers for browsers cannot follow.
  const moduleName = 'node:module'
  const { createRequire } = (await import(/* @vite-ignore */ moduleName)) as typeof import('node:module')
  return createRequire(import.meta.url)
    .resolve('pdfjs-dist/package.json')
    .replace(/package\.json$/, 'cmaps/')
}

function unreadable(name: string, error: unknown): GangmuError {
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  const message = isLocked
    ? `${name} is a PDF protected by a password. Save it without one and pass it again.`
    : `${name} is a damaged PDF: ${error instanceof Error ? error.message : String(error)} Open it in a PDF program and save it anew, or pass its text.`
  return new GangmuError({ severity: 'error', file: name, message })
}

const withoutText = (name: string, pages: number): GangmuError =>
  new GangmuError({
    severity: 'error',
    file: name,
    message: `${name} is a PDF without text: its pages (1 to ${pages}) hold pictures only, as scans do. Let a program for text recognition (OCR) read it first.`,
  })
