import type { Span } from '../annotation/span.ts'

/** One non-empty line. `start` and `end` leave out the white space around it. */
export interface Line extends Span {
  /** What stands between `start` and `end`. */
  readonly text: string
  /** Not part of the document proper. */
  readonly isFurniture: boolean
}

/** The non-empty lines of `text` in order. */
export function cutLines(text: string): Span[] {
  const lines: Span[] = []
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    let start = from
    while (start < to && isBlank(text.charCodeAt(start))) start++
    let end = to
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start < end) lines.push({ start, end })
    from = to + 1
  }
  return lines
}

/** Space, tab, form feed, no-break space, zero-width space, ideographic space, a mark in the middle of the file. */
const isBlank = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000 || unit === 0x200b || unit === 0xfeff

/** White space of every width taken out: 李　强 → 李强. */
export const squeeze = (text: string): string => text.replace(/[\s\u200b]+/g, '')

/** Runs of lines that are no furniture, as spans from the first character of the first to the last of the last. */
export function properSpans(lines: readonly Line[]): Span[] {
  const spans: { start: number; end: number }[] = []
  let isOpen = false
  for (const { start, end, isFurniture } of lines) {
    if (isFurniture) isOpen = false
    else if (isOpen) spans.at(-1)!.end = end
    else {
      spans.push({ start, end })
      isOpen = true
    }
  }
  return spans
}
