import type { Mention } from '../../annotation/mention.ts'
import { type Clause, type Outline, wordAt } from '../../annotation/outline.ts'
import { CharacterSet } from '../../lexicon/characters.ts'
import { POS } from '../../lexicon/pos.ts'
import { verbClassOf } from '../../lexicon/verbs.ts'
import type { ExtractionContext } from '../extractor.ts'
import { marksIn } from './marks.ts'

/** What the features of a clause look at, computed once for each clause. */
export interface ClauseView {
  readonly clause: Clause
  /** Its words: indices from, to (exclusive). */
  readonly from: number
  readonly to: number
  /** Its mentions: indices into `found`, from, to (exclusive). */
  readonly mentionFrom: number
  readonly mentionTo: number
  /** Index of its first verb that is not inside a mention or brackets, or −1. */
  readonly firstVerb: number
  /** The class of that verb (`verbClasses`), or −1. */
  readonly verbClass: number
  /** Whether a list number stands before `from`: an item of its own. */
  readonly numbered: boolean
  /** How much of it stands in quotation marks, 0 to 1. */
  readonly quoted: number
  /** The marks of mood in it, a bit each (`marksIn`). */
  readonly marks: number
}

const numberOpeners = new CharacterSet('（(第0123456789０１２３４５６７８９一二三四五六七八九十')

/** Views of all clauses of a document. */
export function viewClauses({ document: { text }, outline, found }: ExtractionContext): ClauseView[] {
  let mention = 0
  return outline.clauses.map((clause) => {
    while (mention < found.length && found[mention]!.end <= clause.start) mention++
    let mentionTo = mention
    while (mentionTo < found.length && found[mentionTo]!.start < clause.end) mentionTo++
    const number = !numberOpeners.at(text, clause.start)
      ? 0
      : (/^(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）).．、]|[一二三四五六七八九十]是|第.{1,4}条)[\s\u3000]*/.exec(
          text.slice(clause.start, clause.start + 12),
        )?.[0].length ?? 0)
    const from = wordAt(outline.words, clause.start + number)
    let to = from
    while (to < outline.words.count && outline.words.start[to]! < clause.end) to++
    const verb = firstVerb(outline, found, from, to, mention, mentionTo)
    const verbClass = verb < 0 ? -1 : (verbClassOf.get(text, outline.words.start[verb]!, outline.words.end[verb]!) ?? -1)
    return {
      clause,
      from,
      to,
      mentionFrom: mention,
      mentionTo,
      firstVerb: verb,
      verbClass,
      numbered: number > 0,
      quoted: quotedShare(text, clause),
      marks: marksIn(text, clause.start, clause.end),
    }
  })
}

function firstVerb(
  { words }: Outline,
  found: readonly Mention[],
  from: number,
  to: number,
  mentionFrom: number,
  mentionTo: number,
): number {
  for (let i = from; i < to; i++) {
    const tag = words.tag[i]
    if (tag !== POS.verb && tag !== POS.verbalNoun) continue
    let isInside = false
    for (let m = mentionFrom; m < mentionTo && !isInside; m++)
      isInside = found[m]!.start <= words.start[i]! && words.end[i]! <= found[m]!.end
    if (!isInside) return i
  }
  return -1
}

const openingQuote = '“'.charCodeAt(0)
const closingQuote = '”'.charCodeAt(0)

function quotedShare(text: string, { start, end }: Clause): number {
  let quoted = 0
  let open = -1
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === openingQuote) open = i
    else if (code === closingQuote && open >= 0) {
      quoted += i + 1 - open
      open = -1
    }
  }
  return quoted / (end - start)
}
