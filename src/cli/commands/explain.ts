import type { Annotations } from '../../annotation/annotations.ts'
import type { Document } from '../../annotation/document.ts'
import type { Mention } from '../../annotation/mention.ts'
import { indexAt, wordAt } from '../../annotation/outline.ts'
import type { Relation } from '../../annotation/relation.ts'
import { overlaps, type Span } from '../../annotation/span.ts'
import type { NearMiss } from '../../annotation/trace.ts'
import { annotateStretches } from '../../pipeline.ts'
import { problemOf, readFile, type Told } from '../inputs.ts'
import { tell, tellProblem } from '../terminal.ts'

/** A line, and a column in it if one is asked about alone. Both count from 1; a column is a UTF-16 code unit, as in the offsets. */
export interface Place {
  readonly line: number
  readonly column: number | undefined
}

/** Prints why what was found at a place was found, and what was turned down there. @returns the exit status */
export async function explainFile(path: string, place: Place, write: (text: string) => Promise<void>, told: Told = {}): Promise<number> {
  try {
    const document = await readFile(path, new Set(), told)
    document.problems.forEach(tellProblem)
    const asked = spanOf(document.text, place)
    if (typeof asked === 'string') {
      tell(`gangmu: ${path} ${asked}`)
      return 1
    }
    await write(explain(document, asked).join('\n'))
    return 0
  } catch (error) {
    tellProblem(problemOf(error, path))
    return 1
  }
}

/** The characters asked about, or why there are none as the rest of a sentence. */
function spanOf(text: string, { line, column }: Place): Span | string {
  let start = 0
  for (let n = 1; n < line; n++) {
    const next = text.indexOf('\n', start)
    if (next < 0) return `has ${n} lines; there is no line ${line}. Name a line that is there.`
    start = next + 1
  }
  const close = text.indexOf('\n', start)
  const end = close < 0 ? text.length : close
  if (column === undefined) return { start, end }
  if (start + column > end)
    return `has ${end - start} characters in line ${line}; there is no column ${column}. Name a column that is there.`
  return { start: start + column - 1, end: start + column }
}

function explain(document: Document, asked: Span): string[] {
  const misses: NearMiss[] = []
  for (const annotations of annotateStretches(document, undefined, (miss) => misses.push(miss))) {
    const isHere = annotations.document.proper.some((part) => overlaps(part, asked))
    if (isHere) return new Explanation(annotations, misses, asked).lines()
    misses.length = 0
  }
  return ['This is outside the document proper (navigation, captions and the like): nothing is looked for here.', '']
}

/** What is said of one place. */
class Explanation {
  private readonly byId: ReadonlyMap<string, Mention>
  private readonly here: readonly Mention[]

  private readonly annotations: Annotations
  private readonly misses: readonly NearMiss[]
  private readonly asked: Span

  constructor(annotations: Annotations, misses: readonly NearMiss[], asked: Span) {
    this.annotations = annotations
    this.misses = misses
    this.asked = asked
    this.byId = new Map(annotations.mentions.map((mention) => [mention.id, mention]))
    this.here = annotations.mentions.filter((mention) => overlaps(mention, asked))
  }

  lines(): string[] {
    const found = this.here.flatMap((mention) => ['', ...this.ofMention(mention)])
    return [...this.surroundings(), ...(found.length ? found : ['', 'Nothing is found here.']), ...this.turnedDown(), '']
  }

  /** The sentence with its words, and the headings it stands under. */
  private surroundings(): string[] {
    const { outline, document: { text } } = this.annotations // biome-ignore format: one line
    const { words, sentences, clauses, headings } = outline
    const lines: string[] = []
    const first = Math.max(0, indexAt(sentences, this.asked.start))
    for (let i = first; i < sentences.length && sentences[i]!.start < this.asked.end; i++) {
      const { start, end } = sentences[i]!
      if (end <= this.asked.start) continue
      const cut: string[] = []
      for (let w = wordAt(words, start); w < words.count && words.start[w]! < end; w++) cut.push(text.slice(words.start[w]!, words.end[w]!))
      lines.push(`sentence  ${cut.join(' ')}`)
    }
    const under: string[] = []
    for (let h = clauses[indexAt(clauses, this.asked.start)]?.heading ?? -1; h >= 0; h = headings[h]!.parent)
      under.unshift(`${headings[h]!.number}${text.slice(headings[h]!.start, headings[h]!.end)}`)
    if (under.length) lines.push(`under     ${under.join(' › ')}`)
    return lines
  }

  private ofMention(mention: Mention): string[] {
    const { id, type, start, end, text, rule, confidence, ...attributes } = mention
    const shown = Object.entries(attributes).map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    const { relations } = this.annotations
    return [
      `${this.say(mention)}: ${type}${shown.length ? `, ${shown.join(', ')}` : ''}`,
      `    characters ${start} to ${end}, by ${rule}, ${percent(confidence)} sure`,
      ...relations.filter(({ source }) => source === id).map((relation) => `    → ${this.ofRelation(relation, relation.target)}`),
      ...relations.filter(({ target }) => target === id).map((relation) => `    ← ${this.ofRelation(relation, relation.source)}`),
    ]
  }

  private ofRelation({ rel, rule, confidence }: Relation, other: string): string {
    return `${rel} ${this.say(this.byId.get(other))}, by ${rule}, ${percent(confidence)} sure`
  }

  private turnedDown(): string[] {
    const shown = new Set(this.here.map(({ id }) => id))
    const near = this.misses.filter((miss) => (miss.ends ? miss.ends.some((id) => shown.has(id)) : overlaps(miss, this.asked)))
    if (!near.length) return []
    return [
      '',
      'turned down',
      ...near
        .sort((a, b) => b.probability - a.probability)
        .map(({ start, end, what, rule, ends, probability, reason }) => {
          const of = ends
            ? `${this.say(this.byId.get(ends[0]))} → ${this.say(this.byId.get(ends[1]))}`
            : quote(this.annotations.document.text.slice(start, end))
          return `    ${what} ${of}: ${percent(probability)} by ${rule} ${reason}`
        }),
    ]
  }

  private say(mention: Mention | undefined): string {
    return mention ? `${mention.id} ${quote(mention.text)}` : 'what is no longer there'
  }
}

const quote = (text: string): string => `“${(text.length > 30 ? `${text.slice(0, 29)}…` : text).replace(/\s+/g, ' ')}”`
const percent = (probability: number): string => `${Math.round(100 * probability)} %`
