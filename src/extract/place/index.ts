import type { Document } from '../../annotation/document.ts'
import type { Place, Proposal } from '../../annotation/mention.ts'
import { indexAt, wordAt } from '../../annotation/outline.ts'
import { liesIn, parentCode, type Region, type RegionName, regionAt, regions } from '../../gazetteer/regions.ts'
import { bodyOfRegion, fixedAfterChina, genericNames, weakRegions } from '../../lexicon/places.ts'
import { POS } from '../../lexicon/pos.ts'
import type { ExtractionContext, Extractor } from '../extractor.ts'
import { bareNameStart, isKindWord, type LargerPlace, localSuffixes, localUnitAfter, sightSuffixes, zones } from './chains.ts'
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
  /** In which the document was published, if known. */
  readonly year: number | undefined
  /** The document sets parts of the country against one another (中西部, 东部地区): a bare 东部 is one of them. */
  readonly speaksOfRegions: boolean
  /** What was named last at all: what 当地 refers to. */
  latest?: { readonly name: string; readonly code?: string }
  lastLocal: Partial<Record<'乡' | '镇' | '村' | '社区' | '街道', string>>
}

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
      fullNames: fullNamesIn(context.document),
      speaksOfRegions,
      year,
      lastLocal: {},
    }
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
  if (region.level !== 'country') memory.latest = region
}

function rememberLocal(memory: Memory, names: readonly string[], chain: readonly string[]): void {
  memory.latest = { name: names.at(-1)! }
  for (const [i, name] of names.entries()) {
    memory.local.set(name, [...chain, ...names.slice(0, i)])
    const kind = (['社区', '街道', '镇', '乡', '村'] as const).find((suffix) => name.endsWith(suffix))
    if (kind) memory.lastLocal = { ...memory.lastLocal, [kind]: name }
  }
}

/** The division of this name in a larger one: as it is, or as it was when the document was written. */
function innerRegion(name: RegionName, outer: Region, memory: Memory): Region | undefined {
  const inOuter = (region: Region): boolean => liesIn(region, outer) && region.code !== outer.code
  const found = name.regions.find(inOuter)
  if (found) return asOf(memory, name, found)
  const then = name.once?.find(inOuter)
  // 长治市城区 in a document of later years: the district that has followed it.
  return then && memory.year !== undefined && memory.year > then.until ? (regions().byCode.get(then.successor) ?? then) : then
}

/** A former name in a document of its time is the division that it then was (襄樊市 in 2009); else what has followed it. */
function asOf({ year }: Memory, name: RegionName, region: Region): Region {
  if (name.form !== 'former' || year === undefined) return region
  return name.once?.find((former) => year <= former.until && former.code?.slice(0, 2) === region.code?.slice(0, 2)) ?? region
}

/** Of places that share a name the one in what was named before, in the document's place, else the first. */
function choose(name: RegionName, { named, own }: Memory): Region {
  if (name.regions.length === 1) return name.regions[0]!
  for (let i = named.length - 1; i >= Math.max(0, named.length - 40); i--) {
    const near = name.regions.find((region) => liesIn(region, named[i]!) || siblings(region, named[i]!))
    if (near) return near
  }
  return name.regions.find((region) => own && (liesIn(region, own) || liesIn(own, region))) ?? name.regions[0]!
}

const siblings = (a: Region, b: Region): boolean =>
  a.code !== undefined && b.code !== undefined && a.level === 'county' && b.level === 'county' && parentCode(a.code) === parentCode(b.code)

/** Heads of proper names that begin with 中国: what they name is a body, a work, an event or a title of honour. */
const properHead =
  /^\s?[\u3400-\u9fff]{0,8}?(?:协会|学会|联合会|研究院|研究所|研究会|大学|学院|集团|公司|银行|基金|委员会|论坛|博览会|交易会|博物馆|目录|商标|品牌|遗产|名录|质量奖|大奖|之乡|名县|名村|报社|中心|时报|制造2025)/

/** Whether 中国 is the first part of a name (中国残联, 中国重要农业文化遗产) or the last of one (数字中国, 新中国). */
function isInFixedName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 14)
  if (fixedAfterChina.test(after) || properHead.test(after)) return true
  return /(?:[新旧全]|数字|健康|美丽|平安|法治|当代|现代|近代|文化|诗意|和谐|小康|个)$/.test(text.slice(Math.max(0, start - 2), start))
}

/** Roads and buildings that are named after places. */
const roadBehind = /^(?:[东南西北中]|[一二三四五])?(?:路(?![径线上网况段])|大道|大街|街(?!道|区|头)|巷|城[东西南北]|大厦|宾馆|饭店)/

/** Whether a name from the tables is meant as a place where it stands. */
function isNamedHere(text: string, words: ExtractionContext['outline']['words'], start: number, name: RegionName, memory: Memory): boolean {
  const end = start + name.text.length
  const region = name.regions[0]!
  // 打好城区污染防治: a division named by what it is only with its city before it.
  if (genericNames.has(name.text)) return false
  const after = text.slice(end, end + 6)
  if (after.startsWith('生产建设兵团') || (region.level === 'country' && bodyOfRegion.test(after))) return false
  // 和|县域, 上海路, 香港城: the name is part of a longer word.
  if (name.form === 'short' ? roadBehind.test(after) : name.text.length === 2 && /^[县市区]$/.test(name.text[1]!) && /^[域级]/.test(after))
    return false
  if (region.level === 'region')
    return !weakRegions.has(name.text) ||
      /^(?:地区|、|和|等地|省份|各省|省市|企业|发达|沿海|城市)/.test(text.slice(end, end + 3)) ||
      (memory.speaksOfRegions && !/[省市县区州村镇乡的国]/.test(text[start - 1] ?? ''))
      ? isWholeWord(text, words, start, end)
      : false
  // 鞍山街道: the short form is part of a smaller unit's name; 三沙湾, 汉江: it names a bay or a river here.
  if (
    (name.form === 'short' || region.level === 'country') &&
    /^(?:街道|社区|[镇乡村])/.test(text.slice(end, end + 2)) &&
    !/^(?:镇江|乡宁|[乡村镇]委|乡村|村镇)/.test(text.slice(end, end + 2))
  )
    return false
  if (name.form === 'short' && /^[湾江河湖峡]/.test(text.slice(end, end + 1))) return false
  if (name.form !== 'short') return startsWord(text, words, start) && !/^(?:长|委书)/.test(text.slice(end, end + 1))
  const i = wordAt(words, start)
  // “大同蓝”: a coinage.
  if (name.form === 'short' && text[start - 1] === '“' && text[end + 1] === '”') return false
  if (!isWholeWord(text, words, start, end))
    // 谱写|奉节|高: where the cut is wrong, a county that the document names in full is meant.
    return words.start[i] === start && words.end[i]! <= end && name.regions.some((candidate) => memory.fullNames.has(candidate))
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
  if (!word) return inCapital(text, start)
  const i = wordAt(words, start)
  if (words.start[i]! < start && words.end[i]! > start) return undefined
  const place = (name: string, code: string | undefined): Proposal<Place> => ({
    type: 'place', start, end: start + word.text.length, name, ...(code ? { code } : {}), rule: 'place/context', confidence: 0.9,
  }) // biome-ignore format: one line
  if (word.local) {
    const local = memory.lastLocal[word.local]
    return local ? place(local, undefined) : undefined
  }
  if (word.text === '当地' && memory.latest) return place(memory.latest.name, memory.latest.code)
  if (word.inside) {
    const outer = ownAt(memory, word.levels)
    return outer && (word.text !== '自治区' || outer.name.endsWith('自治区')) ? place(outer.name, outer.code) : undefined
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

/** 在京召开: the one short name of one character that stands by itself. */
function inCapital(text: string, start: number): Proposal<Place> | undefined {
  if (
    text[start] !== '京' ||
    text[start - 1] !== '在' ||
    !/^(?:召开|举行|举办|开幕|闭幕|发布|成立|会见|启动|揭牌|签署|出席|开班)/.test(text.slice(start + 1, start + 3))
  )
    return undefined
  const capital = regions().byCode.get('110000')!
  return placeOf(start, start + 1, capital.name, capital, [], 'place/short-name')
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
  const { local } = memory
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
  const suffix = localSuffixes.find(
    (candidate) => (candidate.length <= 2 || sightSuffixes.has(candidate)) && text.startsWith(candidate, at),
  )
  if (!suffix) return undefined
  const end = at + suffix.length
  if (end > limit) return undefined
  // 大|屯|镇: the suffix is part of a longer unit's name.
  if (/^[屯寨岛村]$/.test(suffix) && /^(?:街道|社区|[镇乡])/.test(text.slice(end, end + 2))) return undefined
  const start = Math.max(bareNameStart(text, words, end, from), listedStart(text, from, at, suffix))
  if (start < from) return undefined
  return localPlace(text, words, start, [text.slice(start, end)], end, limit, [], 'place/local-name', memory)
}
