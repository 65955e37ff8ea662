import type { Place, Proposal } from '../../annotation/mention.ts'
import { wordAt } from '../../annotation/outline.ts'
import { type Region, regions } from '../../gazetteer/regions.ts'
import type { ExtractionContext } from '../extractor.ts'
import { contextWordAt } from './context-words.ts'
import { lastNamed, type Memory, ownAt } from './memory.ts'

export function placeOf(start: number, end: number, name: string, region: Region, chain: readonly string[], rule: string): Proposal<Place> {
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

/** 全市, 我省, 该县, 当地: the document's place, or what was named last at that level. */
export function contextPlace(
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
