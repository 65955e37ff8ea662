import type { Byline } from './byline.ts'
import { readBodies, readByline } from './byline.ts'
import { findDate, isDateLine } from './dates.ts'

export interface Signature {
  readonly date: string
  readonly bodies?: string
  /** A decree is signed by a person: 总理　某某某. */
  readonly byline?: Byline
}

/** The first date that stands alone below the body's beginning, with the bodies above it (joint documents have one a line). */
export function findSignature(lines: readonly string[], bodyStart: number): Signature | undefined {
  for (let i = Math.max(1, bodyStart + 1); i < lines.length; i++) {
    const line = plain(lines[i]!)
    if (!isDateLine(line)) continue
    const date = findDate(line)
    if (date === undefined) continue
    const byline = readByline(plain(lines[i - 1]!))
    if (byline?.post !== undefined) return { date, byline }
    const names: string[] = []
    for (let above = i - 1; above > bodyStart && names.length < 20; above--) {
      const text = plain(lines[above]!)
      const found = readBodies(text)
      if (found === undefined) break
      names.unshift(...found)
    }
    return { date, ...(names.length > 0 ? { bodies: names.join('、') } : {}) }
  }
  return undefined
}

/** Marks of Markdown off, and （某局办公室代章) out of its brackets. */
const plain = (line: string): string =>
  line.length > 60 ? line : line.replace(/^[>\s]+|[\\\s]+$|\*\*/g, '').replace(/^[（(](.*?)(?:代章|章)?[）)]$/, '$1')
