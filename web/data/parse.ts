import type { GraphFile } from '../../graph/schema.ts'
import { checkGraphFile } from './check.ts'
import { isFatal, type LoadProblem } from './problem.ts'
import { salvage } from './salvage.ts'

/** A file that was read, with what was odd in it, or why it could not be read. */
export type Reading =
  | { readonly ok: true; readonly file: GraphFile; readonly problems: readonly LoadProblem[] }
  | { readonly ok: false; readonly problems: readonly LoadProblem[] }

/** The bytes of a graph file → a checked graph file. A file that breaks off is opened as far as it is whole. */
export function parseGraphFile(bytes: Uint8Array): Reading {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.trim()) return { ok: false, problems: [{ code: 'empty' }] }
  const { value, problems } = parseJson(text, bytes.length)
  if (value === undefined) return { ok: false, problems }
  const checked = checkGraphFile(value)
  const all = [...problems, ...checked.problems]
  return checked.file && !all.some(isFatal) ? { ok: true, file: checked.file, problems: all } : { ok: false, problems: all }
}

function parseJson(text: string, byteCount: number): { value: unknown; problems: LoadProblem[] } {
  try {
    return { value: JSON.parse(text), problems: [] }
  } catch (error) {
    const rest = text.trimStart().startsWith('{') ? salvage(text) : null
    const value = rest?.text ? parseQuietly(rest.text) : undefined
    // What comes before the break must be sound, else the fault lies earlier.
    if (rest && (value || !rest.text)) return { value, problems: [{ code: 'truncated', byte: byteCount, inside: rest.inside }] }
    return { value: undefined, problems: [{ code: 'noJson', byte: byteOf(text, error as Error) }] }
  }
}

function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Engines give the place of a syntax error only in their message, and in UTF-16 units. */
function byteOf(text: string, error: Error): number {
  const position = /position (\d+)/.exec(error.message)?.[1]
  return position === undefined ? -1 : new TextEncoder().encode(text.slice(0, Number(position))).length
}
