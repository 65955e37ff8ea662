import type { Level, List, Lists } from './docx-lists.ts'
import { formatNumber } from './number-format.ts'

/** A paragraph's place in a list, as its properties or its style say. */
export interface ListPlace {
  readonly list: string
  readonly level?: number
}

export interface Style {
  /** In lower case: toc 1, heading 2, title. */
  readonly name: string
  readonly basedOn?: string
  readonly place?: ListPlace
}

/** Counts the automatic numbers of a Word file, which stand nowhere in its text. Paragraphs must be asked for in their order. */
export class Numbering {
  private readonly lists: Lists
  private readonly styles: ReadonlyMap<string, Style>
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(lists: Lists, styles: ReadonlyMap<string, Style>) {
    this.lists = lists
    this.styles = styles
  }

  /** The number of the next paragraph with what stands behind it, or ''. */
  next(own: ListPlace | undefined, styleId: string | undefined): string {
    const place = own?.list !== undefined && own.level !== undefined ? own : { ...this.placeOfStyle(styleId), ...own }
    const list = place.list === undefined ? undefined : this.lists.lists.get(place.list)
    const levels = list === undefined ? undefined : this.lists.abstracts.get(list.abstract)
    if (place.list === undefined || list === undefined || levels === undefined) return ''
    const depth = place.level ?? [...levels].find(([, { style }]) => style !== undefined && style === styleId)?.[0] ?? 0
    const level = levels.get(depth)
    if (level === undefined) return ''
    this.count(place.list, list, levels, depth)
    return withSuffix(this.show(level, list.abstract, levels), level.suffix)
  }

  /** The nearest style up the chain that says so. A chain of a few dozen is a circle. */
  private placeOfStyle(styleId: string | undefined): Partial<ListPlace> {
    let style = styleId === undefined ? undefined : this.styles.get(styleId)
    for (let i = 0; style !== undefined && i < 32; i++) {
      if (style.place !== undefined) return style.place
      style = style.basedOn === undefined ? undefined : this.styles.get(style.basedOn)
    }
    return {}
  }

  /** Lists of one abstract list count on together, but for the levels that a list starts anew. */
  private count(id: string, list: List, levels: ReadonlyMap<number, Level>, depth: number): void {
    const counters = this.counters.get(list.abstract) ?? []
    this.counters.set(list.abstract, counters)
    const isNew = list.starts.has(depth) && !this.begun.has(`${id} ${depth}`)
    this.begun.add(`${id} ${depth}`)
    const before = counters[depth]
    counters[depth] = isNew ? list.starts.get(depth)! : before === undefined ? levels.get(depth)!.start : before + 1
    counters.length = depth + 1
  }

  private show(level: Level, abstract: string, levels: ReadonlyMap<number, Level>): string {
    if (level.format === 'none') return ''
    // Bullets are glyphs of symbol fonts, which mean nothing elsewhere.
    if (level.format === 'bullet') return '●'
    const counters = this.counters.get(abstract)!
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const depth = Number(digit) - 1
      const shown = levels.get(depth)
      return shown === undefined ? '' : formatNumber(counters[depth] ?? shown.start, shown.format)
    })
  }
}

/** A tab or space stands behind 1 and 1.1; behind 一、 and 1. and （一） the text goes on, as people write it by hand. */
const withSuffix = (number: string, suffix: Level['suffix']): string =>
  number === '' || suffix === 'nothing' || /[、.．)）】：:●]$/.test(number) ? number : `${number} `
