import type { Proposal } from '../../../annotation/mention.ts'
import { committeeDepartments, departmentFields, departmentForms, innerUnits, localOrgans } from '../../../lexicon/organs.ts'
import type { ExtractionContext } from '../../extractor.ts'
import { organName } from './names.ts'
import { levelBefore, placeChainBefore, wordEndingAt } from './scan.ts'

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

/** 委 is a committee of the Party behind the kinds of place that have one; 委员, 委托, 委派 and 委任 are words of their own. */
const committee = `(?<=[省市县区州盟旗])委(?:员会)?(?![员托派任会副常])(?:(?:${alternatives(committeeDepartments)})(?!长))?|(?<=[省市县区州盟旗])委(?=常委|副)`
const department = `(?:${alternatives(departmentFields)})(?:${alternatives(departmentForms)})(?![\u5458\u957f]?\u7ea7)`
const organ = `(?:${alternatives(localOrgans)})(?!书记班子|班子)`
const pattern = new RegExp(`${committee}|${department}|${organ}`, 'g')

/** Words before a bare level that make it one of a class: 各市委, 有关县政府. */
const classBefore = /(?:[各每某多两几数该本全我你级、和及或或者与]|有关|所有|其他|部分|相关|一个|一些|试点|贫困|县乡|市县|省市|乡镇)$/

/** Organs of a place: behind its name (宁德市委, 沈阳市人社局) or behind its level where one place is in view (市委, 省林草局, 村党支部). */
export function localOrganMentions(context: ExtractionContext): Proposal[] {
  const { text, proper } = context.document
  const proposals: Proposal[] = []
  for (const part of proper) {
    pattern.lastIndex = part.start
    for (let match = pattern.exec(text); match && match.index < part.end; match = pattern.exec(text)) {
      const proposal = organBehind(context, match.index, match.index + match[0].length)
      if (proposal) {
        proposals.push(proposal)
        pattern.lastIndex = Math.max(pattern.lastIndex, match.index + match[0].length)
      }
    }
  }
  return proposals
}

function organBehind(context: ExtractionContext, head: number, headEnd: number): Proposal | undefined {
  const { text } = context.document
  if (/^(?:性|办医|投资|债|采购项目|[部]?门)/.test(text.slice(headEnd, headEnd + 4)) && !/部门$/.test(text.slice(head, headEnd)))
    return undefined
  const end = withInnerUnit(context, headEnd)
  const chain = placeChainBefore(context, head)
  if (chain < head && !isClassPlace(text.slice(chain, head))) {
    if (classBefore.test(text.slice(Math.max(0, chain - 3), chain)) && !/[和与及、]$/.test(text.slice(chain - 1, chain))) return undefined
    return propose(text, withParty(text, chain), end, 'organization/placed', 0.93)
  }
  const level = levelBefore(text, head)
  if (!level || /部门$/.test(text.slice(head, headEnd))) return undefined
  const start = head - level.length
  if (wordEndingAt(context, head) < 0 && !text.startsWith('委', head)) return undefined
  return standsAlone(context, start) ? propose(text, start, end, 'organization/level', 0.8) : undefined
}

const propose = (text: string, start: number, end: number, rule: string, confidence: number): Proposal => ({
  type: 'actor',
  kind: 'organization',
  start,
  end,
  name: organName(text.slice(start, end)),
  rule,
  confidence,
})

/** 中共 before the place belongs to the committee's name. */
const withParty = (text: string, start: number): number => (text.startsWith('中共', start - 2) ? start - 2 : start)

const isClassPlace = (place: string): boolean =>
  /^(?:农村|乡村|城市|贫困[县村]|各[省市县]|地方|试点地区|基层|城乡|乡镇|县区|市县|全[省市县区国])/.test(place)

/** Whether a bare 市 or 村 before an organ means the one in view: not one of many, and not the tail of another word. */
function standsAlone({ document: { text, metadata }, found }: ExtractionContext, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  if (classBefore.test(before) && !/[委府局厅会]、$/.test(before)) return false
  if (/[\u4e00-\u9fff]/.test(before.slice(-1)) && /(?:农|乡|贫困|中|城|大|小|一|行政|跨|出|本|入|下|新|老|驻|联|强)$/.test(before))
    return false
  if (metadata.place !== undefined && metadata.place !== '中国') return true
  const level = text[start]!
  return found.some(
    (mention) => mention.type === 'place' && mention.start < start && mention.end > start - 2000 && mention.name.endsWith(level),
  )
}

const unit = new RegExp(`^(?:${alternatives(innerUnits)})(?!主任)`)
const namedUnit = /^[\u4e00-\u9fff]{1,5}?(?:处|科|司|中心|站|支队|大队)/

/** Takes a unit inside the body into its name: 卫计委+办公室, 农业农村局+种植业科, 商务局+电商中心. */
function withInnerUnit(context: ExtractionContext, end: number): number {
  const { text } = context.document
  const after = text.slice(end, end + 9)
  const known = /^(?:办公室|办公厅|党组|机关党委|信息中心|服务中心|综合处)/.exec(after) ?? unit.exec(after)
  if (known && !/[的和、与]/.test(known[0])) return end + known[0].length
  const named = namedUnit.exec(after)
  if (!named || /[的和、与在对把将为是向及]|[局长员]|负责|主任|书记/.test(named[0]) || named[0].length < 2) return end
  return wordEndingAt(context, end + named[0].length) >= 0 && !/^[长员级所研]/.test(text.slice(end + named[0].length))
    ? end + named[0].length
    : end
}
