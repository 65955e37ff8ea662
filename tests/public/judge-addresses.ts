import type { Place } from '../../src/annotation/mention.ts'
import { places } from '../../src/extract/place/index.ts'
import { liesIn, type Region, regionAt } from '../../src/gazetteer/regions.ts'
import { findIn } from '../src/extract/marked.ts'
import type { PublicCase } from './cases.ts'
import type { Verdict } from './judge-figures.ts'

/** An address: the code of the smallest division of county level or above in the mention over its start; a village's mention has it in its chain. */
export function judgeAddress({ text, gold }: PublicCase): Verdict {
  const found = findIn(text, [places]) as Place[]
  const place = found.filter(({ start, end }) => start < gold.end && end > gold.start).at(-1)
  const code = place && (place.code ?? codeOf(place.chain ?? []))
  return { isRight: code === gold.code, read: place ? `${place.text} = ${place.name} ${code ?? ''}` : '–' }
}

function codeOf(chain: readonly string[]): string | undefined {
  let within: Region | undefined
  for (const name of chain) {
    const inside = regionAt(name, 0)?.regions.find((region) => region.name === name && (!within || liesIn(region, within)))
    if (inside) within = inside
  }
  return within?.code
}
