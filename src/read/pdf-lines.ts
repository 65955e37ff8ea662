/** A piece of text on a page, as the PDF places it. Points; the origin is the lower left corner. */
export interface Piece {
  readonly text: string
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly width: number
  /** Height of the type. */
  readonly size: number
}

export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly lines: readonly PdfLine[]
}

/** Puts the pieces of a page together to lines. They come in reading order; what stands on one base line is one line. */
export function toLines(pieces: readonly Piece[]): PdfLine[] {
  const lines: PdfLine[] = []
  let row: Piece[] = []
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue
    const last = row.at(-1)
    if (last !== undefined && Math.abs(last.y - piece.y) > 0.5 * Math.max(last.size, piece.size)) {
      lines.push(toLine(row))
      row = []
    }
    row.push(piece)
  }
  if (row.length > 0) lines.push(toLine(row))
  return lines
}

function toLine(row: readonly Piece[]): PdfLine {
  const pieces = [...row].sort((a, b) => a.x - b.x)
  let text = ''
  let right = pieces[0]!.x
  for (const piece of pieces) {
    if (text !== '') text += gapText(piece.x - right, piece.size, text.at(-1)!, piece.text[0]!)
    text += piece.text
    right = Math.max(right, piece.x + piece.width)
  }
  return { text: unifyRadicals(text).trim(), x: pieces[0]!.x, right, y: pieces[0]!.y, size: Math.max(...pieces.map(({ size }) => size)) }
}

/** A gap of two characters and more parts cells. Between Chinese characters a narrow one is only the type's spacing. */
function gapText(gap: number, size: number, before: string, after: string): string {
  if (/\s/.test(before) || /\s/.test(after)) return ''
  if (gap > 2.2 * size) return '\t'
  const isChinese = /[\u2e80-\uffee“”‘’—…]/.test(before) && /[\u2e80-\uffee“”‘’—…]/.test(after)
  return gap > (isChinese ? 0.8 : 0.25) * size ? ' ' : ''
}

/**
 * Fonts of browsers print 大 as the radical ⼤ (U+2F24): the same shape, another character. The Kangxi radicals have a compatibility
 * decomposition; of the supplementary ones (U+2E80–2EFF) those that are characters of their own are listed here, after the Unicode Standard's
 * EquivalentUnifiedIdeograph, and ⼾ and ⾭ in the shape that simplified texts have.
 */
function unifyRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (radical) => supplement.get(radical) ?? radical.normalize('NFKC'))
}

const supplement = new Map(
  '⼾户 ⾭青 ⺁厂 ⺎兀 ⺏尣 ⺒巳 ⺓幺 ⺛旡 ⺝月 ⺟母 ⺠民 ⺥爫 ⺩王 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺷羊 ⺸羊 ⺼月 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
)

/** The pages' lines without what is printed on every page: page numbers and running heads in the margins. */
export function withoutMargins(pages: readonly PdfPage[]): PdfPage[] {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const text of new Set(page.lines.filter((line) => isMargin(line, page)).map(shapeOf)))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  const isRunning = (line: PdfLine): boolean => counts.get(shapeOf(line))! >= Math.max(2, pages.length / 3)
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !(isMargin(line, page) && (isRunning(line) || pageNumber.test(line.text)))),
  }))
}

const isMargin = ({ y }: PdfLine, { height }: PdfPage): boolean => y > height * 0.92 || y < height * 0.08

/** Running heads differ by their page number alone. */
const shapeOf = ({ text }: PdfLine): string => text.replace(/\d+/g, '0')

const pageNumber = /^(?:[-—–－·]?\s*\d{1,4}\s*[-—–－·]?|第\s*\d+\s*页.*|\d+\s*\/\s*\d+|[ivxIVX]{1,6})$/

/** The lines of all pages with the lines of one paragraph joined. */
export function toParagraphs(pages: readonly PdfPage[]): string[] {
  const lines = pages.flatMap((page) => page.lines)
  if (lines.length === 0) return []
  const left = commonest(lines.map(({ x }) => Math.round(x)))
  const edges = lines.filter(({ text }) => text.length > 12).map(({ right }) => right)
  // On a page of short lines alone none is full.
  const narrowest = 0.6 * pages.reduce((widest, { width }) => Math.max(widest, width), 0)
  const right = Math.max(narrowest, edges.sort((a, b) => a - b)[Math.floor(edges.length * 0.9)] ?? 0)
  const leading =
    commonest(
      lines
        .slice(1)
        .map((line, i) => Math.round((lines[i]!.y - line.y) * 2))
        .filter((step) => step > 0),
    ) / 2
  const paragraphs: string[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before !== undefined && isContinued(before, line, { left, right, leading }))
      paragraphs.push(joinLines(paragraphs.pop()!, line.text))
    else paragraphs.push(line.text)
  })
  return paragraphs
}

interface Layout {
  /** Where lines begin and end, and the usual distance of base lines. */
  readonly left: number
  readonly right: number
  readonly leading: number
}

const startsItem =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|第[一二三四五六七八九十百]+[章节条]|\d+[.．、](?!\d)|[①-⑳]|——|●|■)/

/** A paragraph goes on while lines are full, the next begins at the margin in the same type, and follows at the usual distance. */
function isContinued(before: PdfLine, line: PdfLine, { left, right, leading }: Layout): boolean {
  if (before.right < right - 2 * before.size) return false
  if (line.x > left + 1.2 * line.size || Math.abs(before.size - line.size) > 0.15 * before.size) return false
  if (startsItem.test(line.text) && /[。；：:;.]$/.test(before.text)) return false
  const step = before.y - line.y
  // A step upwards is the turn of the page.
  return step < 0 || leading <= 0 || step <= 1.3 * Math.max(leading, 1.2 * line.size)
}

/** Words of Latin script keep a space where the line was broken. */
const joinLines = (before: string, after: string): string =>
  /[a-zA-Z,;]$/.test(before) && /^[a-zA-Z]/.test(after) ? `${before} ${after}` : before + after

/** The commonest value; of several the smallest. 0 for none. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0
}
