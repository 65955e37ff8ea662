import { Parser } from 'htmlparser2'

/** One level of a list: how its numbers look. ECMA-376 part 1, 17.9. */
export interface Level {
  start: number
  format: string
  /** With %1 … %9 for the numbers of the levels: 第%1条. */
  text: string
  /** What stands behind the number. */
  suffix: 'tab' | 'space' | 'nothing'
  /** The paragraph style that this level is tied to. */
  style?: string
}

/** A list: an abstract one, with the levels that it starts anew. */
export interface List {
  abstract: string
  readonly starts: Map<number, number>
}

export interface Lists {
  /** Levels by number, of each abstract list. */
  readonly abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>
  readonly lists: ReadonlyMap<string, List>
}

/** Reads `word/numbering.xml`. */
export function readLists(xml: string): Lists {
  const reading = new ListsReading()
  const parser = new Parser(
    { onopentag: (name, attributes) => reading.open(name, attributes), onclosetag: (name) => reading.close(name) },
    { xmlMode: true },
  )
  parser.write(xml)
  parser.end()
  return reading
}

class ListsReading implements Lists {
  readonly abstracts = new Map<string, Map<number, Level>>()
  readonly lists = new Map<string, List>()
  private levels: Map<number, Level> | undefined
  private level: Level | undefined
  private list: List | undefined
  /** The level that an override is about. */
  private depth = 0

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:abstractNum') {
      this.levels = new Map()
      this.abstracts.set(attributes['w:abstractNumId'] ?? '', this.levels)
    } else if (name === 'w:num') {
      this.list = { abstract: '', starts: new Map() }
      this.lists.set(attributes['w:numId'] ?? '', this.list)
    } else if (this.list !== undefined) this.setList(this.list, name, value, attributes)
    else if (name === 'w:lvl') {
      this.level = { start: 1, format: 'decimal', text: '', suffix: 'tab' }
      this.levels?.set(Number(attributes['w:ilvl'] ?? 0), this.level)
    } else if (this.level !== undefined) setLevel(this.level, name, value)
  }

  close(name: string): void {
    if (name === 'w:lvl') this.level = undefined
    if (name === 'w:num') this.list = undefined
  }

  private setList(list: List, name: string, value: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'w:abstractNumId') list.abstract = value
    else if (name === 'w:lvlOverride') this.depth = Number(attributes['w:ilvl'] ?? 0)
    else if (name === 'w:startOverride') list.starts.set(this.depth, Number(value))
  }
}

function setLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value)
  else if (name === 'w:numFmt') level.format = value
  else if (name === 'w:lvlText') level.text = value
  else if (name === 'w:suff') level.suffix = value === 'nothing' || value === 'space' ? value : 'tab'
  else if (name === 'w:pStyle') level.style = value
}
