import { digitValues } from '../../lexicon/numerals.ts'

/** An interval in ISO prefixes; null is an open end. */
export interface Interval {
  readonly from: string | null
  readonly to: string | null
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

export const pad = (n: number): string => String(n).padStart(2, '0')
const narrow = (digits: string): string => digits.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

/** 12 · 十二 · 二〇一八 → number. */
export function numberOf(digits: string): number {
  const plain = narrow(digits).replace(/^[两二]千零/, '二〇〇')
  if (/^\d+$/.test(plain)) return Number(plain)
  if (!plain.includes('十')) return Number([...plain].map((c) => digitValues.get(c) ?? '').join(''))
  const [tens, ones] = plain.split('十')
  return (tens ? digitValues.get(tens)! : 1) * 10 + (ones ? digitValues.get(ones)! : 0)
}

export const smallNumber = (digits: string): number => (/^[两兩]$/.test(digits) ? 2 : numberOf(digits))

/** Months since year 0 as an ISO month. */
export const isoMonth = (months: number): string => `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`

/** An ISO date some days later, or earlier; counted through the months. */
export function daysFrom(date: string, days: number): string {
  let [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)) + days]
  for (; day < 1; day += lastDayOf(isoMonth(year * 12 + month - 1))) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year--
  }
  for (let last = lastDayOf(isoMonth(year * 12 + month - 1)); day > last; last = lastDayOf(isoMonth(year * 12 + month - 1))) {
    day -= last
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  return `${isoMonth(year * 12 + month - 1)}-${pad(day)}`
}

const firstDays: Readonly<Record<string, readonly [string, string]>> = {
  上旬: ['01', '10'],
  中旬: ['11', '20'],
  下旬: ['21', ''],
  上中旬: ['01', '20'],
  中上旬: ['01', '20'],
  中下旬: ['11', ''],
  上半月: ['01', '15'],
  下半月: ['16', ''],
}

/** What month, day and part of a year or month (上半年, 前三季度, 下旬) make of a year. */
export function grain({ month, day, half }: Groups, year: number): Interval {
  if (month) return inGrainOfMonth(`${year}-${pad(numberOf(month))}`, day, half)
  const whole = String(year)
  if (!half) return { from: whole, to: whole }
  const fixed = halves[half.replace(/^年/, '')]
  if (fixed) return { from: `${year}-${fixed[0]}`, to: `${year}-${fixed[1]}` }
  const first = /^的?前(.{1,3})天/.exec(half)
  if (first) return { from: `${year}-01-01`, to: daysFrom(`${year}-01-01`, smallNumber(first[1]!) - 1) }
  const quarter = /^[第Q]?([一二三四1-4首])(?:季度|$)/.exec(half)
  if (quarter) {
    const q = quarter[1] === '首' ? 1 : numberOf(quarter[1]!)
    const [first, last] = [half.endsWith('末') ? 3 * q : 3 * q - 2, half.endsWith('初') ? 3 * q - 2 : 3 * q]
    return { from: `${year}-${pad(first)}`, to: `${year}-${pad(last)}` }
  }
  const many = /^的?([前头第]|最[后後])(.{1,3}?)个?(月|季度)/.exec(half)
  if (!many) return { from: whole, to: whole }
  const n = smallNumber(many[2]!) * (many[3] === '季度' ? 3 : 1)
  if (n > 12) return { from: whole, to: whole }
  if (many[1]!.startsWith('最')) return { from: `${year}-${pad(13 - n)}`, to: `${year}-12` }
  return { from: `${year}-${many[1] === '第' ? pad(n) : '01'}`, to: `${year}-${pad(n)}` }
}

const halves: Readonly<Record<string, readonly [string, string]>> = {
  上半年: ['01', '06'], 前半年: ['01', '06'], 下半年: ['07', '12'], 后半年: ['07', '12'], 底: ['12', '12'], 末: ['12', '12'], 初: ['01', '01'], 中: ['06', '06'],
  国庆: ['10-01', '10-08'], 国庆中秋双节: ['10-01', '10-08'],
} // biome-ignore format: a table

function inGrainOfMonth(month: string, day: string | undefined, half: string | undefined): Interval {
  const first = /^的?前(.{1,3})天/.exec(half ?? '')
  if (first) return { from: `${month}-01`, to: `${month}-${pad(Math.min(smallNumber(first[1]!), lastDayOf(month)))}` }
  const days = half && firstDays[half]
  if (days) return { from: `${month}-${days[0]}`, to: `${month}-${days[1] || lastDayOf(month)}` }
  const whole = day ? `${month}-${pad(numberOf(day))}` : month
  return { from: whole, to: whole }
}

/** Last day of an ISO month, by the rule of the Gregorian calendar. */
export function lastDayOf(month: string): number {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return number === 2 ? (isLeap ? 29 : 28) : 30 + ([4, 6, 9, 11].includes(number) ? 0 : 1)
}
