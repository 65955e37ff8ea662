import type { Place, Proposal } from '../../annotation/mention.ts'
import { liesIn, regionAt, regions } from '../../gazetteer/regions.ts'
import type { ExtractionContext, Extractor } from '../extractor.ts'
import { bareNameStart, bareSuffixAt, isKindWord, type LargerPlace, localUnitAfter, zones } from './chains.ts'
import { contextPlace, placeOf } from './context-place.ts'
import { asOf, choose, fullNamesIn, innerRegion, type Memory, regionNamed, remember, rememberLocal } from './memory.ts'
import { isInFixedName, isNamedHere, isWholeWord } from './named.ts'

/** Named places: divisions by the tables, villages and towns by pattern, 全市 and 该县 by what has been named. */
export const places: Extractor = {
  name: 'places',
  extract(context: ExtractionContext): Proposal[] {
    const { document: { text, metadata }, outline, found } = context // biome-ignore format: one line
    const own = regionNamed(metadata.place)
    const year = metadata.date ? Number(metadata.date.slice(0, 4)) : undefined
    const speaksOfRegions = context.document.proper.some(({ start, end }) => /[东中西]部地区|中西部|东西部/.test(text.slice(start, end)))
    const memory: Memory = {
      own,
      named: [],
      local: new Map(),
      localHeads: new Set(),
      fullNames: fullNamesIn(context.document),
      speaksOfRegions,
      year,
      lastLocal: {},
    }
    const proposals: Proposal<Place>[] = []
    const works = found.filter(({ type }) => type === 'document')
    let nextWork = 0
    for (const block of outline.blocks) {
      for (let at = block.start; at < block.end; at++) {
        const code = text.charCodeAt(at)
        if (code < 0x3400 || code > 0x9fff) continue
        while (nextWork < works.length && works[nextWork]!.end <= at) nextWork++
        const work = works[nextWork]
        if (work && work.start <= at) {
          at = work.end - 1
          continue
        }
        const place =
          regionChain(context, at, block.end, memory) ??
          withInner(context, contextPlace(context, at, memory), block.end, memory) ??
          knownLocal(context, at, block.end, memory)
        if (place) {
          proposals.push(place)
          at = place.end - 1
          continue
        }
        const bare = bareLocal(context, at, Math.max(block.start, proposals.at(-1)?.end ?? 0), block.end, memory)
        if (bare) {
          proposals.push(bare)
          at = bare.end - 1
        }
      }
    }
    return proposals
  },
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
  let region = asOf(memory, name, choose(name, memory))
  let end = start + name.text.length
  const chain: string[] = []
  for (;;) {
    const next = regionAt(text, end)
    if (!next || end + next.text.length > limit) break
    const inner = innerRegion(next, region, memory)
    // 中国|和平统一: a short form stands behind its province or city, not behind the country.
    if (!inner || (next.form === 'short' && (region.level === 'country' || !isWholeWord(text, words, end, end + next.text.length)))) break
    chain.push(region.name)
    name = next
    region = inner
    end += next.text.length
  }
  // 长白山|区, 淮河|流域: and what is around them.
  const around =
    region.level === 'region'
      ? surroundings
          .exec(text.slice(end - 1, end + 2))
          ?.slice(1)
          .find(Boolean)
      : undefined
  if (around) {
    end += around.length
    region = { ...region, name: region.name + around }
  }
  if (name.text === '中国' && isInFixedName(text, start, end)) return undefined
  if (/^(?:模式|经验|方案|速度|精神|实践|样本)/.test(text.slice(end, end + 2)) && text[start - 1] === '“') return undefined
  remember(memory, region)
  const local = localChain(text, words, end, limit, region.level === 'county' || region.level === 'prefecture' ? 'county' : 'province')
  // 南沙|新区: the zone has the name of its place.
  if (local.names[0] && zones.exec(local.names[0])?.[0] === local.names[0]) local.names[0] = name.text + local.names[0]
  if (!local.names.length) return placeOf(start, end, region.name, region, chain, name.form === 'short' ? 'place/short-name' : 'place/name')
  const all = [...chain, region.name, ...local.names]
  rememberLocal(memory, local.names, [...chain, region.name])
  return { type: 'place', start, end: local.end, name: all.at(-1)!, chain: all.slice(0, -1), rule: 'place/chain', confidence: 0.95 }
}

const surroundings = /^[山岭](区)(?![域别分块])|^[江河湖](流域)/

function localChain(
  text: string,
  words: ExtractionContext['outline']['words'],
  from: number,
  limit: number,
  larger: LargerPlace = 'county',
): { end: number; names: string[] } {
  const names: string[] = []
  let end = from
  for (;;) {
    const next = localUnitAfter(text, words, end, limit, names.length ? 'county' : larger)
    if (next < 0) return { end, names }
    names.push(text.slice(end, next))
    end = next
  }
}

/** 该省东港市: a chain that begins with a context word. */
function withInner(
  context: ExtractionContext,
  outer: Proposal<Place> | undefined,
  limit: number,
  memory: Memory,
): Proposal<Place> | undefined {
  const region = outer?.code ? regions().byCode.get(outer.code) : undefined
  const next = outer && region && regionAt(context.document.text, outer.end)
  if (!next || next.form === 'short' || !next.regions.some((inner) => liesIn(inner, region) && inner.code !== region.code)) return outer
  const inner = regionChain(context, outer.end, limit, memory)
  return inner ? { ...inner, start: outer.start, chain: [region.name, ...(inner.chain ?? [])] } : outer
}

/** A village or town named in full before, now bare. */
function knownLocal(
  { document: { text }, outline: { words } }: ExtractionContext,
  start: number,
  limit: number,
  memory: Memory,
): Proposal<Place> | undefined {
  const { local, localHeads } = memory
  if (!localHeads.has(text.charCodeAt(start))) return undefined
  for (let length = 7; length >= 2; length--) {
    const name = text.slice(start, start + length)
    const chain = local.get(name)
    if (chain) return localPlace(text, words, start, [name], start + length, limit, chain, 'place/known-local', memory)
  }
  return undefined
}

/** A local place and what stands right behind it in it (马台乡|马台村|良子田片区). */
function localPlace(
  text: string,
  words: ExtractionContext['outline']['words'],
  start: number,
  first: readonly string[],
  end: number,
  limit: number,
  larger: readonly string[],
  rule: string,
  memory: Memory,
): Proposal<Place> {
  const inner = localChain(text, words, end, limit)
  const names = [...first, ...inner.names]
  rememberLocal(memory, names, larger)
  const chain = [...larger, ...names.slice(0, -1)]
  const confidence = rule === 'place/local-name' ? 0.8 : 0.95
  return { type: 'place', start, end: inner.end, name: names.at(-1)!, ...(chain.length ? { chain } : {}), rule, confidence }
}

/** 孤山子镇、|安口镇: what stands in a list behind a place of its kind is one too, whatever its name means as a word. −1 where it does not. */
function listedStart(text: string, from: number, at: number, suffix: string): number {
  const start = from + 1
  if (!/^[、和及]$/.test(text[from] ?? '') || at - start < 1 || at - start > 4 || !text.startsWith(suffix, from - suffix.length)) return -1
  const name = text.slice(start, at)
  return /^[\u3400-\u9fff]+$/.test(name) && !isKindWord(name) && !isKindWord(name.slice(0, 2)) ? start : -1
}

/** 来到刘家窝堡村: a name that is no word of the language, before 村 镇 乡 街道 社区. Found at the place where its suffix begins. */
function bareLocal(
  { document: { text }, outline: { words } }: ExtractionContext,
  at: number,
  from: number,
  limit: number,
  memory: Memory,
): Proposal<Place> | undefined {
  const suffix = bareSuffixAt(text, at)
  if (!suffix) return undefined
  const end = at + suffix.length
  if (end > limit) return undefined
  // 大|屯|镇: the suffix is part of a longer unit's name.
  if (/^[屯寨岛村]$/.test(suffix) && /^(?:街道|社区|[镇乡])/.test(text.slice(end, end + 2))) return undefined
  const start = Math.max(bareNameStart(text, words, end, from), listedStart(text, from, at, suffix))
  if (start < from) return undefined
  return localPlace(text, words, start, [text.slice(start, end)], end, limit, [], 'place/local-name', memory)
}
