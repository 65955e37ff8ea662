import { Parser } from 'htmlparser2'
import type { ListPlace, Numbering, Style } from './docx-numbering.ts'

/** One line of a Word document: a paragraph, or a row of a table with its cells parted by tabs. */
export interface DocxLine {
  readonly text: string
  /** Of a table of contents. */
  readonly isContents: boolean
}

interface Paragraph {
  readonly pieces: string[]
  list?: string
  level?: number
  style?: string
}

interface Table {
  readonly rows: DocxLine[][][]
  hasTable: boolean
}

/** Text that a reader of the file does not see: what was deleted, fields' instructions, second versions of drawings, former properties. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:txbxContentOld',
])

/** The lines of `word/document.xml` in order, automatic numbers included. */
export function readBody(xml: string, numbering: Numbering, styles: ReadonlyMap<string, Style>): DocxLine[] {
  const body = new Body(numbering, styles)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => body.open(name, attributes),
      onclosetag: (name) => body.close(name),
      ontext: (data) => body.add(data),
    },
    { xmlMode: true },
  )
  parser.write(xml)
  parser.end()
  return body.lines
}

class Body {
  readonly lines: DocxLine[] = []
  private readonly numbering: Numbering
  private readonly styles: ReadonlyMap<string, Style>
  /** Paragraphs stand in paragraphs by way of text boxes, tables in tables. */
  private readonly paragraphs: Paragraph[] = []
  private readonly tables: Table[] = []
  private skipping = 0
  private runs = 0
  private properties = 0
  private isText = false
  private isHidden = false

  constructor(numbering: Numbering, styles: ReadonlyMap<string, Style>) {
    this.numbering = numbering
    this.styles = styles
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipping > 0 || skipped.has(name)) {
      this.skipping++
      return
    }
    if (name === 'w:p') this.paragraphs.push({ pieces: [] })
    else if (name === 'w:r') this.openRun()
    else if (name === 'w:pPr') this.properties++
    else if (name === 'w:t') this.isText = true
    else if (name === 'w:tbl') this.openTable()
    else if (name === 'w:tr') this.tables.at(-1)?.rows.push([])
    else if (name === 'w:tc') this.tables.at(-1)?.rows.at(-1)?.push([])
    else if (name === 'w:vanish') this.isHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '')
    else if (this.runs > 0 && this.properties === 0) this.addSign(name)
    else this.setProperty(name, attributes['w:val'])
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--
      return
    }
    if (name === 'w:p') this.endParagraph()
    else if (name === 'w:r') this.runs--
    else if (name === 'w:pPr') this.properties--
    else if (name === 'w:t') this.isText = false
    else if (name === 'w:tbl') this.endTable()
  }

  add(data: string): void {
    if (this.isText && !this.isHidden && this.skipping === 0) this.paragraphs.at(-1)?.pieces.push(data)
  }

  private openRun(): void {
    this.runs++
    this.isHidden = false
  }

  private openTable(): void {
    const outer = this.tables.at(-1)
    if (outer !== undefined) outer.hasTable = true
    this.tables.push({ rows: [], hasTable: false })
  }

  private addSign(name: string): void {
    const sign = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }[name]
    if (sign !== undefined && !this.isHidden) this.paragraphs.at(-1)?.pieces.push(sign)
  }

  private setProperty(name: string, value: string | undefined): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph === undefined || value === undefined) return
    if (name === 'w:pStyle') paragraph.style = value
    else if (name === 'w:numId') paragraph.list = value
    else if (name === 'w:ilvl') paragraph.level = Number(value)
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (paragraph === undefined) return
    const text = paragraph.pieces.join('')
    // An empty paragraph of a list counts in Word too, but shows a bare number, which nobody means.
    const number = text.trim() === '' ? '' : this.numbering.next(placeOf(paragraph), paragraph.style)
    const isContents = paragraph.style !== undefined && /^toc\b|^目录/.test(this.styles.get(paragraph.style)?.name ?? '')
    for (const line of (number + text).split('\n')) this.target().push({ text: line, isContents })
  }

  private target(): DocxLine[] {
    return this.tables.at(-1)?.rows.at(-1)?.at(-1) ?? this.lines
  }

  /** A data table has short cells and becomes rows; a box around text becomes its lines. */
  private endTable(): void {
    const table = this.tables.pop()
    if (table === undefined) return
    const cells = table.rows.flat()
    const isShort = cells.every((cell) => cell.reduce((sum, { text }) => sum + text.length, 0) <= longestCell)
    const isData = !table.hasTable && isShort && table.rows.some((row) => row.length > 1)
    const lines = isData ? table.rows.map(asLine) : cells.flat()
    const target = this.target()
    for (const line of lines) target.push(line)
  }
}

/** As in web pages: longer cells hold paragraphs. */
const longestCell = 150

const asLine = (row: readonly (readonly DocxLine[])[]): DocxLine => ({
  text: row
    .map((cell) =>
      cell
        .map(({ text }) => text.trim())
        .filter((text) => text !== '')
        .join(' '),
    )
    .join('\t'),
  isContents: false,
})

/** List 0 takes a paragraph out of the list of its style. */
function placeOf({ list, level }: Paragraph): ListPlace | undefined {
  return list === undefined ? undefined : { list, ...(level === undefined ? {} : { level }) }
}

/** `word/styles.xml`: names, inheritance and the lists that styles stand in. */
export function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  let style: { id: string; name: string; basedOn?: string; list?: string; level?: number } | undefined
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:style') style = { id: attributes['w:styleId'] ?? '', name: '' }
        else if (style === undefined) return
        else if (name === 'w:name') style.name = value.toLowerCase()
        else if (name === 'w:basedOn') style.basedOn = value
        else if (name === 'w:numId') style.list = value
        else if (name === 'w:ilvl') style.level = Number(value)
      },
      onclosetag: (name) => {
        if (name !== 'w:style' || style === undefined) return
        const { id, list, level, ...named } = style
        const place = list === undefined ? {} : { place: { list, ...(level === undefined ? {} : { level }) } }
        styles.set(id, { ...named, ...place })
        style = undefined
      },
    },
    { xmlMode: true },
  )
  parser.write(xml)
  parser.end()
  return styles
}
