import type { Figure } from '../../src/annotation/mention.ts'
import { figures } from '../../src/extract/figure/index.ts'
import { readFraction, readHalf } from '../../src/extract/figure/share.ts'
import { readNumeral } from '../../src/extract/numeral.ts'
import { times } from '../../src/extract/time/index.ts'
import { units } from '../../src/lexicon/units.ts'
import { findIn } from '../src/extract/marked.ts'
import type { PublicCase } from './cases.ts'

/** What Gangmu read for a case, said in a line, and whether it is right. */
export interface Verdict {
  readonly isRight: boolean
  readonly read: string
}

/** Fractions are given to four digits. */
const near = (a: number, b: number, tolerance = 1e-9): boolean => Math.abs(a - b) <= Math.abs(b) * tolerance
const tolerant = (text: string): number => (/分之|[/／]/.test(text) ? 2e-3 : 1e-9)

/** A bare number: value and span. What follows the number in the gold's span may be its unit (0个, 壹拾壹元整); 多 belongs to ours. */
export function judgeNumber({ text, gold }: PublicCase): Verdict {
  const read = readFraction(text, gold.start) ?? halfAt(text, gold.start) ?? readNumeral(text, gold.start)
  if (!read) return { isRight: false, read: '–' }
  const behind = text.slice(Math.min(read.end, gold.end), Math.max(read.end, gold.end))
  const isSpanRight = behind === '' || units.has(behind) || /^(?:[多余]|[元圆][整正])$/.test(behind)
  return {
    isRight: isSpanRight && near(read.value, Number(gold.value), tolerant(gold.text)),
    read: `${text.slice(read.start, read.end)} = ${read.value}`,
  }
}

const halfAt = (text: string, at: number): ReturnType<typeof readHalf> =>
  /^(?:半|一半)/.test(text.slice(at, at + 2)) ? readHalf(text, at) : undefined

/** Factors from our unit to the gold's: grams, cents, seconds, hundredths. */
const conversions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Gram: { 斤: 500, 两: 50, 千克: 1000, 公斤: 1000, 毫克: 0.001 },
  Cent: { 角: 10, 毛: 10, 元: 100 },
  Hour: { 天: 24 },
  '%': { 折: 10, '‰': 0.1, '': 100 },
  Minute: { 刻钟: 15, 刻: 15, 小时: 60 },
  month: { 季度: 3 },
  MO: { 季度: 3 },
}

/** A quantity: the value of the figure that overlaps the gold most, in the gold's unit. */
export function judgeQuantity({ text, gold }: PublicCase): Verdict {
  const found = findIn(text, [figures]) as Figure[]
  const withTimes = gold.type === 'time' ? found : (findIn(text, [times, figures]) as Figure[])
  const overlap = ({ start, end }: Figure): number => Math.min(end, gold.end) - Math.max(start, gold.start)
  const figure = withTimes.filter((each) => overlap(each) > 0).sort((a, b) => overlap(b) - overlap(a))[0]
  if (!figure) return { isRight: false, read: '–' }
  const { values, unit } = expected(gold)
  const factor = (value: number): number => (figure.unit === '折' && value >= 10 ? 1 : (conversions[unit ?? '']?.[figure.unit] ?? 1))
  const ours = [figure.value, ...(figure.valueMax === undefined ? [] : [figure.valueMax])].map((value) => value * factor(value))
  const tolerance = Math.max(1e-6, tolerant(gold.text))
  // A vague number (几十万, 十多) is its magnitude; some sets give the interval up to the next.
  const isVague = figure.bound !== 'range' && values.length === 2 && /[几数多余]/.test(gold.text)
  const isRight =
    gold.subtype === 'range' && figure.bound !== 'range'
      ? values.some((value) => near(ours[0]!, value, tolerance))
      : isVague
        ? near(ours[0]!, values[0]!, tolerance)
        : values.length === ours.length && values.every((value, i) => near(ours[i]!, value, tolerance))
  return { isRight, read: `${figure.text} = ${figure.value}${figure.valueMax === undefined ? '' : `–${figure.valueMax}`} ${figure.unit}` }
}

/** The gold's numbers: one or two of them, from a number, a list, an interval (20,35], a duration (P3.5Y) or its parts ({year: 3}). */
function expected({ value, unit, timex }: PublicCase['gold']): { values: number[]; unit: string | undefined } {
  const duration = /^P(T?)(\d+(?:\.\d+)?)([A-Z])$/.exec(timex ?? '')
  if (duration)
    return { values: [Number(duration[2])], unit: duration[3] === 'M' && !duration[1] ? 'MO' : { M: 'Minute', H: 'Hour' }[duration[3]!] }
  if (Array.isArray(value) && typeof value[0] === 'object') {
    return { values: value.flatMap((part) => Object.values(part as object).map(Number)), unit: undefined }
  }
  if (Array.isArray(value)) return { values: value.map(Number), unit }
  if (typeof value === 'object' && value)
    return { values: Object.values(value).map(Number), unit: Object.keys(value)[0] === 'minute' ? 'Minute' : Object.keys(value)[0] }
  const text = String(value)
  if (/^[[(]/.test(text)) return { values: text.slice(1, -1).split(',').filter(Boolean).map(Number), unit }
  return { values: [Number(text.replace('%', ''))], unit: text.endsWith('%') ? '%' : unit }
}
