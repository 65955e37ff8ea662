import { canonicalUnits, longestUnit, units, unitsAfterDigitsOnly, wordStarts } from '../../lexicon/units.ts'

/** A unit behind a number: what it is called, where it ends, and what its own words add (三个半小时, 四个多月). */
export interface Unit {
  readonly name: string
  readonly end: number
  readonly extra?: 'half' | 'more' | 'about'
}

/** The longest unit behind a number. A space of the layout may stand before it; what stands for one unit more (元/件) is part of it. */
export function unitAfter(text: string, at: number, afterHan: boolean): Unit | undefined {
  const start = text[at] === ' ' || text[at] === '\u00a0' ? at + 1 : at
  const split = splitUnit(text, start)
  if (split) return split
  // 500亿级 is the size of a class, no grade.
  if (text[start] === '级' && '百千万亿'.includes(text[start - 1]!) && start === at) return { name: '', end: start + 1, extra: 'about' }
  for (let length = longestUnit; length > 0; length--) {
    const word = text.slice(start, start + length)
    if (word.length < length || !units.has(word)) continue
    if (afterHan && unitsAfterDigitsOnly.has(word) && !isMeasuredAngle(text, at, word)) continue
    const end = start + length
    if (breaksWord(text, end, word)) continue
    const name = canonicalUnits.get(word) ?? word
    const per = unitPer(text, end)
    if (per) return { name: `${name}/${per.name}`, end: per.end }
    return { name, end: endOfAlternative(text, end) }
  }
  return undefined
}

/** 三十五度: of ten or more, 度 is a unit behind Chinese numerals too (再度, 一度 are words). */
const isMeasuredAngle = (text: string, at: number, unit: string): boolean =>
  unit === '度' && /[十百]/.test(text.slice(Math.max(0, at - 2), at))

const afterSplit = ['小时', '钟头', '月', '星期', '学期', '世纪', '季度', '百分点', '工作日'] as const

/** 三个半小时, 四个多月: 半 and 多 stand inside the unit. */
function splitUnit(text: string, start: number): Unit | undefined {
  if (text[start] !== '个' || !(text[start + 1] === '半' || text[start + 1] === '多')) return undefined
  const unit = afterSplit.find((word) => text.startsWith(word, start + 2))
  if (!unit) return undefined
  const name = unit === '月' ? '个月' : (canonicalUnits.get(unit) ?? unit)
  return { name, end: start + 2 + unit.length, extra: text[start + 1] === '半' ? 'half' : 'more' }
}

/** /件 behind 20元. */
function unitPer(text: string, at: number): Unit | undefined {
  if (text[at] !== '/' && text[at] !== '／') return undefined
  for (let length = 3; length > 0; length--) {
    const word = text.slice(at + 1, at + 1 + length)
    if (word.length === length && units.has(word)) return { name: canonicalUnits.get(word) ?? word, end: at + 1 + length }
  }
  return undefined
}

/** 台（套）, 人（次）: another unit in brackets belongs to the span. */
function endOfAlternative(text: string, at: number): number {
  if (text[at] !== '（' && text[at] !== '(') return at
  const close = text[at + 2] === '）' || text[at + 2] === ')' ? 2 : 0
  return close && units.has(text[at + 1]!) && text[at + 1] !== '个' ? at + close + 1 : at
}

const isLatin = (character: string | undefined): boolean => character !== undefined && /[A-Za-z0-9]/.test(character)

/** 人才, 口号: the classifier is the head of a word; km of a longer Latin one. */
function breaksWord(text: string, end: number, unit: string): boolean {
  if (isLatin(unit.at(-1)) && isLatin(text[end])) return true
  return wordStarts.get(unit)?.includes(text[end] ?? '\n') ?? false
}
