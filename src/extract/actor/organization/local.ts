import type { Proposal } from '../../../annotation/mention.ts'
import { postWords } from '../../../lexicon/offices.ts'
import { committeeDepartments, departmentFields, departmentForms, localOrgans } from '../../../lexicon/organs.ts'
import type { ExtractionContext } from '../../extractor.ts'
import { nameEnd } from '../person-name.ts'
import { classBefore, isInView, type NamedLevels } from './in-view.ts'
import { organName } from './names.ts'
import { levelBefore, placeChainBefore } from './scan.ts'
import { withInnerUnit } from './units.ts'

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

/** 委 is a committee of the Party behind the kinds of place that have one; 委员, 委托, 委派 and 委任 are words of their own. */
const committee = `(?<=[省市县区州盟旗])委(?:员会)?(?![员托派任会副常])(?:(?:${alternatives(committeeDepartments)})(?!长))?|(?<=[省市县区州盟旗])委(?=常委|副)`
const department = `(?:${alternatives(departmentFields)})(?:${alternatives(departmentForms)})(?![\u5458\u957f]?\u7ea7)`
const organ = `(?:${alternatives(localOrgans)})(?!班子|织)(?<!人大(?=代表(?!大会))|政协(?=委员(?!会)))`
const pattern = new RegExp(`${committee}|${department}|${organ}`, 'g')

/** Organs of a place: behind its name (青河市委, 沈阳市人社局) or behind its level where one place is in view (市委, 省林草局, 村党支部). */
export function localOrganMentions(context: ExtractionContext): Proposal[] {
  const { text, proper } = context.document
  const proposals: Proposal[] = []
  const named: NamedLevels = new Map()
  for (const part of proper) {
    pattern.lastIndex = part.start
    for (let match = pattern.exec(text); match && match.index < part.end; match = pattern.exec(text)) {
      const proposal = organBehind(context, match.index, match.index + match[0].length, named)
      if (proposal) {
        proposals.push(proposal)
        pattern.lastIndex = Math.max(pattern.lastIndex, match.index + match[0].length)
      }
    }
  }
  return proposals
}

const youthLeague = /^团[省市县区州]委$/

function organBehind(context: ExtractionContext, head: number, headEnd: number, named: NamedLevels): Proposal | undefined {
  const { text } = context.document
  if (
    /^(?:性|办医|投资|采购(?!中心|办|网)|债|采购项目|[部]?门)/.test(text.slice(headEnd, headEnd + 4)) &&
    !/部门$/.test(text.slice(head, headEnd))
  )
    return undefined
  const end = withInnerUnit(context, headEnd)
  const chain = placeChainBefore(context, head)
  if (chain < head && !isClassPlace(text.slice(chain, head))) {
    if (classBefore.test(text.slice(Math.max(0, chain - 3), chain)) && !/[和与及、]$/.test(text.slice(chain - 1, chain))) return undefined
    const kind = levelBefore(text, head)
    if (kind) named.set(kind[0]!, head)
    return propose(text, withParty(text, chain), end, 'organization/placed', 0.93)
  }
  const written = text.slice(head, headEnd)
  if (/^(?:村委会|村民委员会|居委会)$/.test(written)) {
    const placed = placeChainBefore(context, head + 1)
    if (placed < head && !isClassPlace(text.slice(placed, head + 1))) return propose(text, placed, end, 'organization/placed', 0.9)
    const isAlone = !/[\u4e00-\u9fff]/.test(text[head - 1] ?? '') && !/^(?:主任|干部|、|和|或|与)/.test(text.slice(headEnd, headEnd + 2))
    return isAlone && isInView(context, head, named) ? propose(text, head, end, 'organization/level', 0.6) : undefined
  }
  const level = levelBefore(text, head)
  if (!level || /部门$/.test(text.slice(head, headEnd))) return undefined
  const start = head - level.length
  if (isPostOfClass(context, end)) return undefined
  const league = youthLeague.test(text.slice(Math.max(0, start - 1), headEnd)) ? 1 : 0
  return isInView(context, start - league, named) ? propose(text, start - league, end, 'organization/level', 0.92) : undefined
}

const post = new RegExp(`^(?:${alternatives(postWords)})`)

/** 县委书记 without a name behind it is a class of people, or a title; the body in it is no mention. */
function isPostOfClass(context: ExtractionContext, end: number): boolean {
  const match = post.exec(context.document.text.slice(end, end + 12))
  if (!match || /负责|代表|专家|律师|医生|老师/.test(match[0])) return false
  const at = end + match[0].length
  const rest = context.document.text.slice(at, at + 24)
  return nameEnd(context, at + (/^[ \u00a0\u3000]*/.exec(rest)?.[0].length ?? 0), 0.38) <= at && !/^[、兼]/.test(rest)
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
const withParty = (text: string, start: number): number => (start > 1 && text.startsWith('中共', start - 2) ? start - 2 : start)

const isClassPlace = (place: string): boolean =>
  /^(?:外国|各国|他国|农村|乡村|城市|贫困[县村]|各[省市县]|地方|试点地区|基层|城乡|乡镇|辖区|本辖区|县区|市县|全[省市县区国])/.test(place)
