import type { Document } from '../../annotation/document.ts'
import type { Place, Proposal } from '../../annotation/mention.ts'
import { indexAt, wordAt } from '../../annotation/outline.ts'
import { liesIn, parentCode, type Region, type RegionName, regionAt, regions } from '../../gazetteer/regions.ts'
import { fixedAfterChina, weakRegions } from '../../lexicon/places.ts'
import { POS } from '../../lexicon/pos.ts'
import type { ExtractionContext, Extractor } from '../extractor.ts'
import { bareNameStart, localSuffixes, localUnitAfter } from './chains.ts'
import { contextWordAt } from './context-words.ts'

/** What has been named so far: which of places of one name is meant, and what 该县 refers to. */
interface Memory {
  /** The document's own place. */
  readonly own: Region | undefined
  /** Regions named so far, the latest last. */
  readonly named: Region[]
  /** Local places by their bare name: 赤溪村, with the chain they were named with. */
  readonly local: Map<string, readonly string[]>
  /** Full names that stand anywhere in the document: they vouch for their short forms. */
  readonly fullNames: ReadonlySet<Region>
  lastLocal: Partial<Record<'乡' | '镇' | '村' | '社区' | '街道', string>>
}

/** Named places: divisions by the tables, villages and towns by pattern, 全市 and 该县 by what has been named. */
export const places: Extractor = {
  name: 'places',
  extract(context: ExtractionContext): Proposal[] {
    const { document: { text, metadata }, outline, found } = context // biome-ignore format: one line
    const own = regionNamed(metadata.place)
    const memory: Memory = { own, named: [], local: new Map(), fullNames: fullNamesIn(document), lastLocal: {} }
    const proposals: Proposal<Place>[] = []
    const works = found.filter(({ type }) => type === 'document')
    for (const block of outline.blocks) {
      for (let at = block.start; at < block.end; at++) {
        const code = text.charCodeAt(at)
        if (code < 0x3400 || code > 0x9fff) continue
        const work = works[indexAt(works, at)]
        if (work && work.end > at) {
          at = work.end - 1
          continue
        }
        const place = regionChain(context, at, block.end, memory) ?? contextPlace(context, at, memory) ?? knownLocal(text, at, memory)
        if (place) {
          proposals.push(place)
          at = place.end - 1
          continue
        }
        const bare = bareLocal(context, at, block.start, memory)
        if (bare) {
          const last = proposals.at(-1)
          if (!last || last.end <= bare.start) proposals.push(bare)
        }
      }
    }
    return proposals
  },
}

const regionNamed = (name: string | undefined): Region | undefined => (name ? regionAt(name, 0)?.regions[0] : undefined)

function fullNamesIn({ text, proper }: Document): Set<Region> {
  const full = new Set<Region>()
  for (const { start, end } of proper) {
    for (let at = start; at + 1 < end; at++) {
      const name = regionAt(text, at)
      if (name && name.form !== 'short') for (const region of name.regions) full.add(region)
    }
  }
  return full
}

/** 福建省宁德市, 康平县二牛所口镇刘家窝堡村: divisions that follow one another from large to small, then local units. */
function regionChain(
  { document: { text }, outline: { words } }: ExtractionContext,
  start: number,
  limit: number,
  memory: Memory,
): Proposal<Place> | undefined {
  let name = regionAt(text, start)
  if (!name || !isNamedHere(text, words, start, name, memory)) return undefined
  let region = choose(name, undefined, memory)
  let end = start + name.text.length
  const chain: string[] = []
  for (;;) {
    const next = regionAt(text, end)
    if (!next || end + next.text.length > limit) break
    const inner = next.regions.find((candidate) => liesIn(candidate, region!) && candidate !== region)
    if (!inner || (next.form === 'short' && !isWholeWord(text, words, end, end + next.text.length))) break
    chain.push(region.name)
    name = next
    region = inner
    end += next.text.length
  }
  if (name.text === '中国' && (fixedAfterChina.test(text.slice(end, end + 6)) || !standsAlone.test(text.slice(end, end + 1))))
    return undefined
  if (/^(?:模式|经验|方案|速度|精神|实践|样本)/.test(text.slice(end, end + 2)) && text[start - 1] === '“') return undefined
  remember(memory, region)
  const local = localChain(text, words, end, limit)
  if (!local.names.length) return placeOf(start, end, region.name, region, chain, name.form === 'short' ? 'place/short-name' : 'place/name')
  const all = [...chain, region.name, ...local.names]
  rememberLocal(memory, local.names, [...chain, region.name])
  return { type: 'place', start, end: local.end, name: all.at(-1)!, chain: all.slice(0, -1), rule: 'place/chain', confidence: 0.95 }
}

function localChain(
  text: string,
  words: ExtractionContext['outline']['words'],
  from: number,
  limit: number,
): { end: number; names: string[] } {
  const names: string[] = []
  let end = from
  for (;;) {
    const next = localUnitAfter(text, words, end, limit)
    if (next < 0) return { end, names }
    names.push(text.slice(end, next))
    end = next
  }
}

function placeOf(start: number, end: number, name: string, region: Region, chain: readonly string[], rule: string): Proposal<Place> {
  return {
    type: 'place',
    start,
    end,
    name,
    ...(region.code ? { code: region.code } : {}),
    ...(chain.length ? { chain: [...chain] } : {}),
    rule,
    confidence: rule === 'place/short-name' ? 0.92 : 0.97,
  }
}

function remember(memory: Memory, region: Region): void {
  memory.named.push(region)
}

function rememberLocal(memory: Memory, names: readonly string[], chain: readonly string[]): void {
  for (const [i, name] of names.entries()) {
    memory.local.set(name, [...chain, ...names.slice(0, i)])
    const kind = (['社区', '街道', '镇', '乡', '村'] as const).find((suffix) => name.endsWith(suffix))
    if (kind) memory.lastLocal = { ...memory.lastLocal, [kind]: name }
  }
}

/** Of places that share a name the one in what was named before, in the document's place, else the first. */
function choose(name: RegionName, _inside: Region | undefined, { named, own }: Memory): Region {
  if (name.regions.length === 1) return name.regions[0]!
  for (let i = named.length - 1; i >= Math.max(0, named.length - 40); i--) {
    const near = name.regions.find((region) => liesIn(region, named[i]!) || siblings(region, named[i]!))
    if (near) return near
  }
  return name.regions.find((region) => own && (liesIn(region, own) || liesIn(own, region))) ?? name.regions[0]!
}

const siblings = (a: Region, b: Region): boolean =>
  a.code !== undefined && b.code !== undefined && a.level === 'county' && b.level === 'county' && parentCode(a.code) === parentCode(b.code)

/** What may follow 中国 where it is the place and not the first part of a name (中国制造, 中国农业品牌目录). */
const standsAlone = /[\s的，。、；：！？,.;:）)”与和及在是将已有要对从向地经政]/

/** Whether a name from the tables is meant as a place where it stands. */
function isNamedHere(text: string, words: ExtractionContext['outline']['words'], start: number, name: RegionName, memory: Memory): boolean {
  const end = start + name.text.length
  const region = name.regions[0]!
  if (region.level === 'region')
    return !weakRegions.has(name.text) || /^(?:地区|、|和|等地|省份|各省|城市)/.test(text.slice(end, end + 3))
      ? isWholeWord(text, words, start, end)
      : false
  // 三沙湾, 汉江: the short form names a bay or a river here.
  if (name.form === 'short' && /^[湾江河湖峡]/.test(text.slice(end, end + 1))) return false
  if (name.form !== 'short') return startsWord(text, words, start) && !/^(?:长|委书)/.test(text.slice(end, end + 1))
  if (!isWholeWord(text, words, start, end)) return false
  const i = wordAt(words, start)
  const isOneWord = words.start[i] === start && words.end[i] === end
  const isCommonWord =
    isOneWord &&
    words.tag[i] !== POS.placeName &&
    words.tag[i] !== POS.personName &&
    words.tag[i] !== POS.abbreviation &&
    words.tag[i] !== POS.other
  const isVouched = name.regions.some(
    (candidate) =>
      memory.fullNames.has(candidate) || (memory.own?.code && (liesIn(candidate, memory.own) || liesIn(memory.own, candidate))),
  )
  if (region.level === 'province') return !isCommonWord || isVouched || region.code !== undefined
  if (region.level === 'prefecture') return isVouched || (!isCommonWord && words.tag[i] !== POS.personName)
  return isVouched && !isCommonWord
}

/** The name does not begin inside a word (小|康县, 在上|海). */
function startsWord(text: string, words: ExtractionContext['outline']['words'], start: number): boolean {
  const i = wordAt(words, start)
  if (words.start[i] === start) return true
  // 全国|海|南省: where the cut is wrong, a word of one character may have swallowed the first one.
  return words.tag[i] === POS.placeName || (words.end[i]! - words.start[i]! <= 2 && !/[\u3400-\u9fff]/.test(text[start - 1] ?? ''))
}

function isWholeWord(text: string, words: ExtractionContext['outline']['words'], start: number, end: number): boolean {
  if (!startsWord(text, words, start)) return false
  const last = wordAt(words, end - 1)
  // The word may go on with a suffix (宁德|市委) but not with anything else (中山|装).
  return (
    words.end[last] === end ||
    (words.end[last]! > end && words.tag[last] === POS.placeName) ||
    /^[省市县区州盟旗镇乡村委局厅人籍府话]/.test(text.slice(end, end + 1))
  )
}

/** 全市, 我省, 该县, 当地: the document's place, or what was named last at that level. */
function contextPlace(
  { document: { text }, outline: { words } }: ExtractionContext,
  start: number,
  memory: Memory,
): Proposal<Place> | undefined {
  const word = contextWordAt(text, start)
  if (!word) return undefined
  const i = wordAt(words, start)
  if (words.start[i]! < start && words.end[i]! > start) return undefined
  const place = (name: string, code: string | undefined): Proposal<Place> => ({
    type: 'place', start, end: start + word.text.length, name, ...(code ? { code } : {}), rule: 'place/context', confidence: 0.9,
  }) // biome-ignore format: one line
  if (word.local) {
    const local = memory.lastLocal[word.local]
    return local ? place(local, undefined) : undefined
  }
  const referent = word.last
    ? (lastNamed(memory, word.levels) ?? ownAt(memory, word.levels))
    : (ownAt(memory, word.levels) ?? lastNamed(memory, word.levels))
  if (referent) return place(referent.name, referent.code)
  // A document that speaks of 全市 and tells nowhere which: the words stand for the place.
  return word.last ? undefined : { ...place(word.text, undefined), rule: 'place/context-unresolved', confidence: 0.6 }
}

const lastNamed = ({ named }: Memory, levels: readonly string[]): Region | undefined => {
  for (let i = named.length - 1; i >= 0; i--) if (levels.includes(kindOf(named[i]!))) return named[i]
  return undefined
}

/** The document's place, or what it lies in, at one of the levels. */
function ownAt({ own }: Memory, levels: readonly string[]): Region | undefined {
  for (let region = own; region; region = region.code ? regions().byCode.get(parentCode(region.code) ?? '') : undefined)
    if (levels.includes(kindOf(region))) return region
  return undefined
}

/** How a region is spoken of: 市 may be of prefecture or county level. */
function kindOf({ name, level }: Region): string {
  if (level === 'province') return name.endsWith('市') ? '市' : name.endsWith('区') ? '区' : '省'
  return name.at(-1)!
}

/** A village or town named in full before, now bare. */
function knownLocal(text: string, start: number, { local }: Memory): Proposal<Place> | undefined {
  for (let length = 7; length >= 2; length--) {
    const name = text.slice(start, start + length)
    const chain = local.get(name)
    if (chain)
      return {
        type: 'place',
        start,
        end: start + length,
        name,
        ...(chain.length ? { chain: [...chain] } : {}),
        rule: 'place/known-local',
        confidence: 0.95,
      }
  }
  return undefined
}

/** 来到刘家窝堡村: a name that is no word of the language, before 村 镇 乡 街道 社区. Found at the place where its suffix begins. */
function bareLocal(
  { document: { text }, outline: { words } }: ExtractionContext,
  at: number,
  limit: number,
  memory: Memory,
): Proposal<Place> | undefined {
  const suffix = localSuffixes.find((candidate) => candidate.length <= 2 && text.startsWith(candidate, at))
  if (!suffix) return undefined
  const end = at + suffix.length
  const start = bareNameStart(text, words, end, limit)
  if (start < 0) return undefined
  const name = text.slice(start, end)
  rememberLocal(memory, [name], [])
  return { type: 'place', start, end, name, rule: 'place/local-name', confidence: 0.8 }
}
