import type { Words } from '../annotation/outline.ts'
import type { Span } from '../annotation/span.ts'
import { CharacterSet, isHan } from '../lexicon/characters.ts'
import { type PartOfSpeech, POS } from '../lexicon/pos.ts'
import { longestWord, pairHash, type WordTable, wordTable } from './word-table.ts'

/** ln of the word list's total frequency, times six like the levels. */
const totalLevel = 6 * Math.log(60_101_964)

/**
 * Cuts the spans of a text into words. A run of Han characters is cut where the product of the words' frequencies is greatest (the unigram
 * model that jieba made usual, by dynamic programming from the right); digits, letters and punctuation are runs of their own.
 */
export function cutWords(text: string, spans: readonly Span[]): Words {
  const output = new WordBuffer(spans.reduce((sum, span) => sum + (span.end - span.start), 0))
  const table = wordTable()
  for (const { start, end } of spans) {
    let i = start
    while (i < end) {
      const code = text.charCodeAt(i)
      let j = i + 1
      if (isHan(code)) {
        while (j < end && isHan(text.charCodeAt(j))) j++
        const counted = i > start && kindOf(text.charCodeAt(i - 1)) === POS.numeral ? countedEnd(text, i, j) : i
        if (counted > i) cutHan(text, i, counted, table, output)
        cutHan(text, counted, j, table, output)
      } else {
        const kind = kindOf(code)
        // A decimal point or thousands separator between digits belongs to the number.
        if (kind !== POS.punctuation) while (j < end && (kindOf(text.charCodeAt(j)) === kind || isInnerMark(text, j, end))) j++
        if (kind !== undefined) output.push(i, j, kind)
      }
      i = j
    }
  }
  return output.words()
}

/** Units that begin other words: 50名|城区教师, 3家|属企业. A list, so that 人次, 个月 and 年级 stay whole. */
const countingUnits = new CharacterSet('名户家位所')

/** Where a unit behind digits ends, so that no word reaches over it; `start` where none stands. */
function countedEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && at < start + 2 && '万余多'.includes(text[at]!)) at++
  return at + 1 < end && countingUnits.at(text, at) && text[at + 1] !== '次' ? at + 1 : start
}

/** undefined for white space, which is no word. */
function kindOf(code: number): PartOfSpeech | undefined {
  if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) return POS.numeral
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xff21 && code <= 0xff5a)) return POS.other
  if (code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff) return undefined
  return isHan(code) ? POS.noun : POS.punctuation
}

function isInnerMark(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  const isMark = code === 46 || code === 44 || code === 0xff0e
  return isMark && at + 1 < end && kindOf(text.charCodeAt(at - 1)) === POS.numeral && kindOf(text.charCodeAt(at + 1)) === POS.numeral
}

class WordBuffer {
  private readonly start: Int32Array
  private readonly end: Int32Array
  private readonly tag: Uint8Array
  private count = 0

  constructor(capacity: number) {
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.tag = new Uint8Array(capacity)
  }

  push(start: number, end: number, tag: PartOfSpeech): void {
    this.start[this.count] = start
    this.end[this.count] = end
    this.tag[this.count++] = tag
  }

  words(): Words {
    const { count } = this
    return { count, start: this.start.slice(0, count), end: this.end.slice(0, count), tag: this.tag.slice(0, count) }
  }
}

/** A run this long is cut in pieces, so that the scratch arrays stay small; policy text has no such runs. */
const longestRun = 4096
const bestScore = new Float64Array(longestRun + 1)
const bestEntry = new Uint16Array(longestRun)
const bestLength = new Uint8Array(longestRun)

function cutHan(text: string, start: number, end: number, table: WordTable, output: WordBuffer): void {
  for (let from = start; from < end; from += longestRun) cutRun(text, from, Math.min(end, from + longestRun), table, output)
}

function cutRun(text: string, start: number, end: number, table: WordTable, output: WordBuffer): void {
  const length = end - start
  bestScore[length] = 0
  for (let i = length - 1; i >= 0; i--) {
    const code = text.charCodeAt(start + i)
    const single = table.single[code - 0x3400] || 1
    let score = (single & 255) - totalLevel + bestScore[i + 1]!
    let entry = single
    let chosen = 1
    if (i + 1 < length) {
      let lengths = table.lengths[pairHash(code, text.charCodeAt(start + i + 1))]! >> 1
      const most = Math.min(longestWord, length - i)
      for (let n = 2; lengths && n <= most; n++, lengths >>= 1) {
        if (!(lengths & 1)) continue
        const found = table.entries.get(text, start + i, start + i + n)
        if (!found) continue
        const whole = (found & 255) - totalLevel + bestScore[i + n]!
        if (whole >= score) {
          score = whole
          entry = found
          chosen = n
        }
      }
    }
    bestScore[i] = score
    bestEntry[i] = entry
    bestLength[i] = chosen
  }
  for (let i = 0; i < length; i += bestLength[i]!) output.push(start + i, start + i + bestLength[i]!, bestEntry[i]! >> 8)
}
