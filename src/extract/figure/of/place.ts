import { moneyUnits } from '../../../lexicon/units.ts'
import { durationUnits } from './lists.ts'

/** A figure and where it stands: its unit, and the clause, the former clause of the sentence, the sentence and the block around it. */
export interface FigurePlace {
  readonly start: number
  readonly end: number
  readonly unit: string
  readonly change: string | undefined
  readonly clauseStart: number
  readonly clauseEnd: number
  /** Start of the clause before it in the sentence, or `clauseStart`. */
  readonly formerStart: number
  readonly sentenceStart: number
  readonly blockStart: number
}

/** What a unit asks for: a share or change its base, a sum and a duration what it is for, a count what stands behind. */
export type Kind = 'share' | 'money' | 'duration' | 'count'

const shareUnits = new Set(['%', '百分点', '倍', ''])

export function kindOf({ unit }: FigurePlace): Kind {
  if (shareUnits.has(unit)) return 'share'
  if (moneyUnits.has(unit.replace(/\/.*/, ''))) return 'money'
  return durationUnits.has(unit) ? 'duration' : 'count'
}
