/** One table while it is laid out. */
interface TableState {
  /** Cells opened in the row so far. */
  cells: number
  rowHasText: boolean
  cellHasText: boolean
  cellCharacters: number
  /** Rows with two cells and more. */
  rows: number
  longest: number
  hasTable: boolean
  /** Indices of the pieces of text that part cells, and of the line ends inside cells. */
  readonly between: number[]
  readonly inside: number[]
}

/** Cells of a data table are short; in a layout table one holds the page. */
const longestCell = 150

/**
 * Tables hold data or lay a page out, and only at their end is it known which. Until then a line end or tab between cells is a piece of text
 * as long as what will stand there, so that no offset moves when it is decided: a data table has its rows on lines and its cells parted by
 * tabs, the cells of a layout table are lines of their own.
 */
export class Tables {
  private readonly open: TableState[] = []

  get isOpen(): boolean {
    return this.open.length > 0
  }

  openTable(): void {
    const outer = this.open.at(-1)
    if (outer !== undefined) outer.hasTable = true
    this.open.push({
      cells: 0,
      rowHasText: false,
      cellHasText: false,
      cellCharacters: 0,
      rows: 0,
      longest: 0,
      hasTable: false,
      between: [],
      inside: [],
    })
  }

  openRow(): void {
    const table = this.open.at(-1)
    if (table === undefined) return
    this.endCell(table)
    Object.assign(table, { cells: 0, rowHasText: false, cellHasText: false })
  }

  /** Opens a cell; tells whether a tab stands before it and whether its row has text already. */
  openCell(): { isFirst: boolean; rowHasText: boolean } {
    const table = this.open.at(-1)
    if (table === undefined) return { isFirst: true, rowHasText: false }
    this.endCell(table)
    table.cells++
    if (table.cells === 2) table.rows++
    table.cellHasText = false
    return { isFirst: table.cells === 1, rowHasText: table.rowHasText }
  }

  /** In a cell that has no text yet no line ends. */
  get isCellFresh(): boolean {
    const table = this.open.at(-1)
    return table !== undefined && table.cells > 0 && !table.cellHasText
  }

  /** Notes a word and the pieces of white space before it: `tabs` between cells, `lineEnd` inside one (indices, -1 for none). */
  note(characters: number, tabs: number, lineEnd: number): void {
    const table = this.open.at(-1)
    if (table === undefined) return
    if (tabs >= 0) table.between.push(tabs)
    else if (lineEnd >= 0 && table.cellHasText) table.inside.push(lineEnd)
    table.cellCharacters += characters
    // A table whose cell has text stands in cells that have.
    for (let i = this.open.length - 1; i >= 0 && !this.open[i]!.cellHasText; i--)
      Object.assign(this.open[i]!, { rowHasText: true, cellHasText: true })
  }

  /** Ends the table and sets the white space between and inside its cells. */
  closeTable(pieces: string[]): void {
    const table = this.open.pop()
    if (table === undefined) return
    this.endCell(table)
    const isData = !table.hasTable && table.rows >= 2 && table.longest <= longestCell
    if (isData) for (const index of table.inside) pieces[index] = ' '
    else for (const index of table.between) pieces[index] = pieces[index]!.replace(/\t/g, '\n')
  }

  private endCell(table: TableState): void {
    table.longest = Math.max(table.longest, table.cellCharacters)
    table.cellCharacters = 0
  }
}
