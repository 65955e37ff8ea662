import type { ExtractionContext } from '../../extractor.ts'

/** Words before a bare level that make it one of a class: 各市委, 有关县政府. */
export const classBefore =
  /(?:[各每某多两几数级]|(?<=[省市县区州乡镇级])[和与及或]|有关|所有|其他|部分|相关|一个|一些|试点|贫困|[家个所名位些]|各[\u4e00-\u9fff]|[省市县区州乡镇]|县乡|市县|省市|乡镇|以上)$/

/** How far back a place of the same level may be, in characters, in a document that is about no one place. */
const reach = 2000

/** How far ahead a village may be named that a quotation before it means. */
const ahead = 300

const levelsIn = new WeakMap<object, ReadonlyMap<string, readonly number[]>>()

/** Ends of the found places, by the last character of their names. */
function placeEnds({ found }: ExtractionContext): ReadonlyMap<string, readonly number[]> {
  const cached = levelsIn.get(found)
  if (cached) return cached
  const map = new Map<string, number[]>()
  for (const mention of found) {
    if (mention.type !== 'place') continue
    const level = mention.name.slice(-1)
    const list = map.get(level)
    if (list) list.push(mention.end)
    else map.set(level, [mention.end])
  }
  levelsIn.set(found, map)
  return map
}

/** Where a body of a place of each level was named last, as the reading goes on: 双桥村党支部 puts a village in view. */
export type NamedLevels = Map<string, number>

/** Whether a bare 市 or 村 at `start` before an organ means the one in view: not one of many, and not the tail of another word. */
export function isInView(context: ExtractionContext, start: number, named?: ReadonlyMap<string, number>): boolean {
  const { text, metadata } = context.document
  const before = text.slice(Math.max(0, start - 3), start)
  if (classBefore.test(before)) return false
  if (/(?:农|乡|贫困|中|城|大|小|一|行政|跨|出|本|入|下|新|老|驻|联|强|全|我|该|你|地|直辖)$/.test(before)) return false
  if (/[省市县区州](?:委|政府|人民政府|人大|政协)[、和与]?$/.test(text.slice(Math.max(0, start - 6), start))) return true
  const level = text[start]!
  const isLow = '村镇乡社街'.includes(level)
  const own = metadata.place
  if (own !== undefined && own !== '中国' && (!isLow || own.endsWith(level))) return true
  const ends = placeEnds(context).get(level === '社' ? '区' : level === '街' ? '道' : level) ?? []
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! <= start) low = middle + 1
    else high = middle
  }
  const lastNamed = named?.get(level)
  if (lastNamed !== undefined && lastNamed > start - reach) return true
  return (low > 0 && ends[low - 1]! > start - reach) || (isLow && low < ends.length && ends[low]! < start + ahead)
}
