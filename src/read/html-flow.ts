import { Parser } from 'htmlparser2'
import { Tables } from './html-tables.ts'

/** An element and the stretch of the page's text that it covers. */
export interface PageElement {
  readonly name: string
  /** `id`, `class` and `role` in lower case, which tell what sites call their parts. */
  readonly hints: string
  /** Index of the element around it, or -1. */
  readonly parent: number
  start: number
  end: number
  /** Characters of it, without white space, that are links. */
  linked: number
}

export interface Page {
  /** What a browser shows, laid out as lines: a block, a table row and `<br>` end a line, cells are parted by tabs. */
  readonly text: string
  /** In the order in which they open; `end` is `start` for those without text. */
  readonly elements: readonly PageElement[]
  /** Content of `<title>`. */
  readonly title: string
  /** `<meta>` by its lower-case `name`, `property` or `itemprop`. */
  readonly meta: ReadonlyMap<string, string>
}

/** Lays a page out as text. No recursion: a page may nest as deep as it likes. Scripts are never looked into, only left out. */
export function layOut(source: string): Page {
  const flow = new Flow()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => flow.open(name, attributes),
      onclosetag: (name) => flow.close(name),
      ontext: (data) => flow.add(data),
    },
    { decodeEntities: true },
  )
  parser.write(source)
  parser.end()
  return flow.finish()
}

const hiddenNames = new Set(
  'script style noscript template iframe object embed svg math canvas audio video select datalist textarea rt rp title'.split(' '),
)
const blockNames = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table caption tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

interface OpenElement {
  readonly name: string
  /** Index in `elements`. */
  readonly index: number
  /** An anchor that leads somewhere; `<a name>` only marks a place. */
  readonly isLink: boolean
}

/** The state of laying out: what is open, what is hidden, and the white space that waits for the next word. */
class Flow {
  private readonly pieces: string[] = []
  private length = 0
  private readonly elements: PageElement[] = []
  private readonly open_: OpenElement[] = []
  /** How many of the innermost open elements have no text yet. They begin where their first word will stand. */
  private fresh = 0
  private hidden = 0
  private preformatted = 0
  private links = 0
  /** White space before the next word, and behind it the tabs of the cells that were opened since. */
  private waiting: '' | ' ' | '\n' = '\n'
  private tabs = 0
  private readonly tables = new Tables()
  /** A line end in the source between two wide characters shows as nothing (CSS Text 3, segment break transformation). */
  private sourceBreak = false
  private last = ''
  private readonly titles: string[] = []
  private inTitle = false
  private readonly meta = new Map<string, string>()

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'meta') this.readMeta(attributes)
    if (name === 'title') this.inTitle = this.titles.length === 0
    if (name === 'br') this.breakLine()
    const hints = [attributes.id, attributes.class, attributes.role].filter(Boolean).join(' ').toLowerCase()
    const parent = this.open_.at(-1)?.index ?? -1
    const isLink = name === 'a' && attributes.href !== undefined
    this.open_.push({ name, index: this.elements.length, isLink })
    this.elements.push({ name, hints, parent, start: this.length, end: this.length, linked: 0 })
    this.fresh++
    if (this.hidden > 0 || hiddenNames.has(name) || isHidden(attributes)) this.hidden++
    if (blockNames.has(name)) this.breakLine()
    if (name === 'table') this.tables.openTable()
    if (name === 'tr') this.openRow()
    if (name === 'td' || name === 'th') this.openCell()
    if (name === 'pre') this.preformatted++
    if (isLink) this.links++
  }

  close(name: string): void {
    const top = this.open_.at(-1)
    if (top === undefined || top.name !== name) return
    this.open_.pop()
    if (name === 'title') this.inTitle = false
    if (this.hidden > 0) this.hidden--
    if (name === 'pre') this.preformatted--
    if (top.isLink) this.links--
    const element = this.elements[top.index]!
    element.end = this.length
    if (this.fresh > 0) this.fresh--
    if (element.parent >= 0) this.elements[element.parent]!.linked += element.linked
    if (name === 'table') this.tables.closeTable(this.pieces)
    if (name === 'table' || name === 'tr') this.tabs = 0
    if (blockNames.has(name)) this.breakLine()
  }

  add(data: string): void {
    if (this.inTitle) this.titles.push(data)
    if (this.hidden > 0) return
    if (this.preformatted > 0) this.addPreformatted(data)
    else this.addFlowing(data)
  }

  private addFlowing(data: string): void {
    // Only what browsers collapse: no-break and ideographic spaces stay.
    for (const part of data.match(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g) ?? []) {
      if (/^[ \t\n\r\f]/.test(part)) this.wait(part.includes('\n') && isWide(this.last) ? '' : ' ', part.includes('\n'))
      else this.put(part)
    }
  }

  finish(): Page {
    while (this.open_.length > 0) this.close(this.open_.at(-1)!.name)
    const elements = this.elements
    return { text: this.pieces.join(''), elements, title: this.titles.join('').replace(/\s+/g, ' ').trim(), meta: this.meta }
  }

  private put(word: string): void {
    if (this.sourceBreak && this.waiting === '' && !isWide(word[0]!)) this.waiting = ' '
    this.sourceBreak = false
    const space = this.write(this.length > 0 ? this.waiting : '')
    const tabs = this.write('\t'.repeat(this.tabs))
    this.tables.note(word.length, tabs, this.waiting === '\n' ? space : -1)
    this.waiting = ''
    this.tabs = 0
    for (; this.fresh > 0; this.fresh--) this.elements[this.open_.at(-this.fresh)!.index]!.start = this.length
    this.write(word)
    if (this.links > 0) this.elements[this.open_.at(-1)!.index]!.linked += word.length
    this.last = word.at(-1)!
  }

  private addPreformatted(data: string): void {
    const lines = data.replace(/\r\n?/g, '\n').split('\n')
    lines.forEach((line, i) => {
      if (i > 0) this.breakLine()
      if (line !== '') this.put(line)
    })
  }

  private openRow(): void {
    this.tabs = 0
    this.tables.openRow()
    this.waiting = '\n'
  }

  private openCell(): void {
    const { isFirst, rowHasText } = this.tables.openCell()
    if (!isFirst) this.tabs++
    // The last paragraph of the cell before ended a line; the row goes on.
    if (rowHasText) this.waiting = ''
    this.last = ''
  }

  private breakLine(): void {
    if (this.tables.isCellFresh) return
    this.waiting = '\n'
    this.sourceBreak = false
    this.last = ''
  }

  /** A line end or a tab is stronger than a space. */
  private wait(kind: '' | ' ', isSourceBreak = false): void {
    if (this.waiting === '\n' || this.tabs > 0) return
    if (kind === '' && isSourceBreak && this.waiting === '') this.sourceBreak = true
    else if (kind === ' ') this.waiting = ' '
  }

  /** The index of the piece written, or -1 when there is nothing to write. */
  private write(piece: string): number {
    if (piece === '') return -1
    this.length += piece.length
    return this.pieces.push(piece) - 1
  }

  private readMeta(attributes: Readonly<Record<string, string>>): void {
    const key = (attributes.name ?? attributes.property ?? attributes.itemprop)?.toLowerCase()
    if (key && attributes.content?.trim() && !this.meta.has(key)) this.meta.set(key, attributes.content.trim())
  }
}

const isHidden = ({ hidden, style }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))

/** Han, kana and their punctuation, full-width forms. */
const isWide = (character: string): boolean => /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60“”‘’—…]/.test(character)
