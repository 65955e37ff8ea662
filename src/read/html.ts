import { GangmuError } from '../annotation/problem.ts'
import { findDate } from './dates.ts'
import { decode } from './encoding.ts'
import { markFurniture } from './furniture.ts'
import type { Page } from './html-flow.ts'
import { cutLines, properSpans, squeeze } from './lines.ts'
import type { Fields } from './metadata.ts'
import { readMetadata } from './metadata.ts'
import type { Reader } from './reader.ts'
import { extensionOf } from './reader.ts'

/** Web pages. The document's text is what a browser shows of the page; offsets count there, not in the markup. */
export const htmlReader: Reader = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  recognises: (bytes, name) => htmlReader.extensions.includes(extensionOf(name)) || opening.test(asLatin(bytes)),
  read: async (bytes, name) => {
    const { text: source, problems } = decode(bytes, name, declaredCharset(asLatin(bytes)))
    // Loaded when a page comes, so that texts do not wait for the parser.
    const { layOut } = await import('./html-flow.ts')
    const { findOutside } = await import('./html-furniture.ts')
    const page = layOut(source)
    const lines = cutLines(page.text)
    if (lines.length === 0) throw withoutText(name)
    const marked = markFurniture(page.text, lines, findOutside(page, lines))
    return { text: page.text, metadata: readMetadata(marked, readFields(page)), proper: properSpans(marked), problems }
  },
}

const opening =
  /^[\s\u00ef\u00bb\u00bf]*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|script|link)[\s>/]/i

/** The first bytes, one character each: enough for a doctype and a charset, which are ASCII in every encoding of the web. */
const asLatin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 4096))

const declaredCharset = (head: string): string | undefined => /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]

const dateKeys = [
  'pubdate',
  'publishdate',
  'firstpublishedtime',
  'article:published_time',
  'publish_time',
  'og:release_date',
  'datepublished',
]
const sourceKeys = ['contentsource', 'source', 'article:source', 'og:article:source']

/** What the page's head says. Its author is as a rule the web editor and counts for nothing. */
function readFields(page: Page): Fields {
  const first = (keys: readonly string[]): string | undefined => keys.map((key) => page.meta.get(key)).find((value) => value !== undefined)
  const title = readTitle(page)
  const date = findDate(first(dateKeys) ?? '')
  const source = first(sourceKeys)
  return { ...(title ? { title } : {}), ...(date ? { date } : {}), ...(source ? { source } : {}) }
}

/** `<title>` without the site's name, when the page shows it as well. */
function readTitle(page: Page): string | undefined {
  const shown = squeeze(page.text)
  const given = page.meta.get('articletitle') ?? page.meta.get('og:title')
  for (const title of [given, ...shorter(page.title)]) if (title && title.length >= 4 && shown.includes(squeeze(title))) return title
  return undefined
}

/** 标题_栏目_网站 → 标题_栏目_网站, 标题_栏目, 标题. */
function shorter(title: string): string[] {
  const parts = title.split(/(\s*[_|｜]+\s*|\s+-+\s+|\s*--+\s*|-(?=[^-]+$))/)
  return Array.from({ length: Math.ceil(parts.length / 2) }, (_, i) =>
    parts
      .slice(0, parts.length - 2 * i)
      .join('')
      .trim(),
  )
}

const withoutText = (name: string): GangmuError =>
  new GangmuError({
    severity: 'error',
    file: name,
    message: `${name} is a web page without text: from its <html> to its end it shows no word. If a script writes its text, open it in a browser, wait until the text is there, and save the page.`,
  })
