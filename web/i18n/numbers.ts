import type { FigureNode, TimeSpell } from '../../graph/schema.ts'
import type { Words } from './zh.ts'

/** A number with all its digits, grouped: 15,000. */
export const exactly = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 })

const magnitudes: readonly (readonly [number, string])[] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
]

/** A number the way a Chinese reader says it: 15000 → 1.5万, 62690000000 → 626.9亿. Never shorter than it is exact to four decimals. */
export function inWan(value: number): string {
  const [size, word] = magnitudes.find(([size]) => Math.abs(value) >= size) ?? [1, '']
  return (value / size).toLocaleString('en-US', { maximumFractionDigits: 4, useGrouping: size === 1 && Math.abs(value) >= 1e4 }) + word
}

const signs = { exact: '', approx: '≈', min: '≥', max: '≤', range: '' } as const

/** A figure as a table shows it: ≥1.5万元, +8.5%, 3–5个. Values in 万 and 亿, or with all digits. */
export function figureValue(
  figure: Pick<FigureNode, 'value' | 'valueMax' | 'unit' | 'bound' | 'change'>,
  write: (value: number) => string = inWan,
): string {
  const { value, valueMax, unit, bound, change } = figure
  const sign = change === 'increase' ? '+' : change === 'decrease' ? '−' : ''
  const amount = valueMax === undefined ? write(value) : `${write(value)}–${write(valueMax)}`
  return `${signs[bound] ?? ''}${sign}${amount}${unit}`
}

/** The resolved time of a spell: `2014-01 – 2016-12`; '' where nothing was resolved. An open end is …. */
export function timeRange({ from, to }: Pick<TimeSpell, 'from' | 'to'>): string {
  if (from === undefined && to === undefined) return ''
  if (from === to) return from ?? ''
  return `${from ?? '…'} – ${to ?? '…'}`
}

export function confidenceWords(confidence: number, { details }: Words): string {
  const grade = confidence >= 0.85 ? details.sure.high : confidence >= 0.6 ? details.sure.middle : details.sure.low
  return `${Math.round(confidence * 100)}% · ${grade}`
}

/** Bytes in the unit that reads best: 1.4 MB. */
export function inBytes(count: number): string {
  if (count < 1000) return `${count} B`
  return count < 1e6 ? `${(count / 1e3).toFixed(0)} kB` : `${(count / 1e6).toFixed(1)} MB`
}
