import type { Document } from '../../annotation/document.ts'
import { liesIn, parentCode, type Region, type RegionName, regionAt, regions } from '../../gazetteer/regions.ts'

/** What has been named so far: which of places of one name is meant, and what 该县 refers to. */
export interface Memory {
  /** The document's own place. */
  readonly own: Region | undefined
  /** Regions named so far, the latest last. */
  readonly named: Region[]
  /** Local places by their bare name: 赤溪村, with the chain they were named with. */
  readonly local: Map<string, readonly string[]>
  /** First characters of those names: most places of a text begin none. */
  readonly localHeads: Set<number>
  /** Full names that stand anywhere in the document: they vouch for their short forms. */
  readonly fullNames: ReadonlySet<Region>
  /** In which the document was published, if known. */
  readonly year: number | undefined
  /** The document sets parts of the country against one another (中西部, 东部地区): a bare 东部 is one of them. */
  readonly speaksOfRegions: boolean
  /** What was named last at all: what 当地 refers to. */
  latest?: { readonly name: string; readonly code?: string }
  lastLocal: Partial<Record<'乡' | '镇' | '村' | '社区' | '街道', string>>
}

export const regionNamed = (name: string | undefined): Region | undefined => (name ? regionAt(name, 0)?.regions[0] : undefined)

export function fullNamesIn({ text, proper }: Document): Set<Region> {
  const full = new Set<Region>()
  for (const { start, end } of proper) {
    for (let at = start; at + 1 < end; at++) {
      const name = regionAt(text, at)
      if (name && name.form !== 'short') for (const region of name.regions) full.add(region)
    }
  }
  return full
}

export function remember(memory: Memory, region: Region): void {
  memory.named.push(region)
  if (region.level !== 'country') memory.latest = region
}

export function rememberLocal(memory: Memory, names: readonly string[], chain: readonly string[]): void {
  memory.latest = { name: names.at(-1)! }
  for (const [i, name] of names.entries()) {
    memory.local.set(name, [...chain, ...names.slice(0, i)])
    memory.localHeads.add(name.charCodeAt(0))
    const kind = (['社区', '街道', '镇', '乡', '村'] as const).find((suffix) => name.endsWith(suffix))
    if (kind) memory.lastLocal = { ...memory.lastLocal, [kind]: name }
  }
}

/** The division of this name in a larger one: as it is, or as it was when the document was written. */
export function innerRegion(name: RegionName, outer: Region, memory: Memory): Region | undefined {
  const inOuter = (region: Region): boolean => liesIn(region, outer) && region.code !== outer.code
  const found = name.regions.find(inOuter)
  if (found) return asOf(memory, name, found)
  const then = name.once?.find(inOuter)
  // 长治市城区 in a document of later years: the district that has followed it.
  return then && memory.year !== undefined && memory.year > then.until ? (regions().byCode.get(then.successor) ?? then) : then
}

/** A former name in a document of its time is the division that it then was (襄樊市 in 2009); else what has followed it. */
export function asOf({ year }: Memory, name: RegionName, region: Region): Region {
  if (name.form !== 'former' || year === undefined) return region
  return name.once?.find((former) => year <= former.until && former.code?.slice(0, 2) === region.code?.slice(0, 2)) ?? region
}

/** Of places that share a name the one in what was named before, in the document's place, else the first. */
export function choose(name: RegionName, { named, own }: Memory): Region {
  if (name.regions.length === 1) return name.regions[0]!
  for (let i = named.length - 1; i >= Math.max(0, named.length - 40); i--) {
    const near = name.regions.find((region) => liesIn(region, named[i]!) || siblings(region, named[i]!))
    if (near) return near
  }
  return name.regions.find((region) => own && (liesIn(region, own) || liesIn(own, region))) ?? name.regions[0]!
}

const siblings = (a: Region, b: Region): boolean =>
  a.code !== undefined && b.code !== undefined && a.level === 'county' && b.level === 'county' && parentCode(a.code) === parentCode(b.code)

export const lastNamed = ({ named }: Memory, levels: readonly string[]): Region | undefined => {
  for (let i = named.length - 1; i >= 0; i--) if (levels.includes(kindOf(named[i]!))) return named[i]
  return undefined
}

/** The document's place, or what it lies in, at one of the levels. */
export function ownAt({ own }: Memory, levels: readonly string[]): Region | undefined {
  for (let region = own; region; region = region.code ? regions().byCode.get(parentCode(region.code) ?? '') : undefined)
    if (levels.includes(kindOf(region))) return region
  return undefined
}

/** How a region is spoken of: 市 may be of prefecture or county level. */
function kindOf({ name, level }: Region): string {
  if (level === 'province') return name.endsWith('市') ? '市' : name.endsWith('区') ? '区' : '省'
  return name.at(-1)!
}
