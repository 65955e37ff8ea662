import type { Mention } from '../../src/annotation/mention.ts'
import { type RelationName, relationNames } from '../../src/annotation/relation.ts'
import type { Span } from '../../src/annotation/span.ts'
import { inOrder } from '../../src/annotation/span.ts'

/** What a reader decides; everything else of a mention is what the rules read at the same place. */
export interface SheetMention extends Span {
  readonly id: string
  readonly type: Mention['type']
  /** Of actors and measures. */
  readonly kind?: string | undefined
  /** Of headings. */
  readonly level?: number | undefined
  /** Of actions. */
  readonly status?: string | undefined
}

export interface Sheet {
  readonly region: Span
  readonly mentions: readonly SheetMention[]
  readonly relations: readonly { readonly rel: RelationName; readonly source: string; readonly target: string }[]
}

const allowed: Readonly<Record<Mention['type'], RegExp>> = {
  figure: /^$/,
  time: /^$/,
  place: /^$/,
  document: /^$/,
  actor: /^(person|organization|group)$/,
  measure: /^(heading [1-9]|action (done|planned|required|encouraged|prohibited))$/,
}

/**
 * A document as text that a reader can correct by hand: every line of the document after `=` and its number, then its mentions and relations.
 *
 *     =12 从县直单位抽调382名干部，组建工作队。
 *     m4 measure action done | 从县直单位抽调382名干部
 *     a7 actor group | 干部
 *     m4 directed_at a7
 *
 * Rows that begin with // are remarks. A text that stands several times in its line has `#2` behind it; a line break inside a mention is written ⏎.
 */
export function writeSheet(
  text: string,
  { region, mentions, relations }: Sheet,
  remarks: readonly { readonly at: number; readonly sentence: string }[] = [],
): string {
  const out: string[] = []
  const of = new Map(mentions.map((mention) => [mention.id, mention]))
  eachLine(text, (number, line) => {
    if (line.end <= region.start || line.start >= region.end) return
    const here = mentions.filter(({ start }) => start >= line.start && start <= line.end).sort(inOrder)
    if (!here.length && !text.slice(line.start, line.end).trim()) return
    out.push(`=${number} ${text.slice(line.start, line.end)}`)
    for (const mention of here) out.push(mentionRow(text, line, mention))
    for (const { rel, source, target } of relations) {
      const from = of.get(source)
      if (from && from.start >= line.start && from.start <= line.end) out.push(`${source} ${rel} ${target}`)
    }
    for (const { at, sentence } of remarks) if (at >= line.start && at <= line.end) out.push(`// ${sentence}`)
  })
  return `${out.join('\n')}\n`
}

function mentionRow(text: string, line: Span, { id, type, start, end, kind, level, status }: SheetMention): string {
  const span = text.slice(start, end)
  let nth = 1
  for (let at = text.indexOf(span, line.start); at >= 0 && at < start; at = text.indexOf(span, at + 1)) nth++
  const more = [kind, level, status].filter((each) => each !== undefined).join(' ')
  return `${id} ${type}${more && ` ${more}`} | ${span.replaceAll('\n', '⏎')}${nth > 1 ? ` #${nth}` : ''}`
}

/** Reads what `writeSheet` wrote and a reader changed. Every problem gets a sentence; with problems the sheet is not to be used. */
export function readSheet(text: string, sheet: string): Sheet & { readonly problems: readonly string[] } {
  const reader = new SheetReader(text)
  for (const [i, row] of sheet.split('\n').entries()) if (row.trim() && !row.startsWith('//')) reader.take(row, i + 1)
  return reader.finish()
}

class SheetReader {
  readonly #problems: string[] = []
  readonly #lines = new Map<number, Span>()
  readonly #mentions = new Map<string, SheetMention>()
  readonly #relations: Sheet['relations'][number][] = []
  readonly #text: string
  #first: Span | undefined
  #line: Span | undefined

  constructor(text: string) {
    this.#text = text
    eachLine(text, (number, line) => void this.#lines.set(number, line))
  }

  take(row: string, number: number): void {
    const problem = this.#read(row)
    if (problem) this.#problems.push(`row ${number}: ${problem} (${row.slice(0, 80)})`)
  }

  finish(): Sheet & { readonly problems: readonly string[] } {
    for (const { rel, source, target } of this.#relations) {
      const [from, to] = [this.#mentions.get(source), this.#mentions.get(target)]
      if (!from || !to) this.#problems.push(`${source} ${rel} ${target}: ${from ? target : source} is no mention`)
      else if (!ends[rel](from, to)) this.#problems.push(`${source} ${rel} ${target}: does not join ${from.type} and ${to.type}`)
    }
    return {
      region: { start: this.#first?.start ?? 0, end: this.#line?.end ?? 0 },
      mentions: [...this.#mentions.values()].sort(inOrder),
      relations: this.#relations,
      problems: this.#problems,
    }
  }

  /** What is wrong with the row, if anything is. */
  #read(row: string): string | undefined {
    const opening = /^=(\d+) ?(.*)$/.exec(row)
    if (opening) {
      const line = this.#lines.get(Number(opening[1]))
      this.#line = line
      this.#first ??= line
      const isOwn = line && this.#text.slice(line.start, line.end) === opening[2]
      return isOwn ? undefined : 'not this line of the document; leave = rows as they were'
    }
    if (!this.#line) return 'a row before the first = row'
    const mention = /^(\S+) (\w+)((?: \S+)*?) \| (.+?)(?: #(\d+))?$/.exec(row.trimEnd())
    if (mention) return this.#readMention(mention, this.#line)
    const relation = /^(\S+) (\w+) (\S+)$/.exec(row.trim())
    if (!relation) return 'neither a mention nor a relation'
    if (!relationNames.includes(relation[2] as RelationName)) return `no relation is called ${relation[2]}`
    this.#relations.push({ source: relation[1]!, rel: relation[2] as RelationName, target: relation[3]! })
    return undefined
  }

  #readMention([, id, type, more, span, nth]: RegExpExecArray, line: Span): string | undefined {
    const pattern = allowed[type as Mention['type']]
    const wanted = span!.replaceAll('⏎', '\n')
    let start = this.#text.indexOf(wanted, line.start)
    for (let n = 1; n < Number(nth ?? 1) && start >= 0; n++) start = this.#text.indexOf(wanted, start + 1)
    if (!pattern) return `no mention is called ${type}`
    if (!pattern.test(more!.trim())) return `"${more!.trim()}" does not go with ${type}`
    if (start < 0 || start > line.end) return 'the text does not stand in its line that often'
    if (this.#mentions.has(id!)) return `the id ${id} is given twice`
    this.#mentions.set(id!, sheetMention(id!, type as Mention['type'], { start, end: start + wanted.length }, more!.trim()))
    return undefined
  }
}

function sheetMention(id: string, type: Mention['type'], { start, end }: Span, more: string): SheetMention {
  const [kind, second] = more.split(' ')
  if (!kind) return { id, type, start, end }
  if (kind === 'heading') return { id, type, start, end, kind, level: Number(second) }
  return kind === 'action' ? { id, type, start, end, kind, status: second } : { id, type, start, end, kind }
}

const ends: Readonly<Record<RelationName, (from: SheetMention, to: SheetMention) => boolean>> = {
  part_of: (from, to) => from.type === 'measure' && to.kind === 'heading',
  carried_out_by: (from, to) => from.type === 'measure' && to.type === 'actor',
  directed_at: (from, to) => from.type === 'measure' && to.type === 'actor',
  located_in: (from, to) => from.type === 'measure' && to.type === 'place',
  measured_by: (from, to) => from.type === 'measure' && to.type === 'figure',
  counts: (from, to) => from.type === 'figure' && to.type === 'actor',
  holds_post_in: (from, to) => from.kind === 'person' && to.kind === 'organization',
  within: (from, to) => from.type === 'place' && to.type === 'place',
  cites: (from, to) => from.type === 'measure' && to.type === 'document',
  says: (from, to) => from.kind === 'person' && to.kind === 'heading',
  at_time: (from, to) => (from.type === 'measure' || from.type === 'figure') && to.type === 'time',
}

function eachLine(text: string, take: (number: number, line: Span) => void): void {
  let start = 0
  for (const [i, line] of text.split('\n').entries()) {
    take(i + 1, { start, end: start + line.length })
    start += line.length + 1
  }
}
