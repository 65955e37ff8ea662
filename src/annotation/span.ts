/** A stretch of a document's text: 0-based UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Document order: earlier first; of two that start together the longer first, so that a container precedes what it contains. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
