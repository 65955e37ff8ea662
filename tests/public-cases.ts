/**
 * npm run cases: Gangmu on the test suites and gold of other projects (../shared/bench), and how many of the cases that fall under the guidelines
 * it reads right. `--misses GROUP` lists what is wrong, `--outside GROUP` what is left out and by which rule.
 */
import { parseArgs } from 'node:util'
import { casesOf, type Group, groups, hasPublicCases, type PublicCase } from './public/cases.ts'
import { judgeAddress } from './public/judge-addresses.ts'
import { judgeDate } from './public/judge-dates.ts'
import { judgeNumber, judgeQuantity, type Verdict } from './public/judge-figures.ts'
import { outsideRules } from './public/outside.ts'

const { values: options } = parseArgs({ options: { misses: { type: 'string' }, outside: { type: 'string' }, half: { type: 'string' } } })
if (!hasPublicCases) {
  console.error('cases: the public sets (../shared/bench) are not here; nothing is judged.')
  process.exit(2)
}

const judges: Readonly<Record<Group, (example: PublicCase) => Verdict>> = {
  numbers: judgeNumber,
  quantities: judgeQuantity,
  dates: judgeDate,
  addresses: judgeAddress,
}

const row = (name: string, cases: number, outside: number, right: number): string => {
  const judged = cases - outside
  return `${name.padEnd(34)}${String(cases).padStart(7)}${String(outside).padStart(9)}${String(right).padStart(7)}  ${judged ? (right / judged).toFixed(3) : '–'}`
}

console.log(`${'set'.padEnd(34)}${'cases'.padStart(7)}${'outside'.padStart(9)}${'right'.padStart(7)}  share`)
for (const group of groups) {
  const total = { cases: 0, outside: 0, right: 0 }
  const byRule = new Map<string, number>()
  const lines: string[] = []
  for (const [set, cases] of casesOf(group, options.half)) {
    let outside = 0
    let right = 0
    for (const example of cases) {
      const rule = outsideRules[group].find(({ holds }) => holds(example))
      if (rule) {
        outside++
        byRule.set(rule.name, (byRule.get(rule.name) ?? 0) + 1)
        if (options.outside === group) console.log(`  ${rule.name}: ${example.text} | ${example.gold.text}`)
        continue
      }
      const { isRight, read } = judges[group](example)
      if (isRight) right++
      else if (options.misses === group)
        console.log(
          `  ${set}: ${example.text} | ${example.gold.text} ${JSON.stringify(example.gold.value ?? example.gold.code)} ${example.gold.unit ?? ''} (${example.reference ?? ''}) → ${read}`,
        )
    }
    lines.push(row(`  ${set}`, cases.length, outside, right))
    total.cases += cases.length
    total.outside += outside
    total.right += right
  }
  console.log(row(group, total.cases, total.outside, total.right))
  for (const line of lines) console.log(line)
  for (const { name, reason } of outsideRules[group])
    if (byRule.has(name)) console.log(`    outside ${String(byRule.get(name)).padStart(3)}  ${name}: ${reason}`)
}
