import type { Figure, Mention, Proposal } from '../../annotation/mention.ts'
import { indexAt } from '../../annotation/outline.ts'
import { digitValues, multiplierValues } from '../../lexicon/numerals.ts'
import type { ExtractionContext, Extractor } from '../extractor.ts'
import { boundOf, changeOf, type Surroundings, statusOf } from './attributes.ts'
import { countedThing } from './counted.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { isListNumber, isSilent } from './silence.ts'

const isDigit = (character: string): boolean => /[0-9０-９]/.test(character)
const opens = (character: string): boolean =>
  isDigit(character) ||
  digitValues.has(character) ||
  multiplierValues.has(character) ||
  character === '几' ||
  character === '数' ||
  character === '上'

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
        if (!opens(text[at]!)) continue
        const skip = endOfBlocked(blocked, at)
        if (skip > at) {
          at = skip - 1
          continue
        }
        const quantity = readQuantity(text, at)
        const isHan = !isDigit(text[at]!)
        const isFigure =
          quantity && quantity.end <= block.end && !isSilent(text, quantity, isHan) && !isListNumber(text, quantity, block.start)
        if (!isFigure) {
          at = quantity ? Math.max(at, quantity.end - 1) : endOfRun(text, at, block.end) - 1
          continue
        }
        const figure = describe(context, quantity, previousOf)
        previousOf = figure.of ?? previousOf
        proposals.push(figure)
        at = quantity.end - 1
      }
    }
    return proposals
  },
}

/** A number that is no figure is passed over whole, so that 1.1.2 or G2018 does not start again in its middle. */
function endOfRun(text: string, at: number, limit: number): number {
  let end = at + 1
  if (isDigit(text[at]!)) while (end < limit && /[0-9０-９.．,]/.test(text[end]!)) end++
  return end
}

function endOfBlocked(blocked: readonly Mention[], at: number): number {
  const mention = blocked[indexAt(blocked, at)]
  return mention && mention.end > at ? mention.end : at
}

function describe({ document, outline, found }: ExtractionContext, quantity: Quantity, previous: string | undefined): Proposal<Figure> {
  const { text, metadata } = document
  const clause = outline.clauses[indexAt(outline.clauses, quantity.start)]
  const sentence = outline.sentences[indexAt(outline.sentences, quantity.start)]
  const clauseStart = clause && clause.end > quantity.start ? clause.start : (sentence?.start ?? 0)
  const clauseEnd = clause && clause.end > quantity.start ? clause.end : (sentence?.end ?? text.length)
  const heading = outline.headings[clause?.heading ?? -1]
  const around: Surroundings = {
    before: text.slice(Math.max(clauseStart, quantity.start - 40), quantity.start),
    after: text.slice(quantity.end, Math.min(clauseEnd, quantity.end + 40)),
    sentenceBefore: text.slice(Math.max(sentence?.start ?? 0, quantity.start - 120), quantity.start),
    heading: heading ? text.slice(heading.start, heading.end) : '',
    sets: kindOf(metadata.title ?? ''),
    year: yearBefore(found, sentence?.start ?? 0, quantity.start),
    documentYear: metadata.date ? Number(metadata.date.slice(0, 4)) : undefined,
  }
  const of = countedThing(text, outline.words, quantity, clauseStart, clauseEnd, previous)
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
