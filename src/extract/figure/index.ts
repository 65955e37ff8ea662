import type { Figure, Mention, Proposal } from '../../annotation/mention.ts'
import { indexAt } from '../../annotation/outline.ts'
import { digitValues, multiplierValues } from '../../lexicon/numerals.ts'
import type { ExtractionContext, Extractor } from '../extractor.ts'
import { boundOf, changeOf, type Surroundings, statusOf } from './attributes.ts'
import { figurePlace, whatIsCounted } from './of.ts'
import type { Quantity } from './quantity.ts'
import { readQuantity } from './read-quantity.ts'
import { isListNumber, isSilent, type Place } from './silence.ts'

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)

/** Whether a quantity may start here: by the character's code, since most are none. */
function opens(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x2000) return isDigit(code) || code === 45
  if (isDigit(code)) return true
  return openers.has(text[at]!)
}
const openers: ReadonlySet<string> = new Set([...digitValues.keys(), ...multiplierValues.keys(), ...'几数上半负負－−'])

/** Quantities with what they count, their bound, change and status. Times must be in `found`: 2018年 is no quantity. */
export const figures: Extractor = {
  name: 'figures',
  extract(context: ExtractionContext): Proposal[] {
    const { document: { text }, outline, found } = context // biome-ignore format: one line
    const proposals: Proposal<Figure>[] = []
    const blocked = found.filter(({ type }) => type === 'time' || type === 'document')
    let previousOf: string | undefined
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
        const figure = describe(context, quantity, place, previousOf)
        previousOf = figure.of ?? previousOf
        proposals.push(figure)
      }
    }
    return proposals
  },
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

function describe(
  { document, outline, found, models }: ExtractionContext,
  quantity: Quantity,
  place: Place,
  previous: string | undefined,
): Proposal<Figure> {
  const { text, metadata } = document
  const { clauseStart, clauseEnd } = place
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
  const of = whatIsCounted(figurePlace(text, outline, quantity, previous), models['figure-of'])
  const change = changeOf(quantity, around)
  const { start, end, value, valueMax, unit, rule } = quantity
  return {
    type: 'figure', start, end, value, unit,
    ...(valueMax === undefined ? {} : { valueMax }),
    ...(of === undefined ? {} : { of }),
    bound: boundOf(quantity, around),
    ...(change === undefined ? {} : { change }),
    status: statusOf(quantity, around),
    rule, confidence: 0.96,
  } // biome-ignore format: as the contract lists them
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
