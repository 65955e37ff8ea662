import { casesOf, type Group, type PublicCase } from './cases.ts'
import { judgeAddress } from './judge-addresses.ts'
import { judgeDate } from './judge-dates.ts'
import { judgeNumber, judgeQuantity, type Verdict } from './judge-figures.ts'
import { type OutsideRule, outsideRules } from './outside.ts'

const judges: Readonly<Record<Group, (example: PublicCase) => Verdict>> = {
  numbers: judgeNumber,
  quantities: judgeQuantity,
  dates: judgeDate,
  addresses: judgeAddress,
}

/** What became of a case: left out by a rule, or judged. */
export interface Outcome {
  readonly example: PublicCase
  readonly rule?: OutsideRule
  readonly verdict?: Verdict
}

/** The outcomes of a group's cases, by set. */
export function outcomesOf(group: Group, half?: string): Map<string, Outcome[]> {
  const bySet = new Map<string, Outcome[]>()
  for (const [set, cases] of casesOf(group, half)) {
    const outcomes = cases.map((example) => {
      const rule = outsideRules[group].find(({ holds }) => holds(example))
      return rule ? { example, rule } : { example, verdict: judges[group](example) }
    })
    bySet.set(set, outcomes)
  }
  return bySet
}

/** Cases, how many of them are outside, and how many are right. */
export function tally(outcomes: readonly Outcome[]): { cases: number; outside: number; right: number; share: number } {
  const outside = outcomes.filter(({ rule }) => rule).length
  const right = outcomes.filter(({ verdict }) => verdict?.isRight).length
  return { cases: outcomes.length, outside, right, share: right / (outcomes.length - outside) }
}
