import type { Document } from '../annotation/document.ts'
import { genericNames } from '../lexicon/places.ts'
import { parentCode, type Region, regionAt, regions } from './regions.ts'

/** How much a place's being named in each part of a document says that the document is about it. */
const weights = { title: 8, post: 12, source: 6, head: 3, ours: 12, body: 1 } as const

/** Bodies whose documents are about the whole country, when they issue or title them. */
const nationalBody =
  /国务院|中共中央|全国人(?:民代表)?大|全国政协|中华人民共和国|国家[\u4e00-\u9fff]{2,8}(?:部|局|委|委员会|总局)|^(?:[\u4e00-\u9fff]{2,8}部|中国人民银行)/

/**
 * Tells which place's affairs a document is about, where its metadata do not: the referent of 全市 and 我省. The place that is named most in the
 * places that count (the author's post, the title, the source, the opening), at the level that the document's own words ask for (全市, 我县).
 */
export function locateDocument(document: Document): Document {
  if (document.metadata.place !== undefined) return document
  const place = derivePlace(document)
  return place === undefined ? document : { ...document, metadata: { ...document.metadata, place } }
}

function derivePlace({ text, proper, metadata }: Document): string | undefined {
  const scores = new Map<Region, number>()
  const count = (part: string | undefined, weight: number): void => {
    if (part) for (const region of namedRegions(part)) scores.set(region, (scores.get(region) ?? 0) + weight)
  }
  const body = proper.map(({ start, end }) => text.slice(start, end)).join('\n')
  count(metadata.title, weights.title)
  count(metadata.authorPost, weights.post)
  count(metadata.source, weights.source)
  count(metadata.author, weights.source)
  count(body.slice(0, 300), weights.head)
  count(body.slice(0, 20_000), weights.body)
  for (const region of outerOfOurs(body)) scores.set(region, (scores.get(region) ?? 0) + weights.ours)
  const own = ownLevel(body)
  const national = /我国|全国|党中央|全党|中国(?!特色|共产党|人民银行)/g
  const isNational =
    nationalBody.test(metadata.title ?? '') || nationalBody.test(metadata.source ?? '') || nationalBody.test(metadata.author ?? '')
  const nation = (isNational ? 20 : 0) + (body.slice(0, 20_000).match(national)?.length ?? 0) / 2
  let best: Region | undefined
  let most = 0
  for (const [region, score] of scores) {
    if (region.level === 'country' || region.level === 'region') continue
    const fits = own === undefined ? 1 : own === region.level || (own === 'prefecture' && region.name.endsWith('市')) ? 2 : 0.4
    if (score * fits > most) {
      most = score * fits
      best = region
    }
  }
  if (nation > most) return '中国'
  // A document that says 我市 and names one county most speaks for the prefecture that the county lies in.
  if (own === 'prefecture' && best?.level === 'county' && !best.name.endsWith('市'))
    return regions().byCode.get(parentCode(best.code!) ?? '')?.name ?? best.name
  return best?.name
}

/** 我市兴和县, 全省宁德市: the place that ours is holds the one named behind it. */
function* outerOfOurs(body: string): Generator<Region> {
  for (const match of body.slice(0, 20_000).matchAll(/[我全本](省|市|州|盟)/g)) {
    const inner = regionAt(body, match.index + 2)
    if (inner?.regions.length !== 1 || inner.form === 'short' || !inner.regions[0]!.code) continue
    for (let code = parentCode(inner.regions[0]!.code); code; code = parentCode(code)) {
      const outer = regions().byCode.get(code)
      if (outer && (match[1] === '省' ? outer.level === 'province' : outer.level === 'prefecture')) yield outer
    }
  }
}

/** All regions that a text names by their full or short names, shared names left out. */
function* namedRegions(text: string): Generator<Region> {
  for (let at = 0; at < text.length; at++) {
    const name = regionAt(text, at)
    if (!name) continue
    // A county's short form may be a common word: it must not be cut out of a longer one (如皋 yes, 和平 no).
    if (
      name.regions.length === 1 &&
      !genericNames.has(name.text) &&
      (name.form !== 'short' || name.regions[0]!.level !== 'county' || /[（(）)市县区政]/.test(text[at + name.text.length] ?? ''))
    )
      yield name.regions[0]!
    at += name.text.length - 1
  }
}

/** The level that 全市, 我县 and the like say the document's place has. */
function ownLevel(body: string): Region['level'] | undefined {
  const counts = { province: 0, prefecture: 0, county: 0 }
  for (const match of body.slice(0, 20_000).matchAll(/(?:全|我|本)(省|市|县|区|州)(?!人大|城|场)/g)) {
    if (match[1] === '省') counts.province++
    else if (match[1] === '市' || match[1] === '州') counts.prefecture++
    else counts.county++
  }
  const best = (Object.entries(counts) as [keyof typeof counts, number][]).sort((a, b) => b[1] - a[1])[0]!
  return best[1] > 0 ? best[0] : undefined
}
