import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Annotations } from '../src/annotation/annotations.ts'
import { annotate } from '../src/pipeline.ts'
import { readDocument } from '../src/read/index.ts'

export const samplesFolder = fileURLToPath(new URL('./documents/', import.meta.url))

/** Our own sample documents, annotated, in the order of their names. */
export async function annotateSamples(): Promise<Annotations[]> {
  const names = readdirSync(samplesFolder)
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort()
  const taken = new Set<string>()
  const annotations: Annotations[] = []
  for (const name of names) annotations.push(annotate(await readDocument(readFileSync(samplesFolder + name), name, { taken })))
  return annotations
}
