import { atTimePairs } from './at-time.ts'
import { countsPairs } from './counts.ts'
import { directedAtPairs } from './directed-at.ts'
import { locatedInPairs } from './located-in.ts'
import { measuredByPairs } from './measured-by.ts'
import type { LearnedRelation } from './pairs.ts'

/** What models decide: training goes through these. */
export const learnedRelations: readonly LearnedRelation[] = [directedAtPairs, locatedInPairs, countsPairs, measuredByPairs, atTimePairs]
