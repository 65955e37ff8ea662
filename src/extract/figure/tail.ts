import { durationUnits } from '../../lexicon/units.ts'
import type { Quantity } from './quantity.ts'

/** 以上 and its like behind a unit; what they say of the bound. */
const tails: readonly (readonly [RegExp, Quantity['bound']])[] = [
  [/^\s?(?:[(（]含.{1,4}[)）])?\s?(?:及以\s?上|以\s?上|之上|开外)(?![下级来])/, 'min'],
  [/^\s?(?:及以\s?下|以\s?下|以内|之内|之下)(?![简列级])/, 'max'],
  [/^(?:左右|上下|出头|许)(?![^，,。；、）)的])?/, 'approx'],
  [/^(?:多|余)(?![少样元年个万亿数边方民种人额款热粮])/, 'min'],
  [/^(?:多|余)(?=[的，。、；）]|$)/, 'min'],
]

/** The quantity with what is attached behind its unit: 以上 以内 左右 多, 半 (两年半), 内 of a duration (一个月内). */
export function withTail(text: string, quantity: Quantity): Quantity {
  const isHalfMore =
    text[quantity.end] === '半' && !'年月天决径岛成边壁山夜数途'.includes(text[quantity.end + 1] || '\n') && !quantity.unit.includes('/')
  const whole =
    isHalfMore && quantity.bound !== 'range'
      ? { ...quantity, end: quantity.end + 1, value: quantity.value + 0.5, isArticle: false }
      : quantity
  const rest = text.slice(whole.end, whole.end + 10)
  for (const [pattern, bound] of tails) {
    const match = pattern.exec(rest)
    if (match) return { ...whole, end: whole.end + match[0].length, bound: whole.bound === 'range' ? 'range' : bound }
  }
  if (rest[0] === '内' && !'部容外在需陆蒙涵'.includes(rest[1] ?? '\n') && durationUnits.has(whole.unit))
    return { ...whole, end: whole.end + 1, bound: 'max' }
  return whole
}
