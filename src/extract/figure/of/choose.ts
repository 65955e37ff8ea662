import type { Words } from '../../../annotation/outline.ts'
import { measurementUnits } from '../../../lexicon/units.ts'
import { verbClassOf } from '../../../lexicon/verbs.ts'
import { type Lead, leadBefore, nounBefore } from './before.ts'
import { firstBehind } from './behind.ts'
import { carried, goesOn } from './carried.ts'
import { isDimension, levelNouns, moneyNouns, nounUnits, regionUnits } from './lists.ts'
import { isGroupName, phraseOf } from './nouns.ts'
import { type FigurePlace, kindOf } from './place.ts'

/** The figure `i` of a document: what stands behind each figure, and what those before it are of. */
export interface Choice {
  readonly text: string
  readonly words: Words
  readonly places: readonly FigurePlace[]
  readonly behind: readonly (string | undefined)[]
  readonly things: readonly (string | undefined)[]
  readonly i: number
}

/** What figure `i` is of, by what its unit asks for. */
export function choose(choice: Choice): string | undefined {
  const { text, words, places, things, i } = choice
  const place = places[i]!
  const former = places[i - 1]
  const between = former && former.start >= place.sentenceStart ? text.slice(former.end, place.start) : undefined
  const kind = kindOf(place)
  // A ratio 87:9:4, or 由…调整为…: as the number before.
  if (between !== undefined && /^\s*[:：]\s*$/.test(between)) return things[i - 1]
  if (between !== undefined && (!choice.behind[i] || kind !== 'count') && turned.test(between)) return things[i - 1]
  const lead = leadBefore(text, words, place.start, place.clauseStart, former?.end ?? 0)
  if (kind === 'share') return ofShare(choice, place, lead)
  if (kind === 'money') return ofMoney(choice, place, lead)
  if (place.unit === '周年' && lead.reached !== 'figure') return wordedBy(lead) ?? choice.behind[i]
  if (kind === 'duration') return choice.behind[i] ?? lasting(choice, place) ?? wordedBy(lead) ?? carried(choice, lead)
  return ofCount(choice, place, lead)
}

/** 从…的1.1提高到0.7. */
const turned =
  /^的?[^，。；、]{0,8}(?:提高|增加|增长|上升|调整|发展|扩大|降低|下降|减少|增|降|减|提升|缩小|压减|扩展|跃升|攀升|调)(?:到|至|为)了?(?:[12]\d{3}年的?)?$/

/** The words that the lead comes to, a verb too: 每年安排8000万元. */
const wordedBy = (lead: Lead): string | undefined => ('of' in lead && !isScope(lead.of) ? lead.of : undefined)
/** 全市2000元: where, not what. */
const isScope = (of: string): boolean => /^全[国省市县区镇乡村]$/.test(of)

function ofShare(choice: Choice, place: FigurePlace, lead: Lead): string | undefined {
  const { text, words, behind, i } = choice
  const noun = behind[i]
  const before = lead.reached === 'noun' || (lead.reached === 'verb' && lead.isUnclassed) ? lead.of : undefined
  const isBare = place.unit === '' && !/分之|[/半成]/.test(text.slice(place.start, place.end))
  if (noun && isBare && text[place.end] !== '的') return noun
  const ground = place.unit === '倍' && before ? multiplied(text, words, place) : undefined
  if (ground) return ground
  if (before && /(?:率|比例|比重|占比|程度)$/.test(before)) return before
  if (noun && text[place.end] === '的' && !place.change && !isLevel(noun)) return noun
  return before ?? (lead.reached === 'start' && !place.change ? noun : undefined) ?? carried(choice, lead)
}

/** A是B的3倍 is of A. */
function multiplied(text: string, words: Words, place: FigurePlace): string | undefined {
  const before = text.slice(place.clauseStart, place.start)
  const found = /(?:是|为|相当于|等于)[^，。；]{1,14}的[近约]?$/.exec(before)
  return found && found.index > 1 ? nounBefore(text, words, place.clauseStart + found.index, place.clauseStart) : undefined
}

/** 80%的奖励, 3个百分点的速度: the noun only takes the figure up. */
const isLevel = (of: string): boolean => [...levelNouns].some((noun) => of.endsWith(noun) && of.length <= noun.length + 2)

function ofMoney(choice: Choice, place: FigurePlace, lead: Lead): string | undefined {
  const { text, behind, i } = choice
  const noun = behind[i]
  if (lead.reached === 'noun' && text[place.end] === '的') return lead.of
  if (noun && isMoney(noun)) return noun
  const paid = payment.exec(text.slice(Math.max(place.clauseStart, place.start - 8), place.start))
  if (paid && !isMoney(paid[0])) return paid[1]
  return wordedBy(lead) ?? (lead.reached === 'figure' ? undefined : noun) ?? carried(choice, lead)
}

/** 单品种奖励企业200万元: the sum is of what is paid, not of who gets it. */
const payment = /(奖励|补助|补贴|资助|奖补)[\u3400-\u9fff]{1,5}$/
const isMoney = (of: string): boolean => [...moneyNouns].some((noun) => of.endsWith(noun))

function ofCount(choice: Choice, place: FigurePlace, lead: Lead): string | undefined {
  const { text, places, things, behind, i } = choice
  const before = wordedBy(lead)
  if (before && measurementUnits.has(place.unit) && isDimension(before)) return before
  const namesItself = nounUnits.has(place.unit)
  const isNamed =
    lead.reached === 'noun' && text[place.start - 1] !== '的' && !isScope(lead.of) && !(namesItself && /[省市县区乡镇]$/.test(lead.of))
  if (namesItself && !isNamed && /[的中]/.test(text.charAt(place.end))) return place.unit
  // 接收研究生20名驻站
  if (lead.reached === 'noun' && personUnits.has(place.unit) && isGroupName(lead.of) && verbClassOf.has(behind[i]?.slice(-2) ?? ''))
    return lead.of
  const noun = behind[i] ?? (place.unit === '次' ? lasting(choice, place) : undefined)
  if (noun) return noun
  if (goesOn(choice)) return carried(choice, lead)
  if (regionUnits.has(place.unit)) return place.unit
  if (isNamed) return withoutNumber(lead.of)
  if (lead.reached === 'verb' && doneByMany.test(lead.of)) return lead.of
  const former = places[i - 1]
  const repeats = lead.reached === 'start' && former?.unit === place.unit && former.start >= place.sentenceStart
  const isOwn = lead.reached !== 'figure' || former?.unit === things[i - 1]
  if (namesItself && isOwn && !repeats) return place.unit
  return lead.reached === 'verb' && !needsObject.test(lead.of) ? lead.of : carried(choice, lead)
}

const personUnits = new Set(['名', '位', '人', '户', '家'])

/** 基层组织数量达到68143个 counts the 基层组织; 户数 stays. */
const withoutNumber = (of: string): string => (of.length < 3 ? of : of.replace(/(?:数量|总数|个数|(?<![总指倍岁次人户参系基])数)$/, ''))

/** Acts without an object that are counted by those who do them: 脱贫3000多万人. */
const doneByMany = /(?:脱贫|就业|创业|受益|转移|搬迁|参保|参训|报名|务工|入学|结业)$/
/** Verbs whose object was said before: 卖出2000单, 覆盖5000人次. */
const needsObject = /(?:[出到上入得了有着]|覆盖|惠及|达成)$/

/** 连续20年实施…工程, 先后3次进行…活动: what lasts is the rest of the clause, or the noun it ends in where that is long. */
function lasting({ text, words }: Choice, place: FigurePlace): string | undefined {
  const before = text.slice(Math.max(place.clauseStart, place.start - 4), place.start)
  if (!/(?:连\s?续|先后|历时|历经|坚持|持续|(?<![\u3400-\u9fff])[前后])\s?$/.test(before)) return undefined
  const from = firstBehind(words, place.end)
  let to = from
  while (to < words.count && words.end[to]! <= place.clauseEnd) to++
  if (to === from) return undefined
  const rest = phraseOf(text, words, from, to - 1)
  return rest && !/\d/.test(rest) ? rest : nounBefore(text, words, place.clauseEnd, place.end)
}
