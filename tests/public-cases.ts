/**
 * npm run cases: Gangmu on the test suites and gold of other projects (../shared/bench), and how many of the cases that fall under the guidelines
 * it reads right. `--misses GROUP` lists what is wrong, `--outside GROUP` what is left out and by which rule.
 */
import { parseArgs } from 'node:util'
import { groups, hasPublicCases } from './public/cases.ts'
import { outsideRules } from './public/outside.ts'
import { type Outcome, outcomesOf, tally } from './public/tally.ts'

const { values: options } = parseArgs({ options: { misses: { type: 'string' }, outside: { type: 'string' }, half: { type: 'string' } } })
if (!hasPublicCases) {
  console.error('cases: the public sets (../shared/bench) are not here; nothing is judged.')
  process.exit(2)
}

const row = (name: string, outcomes: readonly Outcome[]): string => {
  const { cases, outside, right, share } = tally(outcomes)
  const counts = `${String(cases).padStart(7)}${String(outside).padStart(9)}${String(right).padStart(7)}`
  return `${name.padEnd(34)}${counts}  ${cases > outside ? share.toFixed(3) : '–'}`
}

console.log(`${'set'.padEnd(34)}${'cases'.padStart(7)}${'outside'.padStart(9)}${'right'.padStart(7)}  share`)
for (const group of groups) {
  const bySet = outcomesOf(group, options.half)
  const all = [...bySet.values()].flat()
  console.log(row(group, all))
  for (const [set, outcomes] of bySet) console.log(row(`  ${set}`, outcomes))
  for (const rule of outsideRules[group]) {
    const count = all.filter((outcome) => outcome.rule === rule).length
    if (count) console.log(`    outside ${String(count).padStart(3)}  ${rule.name}: ${rule.reason}`)
  }
  if (options.outside === group)
    for (const { example, rule } of all) if (rule) console.log(`  ${rule.name}: ${example.text} | ${example.gold.text}`)
  if (options.misses === group)
    for (const { example, verdict } of all) {
      if (!verdict || verdict.isRight) continue
      const { set, text, gold, reference } = example
      const wanted = [gold.text, JSON.stringify(gold.value ?? gold.code), gold.unit].filter(Boolean).join(' ')
      console.log(`  ${set}: ${text} | ${wanted}${reference ? ` (${reference})` : ''} → ${verdict.read}`)
    }
}
