import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What a public set says of one stretch of its text. Fields are the source's; see ../shared/bench/README.md. */
export interface PublicGold {
  readonly type: 'number' | 'ordinal' | 'figure' | 'time' | 'place'
  readonly start: number
  readonly end: number
  readonly text: string
  readonly spanKnown?: boolean
  readonly subtype?: string
  readonly value?: unknown
  readonly unit?: string
  readonly definition?: string
  readonly timex?: string
  readonly code?: string
  readonly county?: string | null
}

export const groups = ['numbers', 'quantities', 'dates', 'addresses'] as const
export type Group = (typeof groups)[number]

/** One gold mention in its text, with the date that relative times are read against. */
export interface PublicCase {
  readonly set: string
  readonly id: string
  readonly text: string
  readonly gold: PublicGold
  readonly reference: string | undefined
  readonly note: string | undefined
}

interface Row {
  readonly id: string
  readonly text: string
  readonly gold: readonly PublicGold[]
  readonly base?: string | number[] | { readonly year?: number; readonly month?: number; readonly day?: number } | null
  readonly reference?: string
  readonly note?: string
}

const folder = fileURLToPath(new URL('../../../shared/bench/', import.meta.url))

export const hasPublicCases = existsSync(folder)

const sets: Readonly<Record<Group, readonly string[]>> = {
  numbers: ['cn2an', 'recognizers-number', 'duckling-zh', 'wetext-itn'],
  quantities: [
    'recognizers-unit',
    'recognizers-number',
    'duckling-zh',
    'jionlp-money',
    'wetext-itn',
    'recognizers-datetime',
    'jionlp-time',
  ],
  dates: ['jionlp-time', 'jionlp-time-spans', 'recognizers-datetime', 'recognizers-datetime-parts', 'duckling-zh', 'wetext-itn'],
  addresses: ['cpca', 'jionlp-location'],
}

/** The cases of a group by set. Durations are figures by the guidelines, so the sets' durations are cases of quantities. */
export function casesOf(group: Group, half = 'dev'): Map<string, PublicCase[]> {
  const bySet = new Map<string, PublicCase[]>()
  for (const set of sets[group]) {
    const path = `${folder}${set}.${half}.jsonl`
    if (!existsSync(path)) continue
    const rows = readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row)
    const cases = rows.flatMap((row) =>
      row.gold
        .filter((gold) => groupOf(gold) === group)
        .map((gold) => ({ set, id: row.id, text: row.text, gold, reference: referenceOf(row), note: row.note })),
    )
    if (cases.length) bySet.set(set, cases)
  }
  return bySet
}

function groupOf({ type, subtype, value }: PublicGold): Group | undefined {
  if (type === 'place') return 'addresses'
  if (type === 'number') return value === undefined ? undefined : 'numbers'
  if (type === 'figure') return value === undefined ? undefined : 'quantities'
  if (type === 'time')
    return subtype === 'duration' || subtype === 'time_delta' ? (value === undefined ? undefined : 'quantities') : 'dates'
  return undefined
}

/** ISO date of the moment that relative times are read against: a time stamp, its parts in a list or by name; in the grain that is given. */
function referenceOf({ base, reference }: Row): string | undefined {
  const moment = reference ?? base
  if (!moment || moment === 'now') return undefined
  if (typeof moment === 'string') return /^\d{4}-\d\d-\d\d/.exec(moment)?.[0]
  const [year, month, day] = Array.isArray(moment) ? (moment as number[]) : [moment.year, moment.month, moment.day]
  return (
    [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'))
      .join('-') || undefined
  )
}
