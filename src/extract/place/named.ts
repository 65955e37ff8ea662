import { wordAt } from '../../annotation/outline.ts'
import { liesIn, type RegionName, regionAt } from '../../gazetteer/regions.ts'
import { bodyOfRegion, fixedAfterChina, genericNames, weakRegions } from '../../lexicon/places.ts'
import { POS } from '../../lexicon/pos.ts'
import type { ExtractionContext } from '../extractor.ts'
import type { Memory } from './memory.ts'

/** Heads of proper names that begin with 中国: what they name is a body, a work, an event or a title of honour. */
const properHead =
  /^\s?[\u3400-\u9fff]{0,8}?(?:协会|学会|联合会|研究院|研究所|研究会|大学|学院|集团|公司|银行|基金|委员会|论坛|博览会|交易会|博物馆|目录|商标|品牌|遗产|名录|质量奖|大奖|之乡|名县|名村|报社|中心|时报|制造2025)/

/** Whether 中国 is the first part of a name (中国残联, 中国重要农业文化遗产) or the last of one (数字中国, 新中国). */
export function isInFixedName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 14)
  if (fixedAfterChina.test(after) || properHead.test(after)) return true
  return /(?:[新旧全]|数字|健康|美丽|平安|法治|当代|现代|近代|文化|诗意|和谐|小康|个)$/.test(text.slice(Math.max(0, start - 2), start))
}

/** What goes on to the end of a short quotation that a place opens. */
const brandBehind = /^(?![省市县区州])[\u3400-\u9fff]{1,10}”/

/** Roads and buildings that are named after places. */
const roadBehind = /^(?:[东南西北中]|[一二三四五])?(?:路(?![径线上网况段])|大道|大街|街(?!道|区|头)|巷|城[东西南北]|大厦|宾馆|饭店)/

/** 石家庄市|长 speaks of the mayor; in 石家庄市|长安区 a district follows. */
const isOfOffice = (text: string, end: number): boolean => text[end] === '长' && regionAt(text, end)?.form !== 'full'

/** Whether a name from the tables is meant as a place where it stands. */
export function isNamedHere(
  text: string,
  words: ExtractionContext['outline']['words'],
  start: number,
  name: RegionName,
  memory: Memory,
): boolean {
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
  if (name.form !== 'short') return startsWord(text, words, start) && !isOfOffice(text, end)
  const i = wordAt(words, start)
  // “大同蓝”, “定西马铃薯”: a coinage, a brand.
  if (name.form === 'short' && text[start - 1] === '“' && brandBehind.test(text.slice(end, end + 12))) return false
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

export function isWholeWord(text: string, words: ExtractionContext['outline']['words'], start: number, end: number): boolean {
  if (!startsWord(text, words, start)) return false
  const last = wordAt(words, end - 1)
  // The word may go on with a suffix (宁德|市委) but not with anything else (中山|装).
  return (
    words.end[last] === end ||
    (words.end[last]! > end && words.tag[last] === POS.placeName) ||
    /^[省市县区州盟旗镇乡村委局厅人籍府话]/.test(text.slice(end, end + 1))
  )
}
