import type { Figure, Mention, Proposal } from '../../annotation/mention.ts'
import { indexAt } from '../../annotation/outline.ts'
import { CharacterSet } from '../../lexicon/characters.ts'
import { digitValues, multiplierValues } from '../../lexicon/numerals.ts'
import { isDigit } from '../digits.ts'
import type { ExtractionContext, Extractor } from '../extractor.ts'
import { boundOf, changeOf, type Surroundings, statusOf } from './attributes.ts'
import { thingsOf } from './of/index.ts'
import type { FigurePlace } from './of/place.ts'
import type { Quantity } from './quantity.ts'
import { readQuantity } from './read-quantity.ts'
import { isListNumber, isSilent, type Place } from './silence.ts'

/** Whether a quantity may start here: by the character's code, since most are none. */
function opens(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x2000) return isDigit(code) || code === 45
  if (isDigit(code)) return true
  return openers.has(code)
}
const openers = new CharacterSet([...digitValues.keys(), ...multiplierValues.keys(), ...'几数上半负負－−'])

/** Quantities with what they count, their bound, change and status. Times must be in `found`: 2018年 is no quantity. */
export const figures: Extractor = {
  name: 'figures',
  extract(context: ExtractionContext): Proposal[] {
    const readings = readFigures(context)
    const things = thingsOf(
      context.document.text,
      context.outline.words,
      readings.map(({ place }) => place),
    )
    return readings.map(({ figure }, i) => withThing(figure, things[i]))
  },
}

/** The figure with what it is of, the fields in the contract's order. */
function withThing({ type, start, end, value, valueMax, unit, ...rest }: Proposal<Figure>, of: string | undefined): Proposal<Figure> {
  return { type, start, end, value, unit, ...(valueMax === undefined ? {} : { valueMax }), ...(of === undefined ? {} : { of }), ...rest }
}

/** A figure without what it is of, and where it stands. */
export interface FigureReading {
  readonly figure: Proposal<Figure>
  readonly place: FigurePlace
}

export function readFigures(context: ExtractionContext): FigureReading[] {
  const { document: { text }, outline, found } = context // biome-ignore format: one line
  const readings: FigureReading[] = []
  const blocked = found.filter(({ type }) => type === 'time' || type === 'document')
  for (const block of outline.blocks) {
    for (let at = block.start; at < block.end; at++) {
      if (!opens(text, at)) continue
      const skip = endOfBlocked(blocked, at)
      if (skip > at) {
        at = skip - 1
        continue
      }
      const quantity = readQuantity(text, at)
      if (!quantity) at = endOfRun(text, at, block.end) - 1
      if (!quantity || quantity.end > block.end) continue
      at = Math.max(at, quantity.end - 1)
      const place = placeOf(context, quantity)
      if (isSilent(quantity, place) || isListNumber(text, quantity, block.start)) continue
      readings.push(describe(context, quantity, place))
    }
  }
  return readings
}

/** A number that is no figure is passed over whole, so that 1.1.2 or G2018 does not start again in its middle. */
function endOfRun(text: string, at: number, limit: number): number {
  let end = at + 1
  if (isDigit(text.charCodeAt(at))) while (end < limit && /[0-9０-９.．,]/.test(text[end]!)) end++
  else if (digitValues.has(text[at]!)) while (end < limit && digitValues.has(text[end]!)) end++
  return end
}

function endOfBlocked(blocked: readonly Mention[], at: number): number {
  const mention = blocked[indexAt(blocked, at)]
  return mention && mention.end > at ? mention.end : at
}

function placeOf({ document: { text }, outline }: ExtractionContext, { start }: Quantity): Place {
  const clause = outline.clauses[indexAt(outline.clauses, start)]
  const span = clause && clause.end > start ? clause : outline.sentences[indexAt(outline.sentences, start)]
  const clauseStart = span?.start ?? 0
  return {
    text,
    words: outline.words,
    clauseStart,
    clauseEnd: span?.end ?? text.length,
    isHan: !isDigit(text.charCodeAt(start)) && !'-－−'.includes(text[start]!),
  }
}

function describe({ document, outline, found }: ExtractionContext, quantity: Quantity, { clauseStart, clauseEnd }: Place): FigureReading {
  const { text, metadata } = document
  const sentence = outline.sentences[indexAt(outline.sentences, quantity.start)]
  const heading = outline.headings[outline.clauses[indexAt(outline.clauses, quantity.start)]?.heading ?? -1]
  const around: Surroundings = {
    before: text.slice(Math.max(clauseStart, quantity.start - 40), quantity.start),
    after: text.slice(quantity.end, Math.min(clauseEnd, quantity.end + 40)),
    sentenceBefore: text.slice(Math.max(sentence?.start ?? 0, quantity.start - 120), quantity.start),
    heading: heading ? text.slice(heading.start, heading.end) : '',
    sets: kindOf(metadata.title ?? ''),
    year: yearBefore(found, sentence?.start ?? 0, quantity.start),
    documentYear: metadata.date ? Number(metadata.date.slice(0, 4)) : undefined,
  }
  const change = changeOf(quantity, around)
  const { start, end, value, valueMax, unit, rule } = quantity
  const figure: Proposal<Figure> = {
    type: 'figure', start, end, value, unit,
    ...(valueMax === undefined ? {} : { valueMax }),
    bound: boundOf(quantity, around),
    ...(change === undefined ? {} : { change }),
    status: statusOf(quantity, around),
    rule, confidence: 0.96,
  } // biome-ignore format: as the contract lists them
  const block = outline.blocks[indexAt(outline.blocks, start)]
  const sentenceStart = sentence?.start ?? clauseStart
  const pieceStart = stopBefore(text, start, sentenceStart)
  const place: FigurePlace = {
    start, end, unit, change, sentenceStart,
    clauseStart: pieceStart,
    clauseEnd: stopBehind(text, end, clauseEnd),
    formerStart: pieceStart > sentenceStart ? stopBefore(text, pieceStart - 1, sentenceStart) : pieceStart,
    blockStart: block?.start ?? sentenceStart,
  } // biome-ignore format: one line
  return { figure, place }
}

function kindOf(title: string): Surroundings['sets'] {
  if (/办法|规定|条例|细则|政策|奖励|指南|实施意见|若干意见|措施/.test(title)) return 'rules'
  return /方案|规划|计划|要点|任务|政府工作报告/.test(title) ? 'plans' : 'reports'
}

/** The latest year that a time in the sentence speaks of before the figure. */
function yearBefore(found: readonly Mention[], start: number, end: number): number | undefined {
  let year: number | undefined
  for (let i = indexAt(found, end); i >= 0 && found[i]!.start >= start; i--) {
    const mention = found[i]!
    const iso = mention.type === 'time' ? (mention.to ?? mention.from) : undefined
    if (iso && year === undefined) year = Number(iso.slice(0, 4))
  }
  return year
}

const stops = '，,；;：:。！？!?'
const isDigitAt = (text: string, at: number): boolean => isDigit(text.charCodeAt(at))
const isStop = (text: string, at: number): boolean => stops.includes(text[at]!) && !(isDigitAt(text, at - 1) && isDigitAt(text, at + 1))

/** Characters that a clause is looked through: an open quotation mark can make one of a whole document. */
const longestClause = 160

/** Offset behind the last stop before `at`, inside quotation marks too, or `limit`. */
function stopBefore(text: string, at: number, sentenceStart: number): number {
  const limit = Math.max(sentenceStart, at - longestClause)
  let from = at
  while (from > limit && !isStop(text, from - 1)) from--
  return from
}

function stopBehind(text: string, at: number, clauseEnd: number): number {
  const limit = Math.min(clauseEnd, at + longestClause)
  let to = at
  while (to < limit && !isStop(text, to)) to++
  return to
}
