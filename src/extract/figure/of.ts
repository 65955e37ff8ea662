import { indexAt, type Outline } from '../../annotation/outline.ts'
import { type LinearModel, probability } from '../../model/index.ts'
import { countedThing, giftBehind } from './counted.ts'
import { type FigurePlace, ofCandidates } from './of-candidates.ts'
import { newFeatures, ofFeatures } from './of-features.ts'
import type { Quantity } from './quantity.ts'

const features = newFeatures()

/** What a figure counts or measures: the candidate that the model thinks likeliest, or the reading by rule where there is no model. */
export function whatIsCounted(place: FigurePlace, model: LinearModel | undefined): string | undefined {
  const { text, words, quantity, clauseStart, clauseEnd, previous } = place
  const gift = giftBehind(text, quantity)
  if (gift) return gift
  if (!model) return countedThing(text, words, quantity, clauseStart, clauseEnd, previous)
  const candidates = ofCandidates(place)
  let best = -1
  let chosen: string | undefined
  for (const candidate of candidates) {
    ofFeatures(features, place, candidate, candidates)
    const likely = probability(model, features)
    if (likely <= best) continue
    best = likely
    chosen = candidate.text
  }
  return chosen
}

export function figurePlace(text: string, outline: Outline, quantity: Quantity, previous: string | undefined): FigurePlace {
  const sentence = outline.sentences[indexAt(outline.sentences, quantity.start)]
  const clause = outline.clauses[indexAt(outline.clauses, quantity.start)]
  const span = clause && clause.end > quantity.start ? clause : sentence
  return {
    text,
    words: outline.words,
    quantity,
    clauseStart: span?.start ?? 0,
    clauseEnd: span?.end ?? text.length,
    sentenceStart: sentence?.start ?? 0,
    previous,
  }
}
