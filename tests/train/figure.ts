import { figurePlace } from '../../src/extract/figure/of.ts'
import { ofCandidates } from '../../src/extract/figure/of-candidates.ts'
import { newFeatures, ofFeatures } from '../../src/extract/figure/of-features.ts'
import { readQuantity } from '../../src/extract/figure/read-quantity.ts'
import type { Example } from '../../src/model/train.ts'
import type { TrainingTask } from './train.ts'

/** As the scorer has it: the head noun with or without its modifiers. */
const isSame = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a)

export const figureTasks: readonly TrainingTask[] = [
  {
    model: 'figure-of',
    before: 'figures',
    options: { bits: 15, penalty: 1e-2, epochs: 8, rate: 0.1 },
    examples({ document: { text }, outline, mentions, hasAttributes }): Example[] {
      if (!hasAttributes) return []
      const features = newFeatures()
      let previous: string | undefined
      return mentions
        .filter(({ type }) => type === 'figure')
        .sort((a, b) => a.start - b.start)
        .flatMap(({ start, of }) => {
          const quantity = readQuantity(text, start)
          if (!quantity || typeof of !== 'string') return []
          const place = figurePlace(text, outline, quantity, previous)
          previous = of
          const candidates = ofCandidates(place)
          return candidates.map((candidate) => {
            ofFeatures(features, place, candidate, candidates)
            return { features: features.copy(), label: isSame(candidate.text, of) ? 1 : 0 }
          })
        })
    },
  },
]
