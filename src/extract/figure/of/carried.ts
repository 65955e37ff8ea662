import { type Lead, nounBefore } from './before.ts'
import type { Choice } from './choose.ts'
import { type FigurePlace, kindOf } from './place.ts'

/** Figures back that a figure may go on with. */
const farthest = 4

/** What a figure without a thing of its own is of: an earlier figure's, or the noun of the former clause. */
export function carried(choice: Choice, lead: Lead): string | undefined {
  const { text, words, places, things, i } = choice
  const place = places[i]!
  const former = places[i - 1]
  if (lead.reached === 'figure') return things[i - 1]
  const formerCounts = former !== undefined && former.end > place.formerStart
  if (!formerCounts && !goesOn(choice) && place.formerStart < place.clauseStart) {
    const noun = nounBefore(text, words, place.clauseStart - 1, place.formerStart)
    if (noun) return noun
  }
  for (let back = 1; back <= farthest && i - back >= 0; back++) {
    const earlier = places[i - back]!
    if (earlier.start < place.blockStart) break
    if (continues(place, earlier)) return things[i - back]
  }
  return former && former.start >= place.blockStart ? things[i - 1] : undefined
}

/** 其中, 剩余 directly before the figure: a part of what was counted. */
export function goesOn({ text, places, i }: Choice): boolean {
  const place = places[i]!
  return /(?:其中|其余|剩余|余下|另外)[有已仅约近超还达的]{0,2}$/.test(
    text.slice(Math.max(place.clauseStart, place.start - 6), place.start),
  )
}

/** Whether a figure can go on with the thing of an earlier one: a rate with a level of its sentence, others with the same unit. */
const continues = (place: FigurePlace, earlier: FigurePlace): boolean =>
  place.unit === '%' ? earlier.start >= place.sentenceStart && kindOf(earlier) !== 'share' : earlier.unit === place.unit
