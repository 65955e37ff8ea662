import type { Span } from '../annotation/span.ts'

const closing: Readonly<Record<string, string>> = {
  '“': '”', '‘': '’', '（': '）', '(': ')', '《': '》', '〈': '〉', '【': '】', '「': '」', '『': '』', '〔': '〕', '［': '］', '[': ']',
} // biome-ignore format: a table of pairs
const closers = new Set(Object.values(closing))

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
    const character = text[span.start + i]!
    const closer = closing[character]
    if (closer) open.push({ at: i, closer })
    else if (closers.has(character)) {
      // Only the nearest few openings are tried, so that unbalanced text cannot make this quadratic.
      for (let k = open.length - 1; k >= Math.max(0, open.length - 8); k--) {
        if (open[k]!.closer !== character) continue
        pairs.push([open[k]!.at, i])
        open.length = k
        break
      }
    }
  }
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
