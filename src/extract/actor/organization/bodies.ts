import { wordAt } from '../../../annotation/outline.ts'
import { bodyEnds } from '../../../lexicon/organs.ts'
import { phraseSet } from '../../../lexicon/phrases.ts'
import type { ExtractionContext } from '../../extractor.ts'
import { isInView } from './in-view.ts'
import { reachLeft, withPlaceAhead } from './reach.ts'
import { levelBefore, placeChainBefore } from './scan.ts'
import { withInnerUnit } from './units.ts'

const ends = phraseSet(bodyEnds)

/** A body's name found in the text. */
export interface Body {
  readonly start: number
  readonly end: number
  /** Where its end (公司, 合作社) begins. */
  readonly headStart: number
  /** End of the body itself when `end` takes in a unit of it: 公司 in 公司党委. */
  readonly ownEnd: number
  /** What makes it definite: a proper name in it, the level of the place in view (市医院), the place before 的; or nothing of its own. */
  readonly by: 'name' | 'level' | 'place-of' | 'nothing'
}

/** Everything that ends like the name of a firm, school, hospital, cooperative, association or team, with what makes it definite. */
export function findBodies(context: ExtractionContext): Body[] {
  const { text, proper } = context.document
  const bodies: Body[] = []
  for (const part of proper) {
    for (const [start, end] of ends.allIn(text, part.start, part.end)) {
      const body = bodyAt(context, start, end)
      if (body) bodies.push(body)
    }
  }
  return bodies
}

function bodyAt(context: ExtractionContext, headStart: number, headEnd: number): Body | undefined {
  const { text } = context.document
  if (isKindOfBody(text, headStart) || isCutOut(context, headEnd)) return undefined
  const reached = reachLeft(context, headStart)
  if (!reached) return undefined
  const { isNamed } = reached
  const start = isNamed ? withPlaceAhead(context, reached.start) : reached.start
  const end = withInnerUnit(context, headEnd)
  const shared = { headStart, end, ownEnd: headEnd }
  const head = text.slice(headStart, headEnd)
  // 县中医院 is one of a level, whatever else is in its name.
  const isOfLevel = /^[省市县区州镇乡](?!级)/.test(text.slice(start, start + 2)) && placeChainBefore(context, start + 1) === start + 1
  if (isNamed && !isOfLevel && isNameEnough(text, start, headStart, head)) return { ...shared, start, by: 'name' }
  const level = levelAt(text, start, headStart)
  if (level && isInView(context, level.start) && (isOfLevel || levelHeads.test(head))) return { ...shared, start: level.start, by: 'level' }
  if (headStart - start >= 2 && /的$/.test(text.slice(start - 1, start)) && isPlaceOf(context, start - 1))
    return { ...shared, start, by: 'place-of' }
  return { ...shared, start, by: 'nothing' }
}

/** What right before the end shows a kind of body: 各级公司, 市州分行, 委属医院, 村（居）民委员会. */
function isKindOfBody(text: string, headStart: number): boolean {
  const before = text.slice(Math.max(0, headStart - 4), headStart)
  return (
    /(?:市州|州市|地市|市县|各市|各地|各省|各县|各级)$/.test(before) ||
    (/[属辖]/.test(before) && !before.includes('附属')) ||
    /[（(](?:居|村|社区)[）)]/.test(before + text.slice(headStart, headStart + 4))
  )
}

/** 局 and 厅 end the names of departments that no table has, when a place opens the name and nothing but nouns follow. */
const departmentEnd = /^[局厅]$/

/** 合作社 behind a crop is a kind of cooperative; with a place, a brand or 专业 it has a name. */
function isNameEnough(text: string, start: number, headStart: number, head: string): boolean {
  // Its head named behind it: 绿之源合作社理事长陈某.
  if (head === '合作社' && /^(?:理事长|社长|负责人|带头人)[\u4e00-\u9fff]/.test(text.slice(headStart + 3, headStart + 8)))
    return start < headStart
  if (departmentEnd.test(head)) return headStart - start > 3 && headStart - start < 24 && /[省市县区州]/.test(text.slice(start, headStart))
  if (start === headStart) return head.length > 2
  if (head !== '合作社' && head !== '联盟') return true
  return /[“省市县区镇乡村]|专业|农民/.test(text.slice(start, headStart))
}

/** Bodies of which a place of one level has one: 市医院, 省老年大学. */
const levelHeads =
  /(?:医院|大学|党校|中学|一中|图书馆|博物馆|文化馆|电视台|卫生院|保健院|疾控中心|服务中心|交易中心|领导小组|指挥部|采购办|融媒体中心|支队|大队|总队|电力公司|供电公司|研究院|研究所|集团|农科院|农科所|学院|委员会|总会|联合会|协会|商会)$/

/** A level word that opens the phrase or stands right before it. */
function levelAt(text: string, start: number, headStart: number): { readonly start: number } | undefined {
  if (start < headStart && levelBefore(text, start + 1) && '省市县区州镇乡'.includes(text[start]!)) return { start }
  const before = levelBefore(text, start)
  return before.length === 1 && before !== '村' ? { start: start - 1 } : undefined
}

const isPlaceOf = (context: ExtractionContext, end: number): boolean =>
  (end > 1 && context.document.text.startsWith('村里', end - 2)) ||
  (placeChainBefore(context, end) < end && '村镇乡'.includes(context.document.text[end - 1]!))

/** Whether the end is the head of a longer word: 公司法, 公司债, 医院们. */
function isCutOut({ document: { text }, outline: { words } }: ExtractionContext, end: number): boolean {
  if (/^(?:[们长员化级式债法间型]|制(?![定作订]))/.test(text.slice(end, end + 2))) return true
  const i = wordAt(words, end)
  return i < words.count && words.start[i]! < end && words.end[i]! > end
}
