import type { Span } from '../annotation/span.ts'
import { CharacterSet } from '../lexicon/characters.ts'

const closing: Readonly<Record<string, string>> = {
  '“': '”', '‘': '’', '（': '）', '(': ')', '《': '》', '〈': '〉', '【': '】', '「': '」', '『': '』', '〔': '〕', '［': '］', '[': ']',
} // biome-ignore format: a table of pairs
const openers = new CharacterSet(Object.keys(closing))
const closers = new CharacterSet(Object.values(closing))

/**
 * For every offset of a span, how deep it stands in quotes and brackets that open and close within the span. One that never closes opens
 * nothing: a forgotten quotation mark must not swallow the rest of the paragraph. The marks themselves count as inside.
 * @returns depth by offset − span.start
 */
export function bracketDepths(text: string, span: Span): Uint8Array {
  const length = span.end - span.start
  const depths = new Uint8Array(length)
  const open: { readonly at: number; readonly closer: string }[] = []
  const pairs: [number, number][] = []
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(span.start + i)
    if (openers.has(code)) open.push({ at: i, closer: closing[text[span.start + i]!]! })
    else if (closers.has(code)) {
      const character = text[span.start + i]!
      // Only the nearest few openings are tried, so that unbalanced text cannot make this quadratic.
      for (let k = open.length - 1; k >= Math.max(0, open.length - 8); k--) {
        if (open[k]!.closer !== character) continue
        pairs.push([open[k]!.at, i])
        open.length = k
        break
      }
    }
  }
  if (pairs.length === 0) return depths
  const step = new Int16Array(length + 1)
  for (const [from, to] of pairs) {
    step[from]!++
    step[to + 1]!--
  }
  for (let i = 0, depth = 0; i < length; i++) {
    depth += step[i]!
    depths[i] = depth
  }
  return depths
}
