import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { toLines } from '../src/annotation/lines.ts'
import { annotateSamples } from './annotate-samples.ts'

/**
 * What is read in each sample document, as a person can read it, stands in tests/expected. A missing file is written; UPDATE_EXPECTED=1 writes
 * all anew, and the difference is for a person to judge.
 */
const folder = fileURLToPath(new URL('./expected/', import.meta.url))
mkdirSync(folder, { recursive: true })

const samples = await annotateSamples()

/** One line a mention or relation, without the numbers that any training moves. */
function readable(lines: Iterable<string>): string {
  const rows = [...lines].map((line) => JSON.parse(line) as Record<string, unknown>)
  const texts = new Map(rows.map((row) => [row.id, row.text]))
  const shown = rows.map(
    ({ type, id: _id, start: _start, end: _end, text, rule: _rule, confidence: _confidence, source, target, rel, ...rest }) => {
      const what =
        type === 'relation'
          ? `  ${String(rel)}: ${String(texts.get(source))} → ${String(texts.get(target))}`
          : type === 'meta'
            ? 'meta'
            : `${String(type)} ${String(text)}`
      const attributes = type === 'meta' ? { source, ...rest } : rest
      return Object.keys(attributes).length ? `${what} ${JSON.stringify(attributes)}` : what
    },
  )
  return `${shown.join('\n')}\n`
}

describe('the sample document', () => {
  test.each(samples.map((annotations) => [annotations.document.id, annotations] as const))('%s is read as expected', (id, annotations) => {
    const path = `${folder}${id}.txt`
    const found = readable(toLines(annotations))
    if (!existsSync(path) || process.env.UPDATE_EXPECTED) writeFileSync(path, found)
    expect(found).toBe(readFileSync(path, 'utf8'))
  })
})
