import type { Bound, Change, FigureStatus } from '../../annotation/mention.ts'
import type { Quantity } from './quantity.ts'

/** What stands before a figure in its clause and sentence, and where it stands. */
export interface Surroundings {
  /** The clause up to the figure. */
  readonly before: string
  readonly after: string
  /** The sentence up to the figure. */
  readonly sentenceBefore: string
  readonly heading: string
  /** Whether the document rules or plans (办法, 意见, 方案) rather than reports. */
  readonly sets: 'rules' | 'plans' | 'reports'
  /** Latest year that a time in the sentence before the figure speaks of, and the document's year. */
  readonly year: number | undefined
  readonly documentYear: number | undefined
}

/** A verb may stand between 至少 and the figure: 至少配备2名. */
const atLeast =
  /(?:(?:至少|最少|不得少于|不得低于)[\u3400-\u9fff]{0,4}|(?<!不|不得|最高不|最多不)(?:超过|高于|大于|多于|超出)|突破|(?<!不)超|不低于|不少于|不小于|逾|最低|达到并超过)了?$/
const atMost =
  /(?:(?:最多|至多|不得超过|最高不超过|最多不超过)[\u3400-\u9fff]{0,2}|不超过|不得?高于|不得?多于|不得?大于|(?<!不)(?<!不得)(?:低于|少于|小于)|不足|不到|控制在|最高)了?$/
const about = /(?:近|约|大约|约为|将近|接近|约占|大概|差不多|几近)了?$/

/** The bound that the words before the figure set, unless its own words have said it. */
export function boundOf(quantity: Quantity, { before }: Surroundings): Bound {
  if (quantity.bound === 'range') return 'range'
  const words = before.replace(/[\s“”]/g, '')
  if (atLeast.test(words)) return 'min'
  if (atMost.test(words) && quantity.bound !== 'min') return 'max'
  if (about.test(words) && quantity.bound === 'exact') return 'approx'
  return quantity.bound
}

const grows =
  /(?:增长|增加|提高|上升|上涨|涨|增|新增|净增|扩大|提升|增收|增产|多|回升|上调|攀升|增幅|增速|翻|加快|净增加|高|增长率为?|增速达)(?:了|约|近|超过|超|到|达|达到|至少|将近|为)?$/
const shrinks =
  /(?:下降|减少|降低|减|缩小|收窄|回落|下滑|降|压减|退出|淘汰|减税|减免|压缩|减轻(?:[\u3400-\u9fff]{2,10})?|少|下调|核减|降幅|负增长|下跌|净减|减产)(?:了|约|近|超过|超|达|达到|至少|为)?$/
const level = /(?:到|至|达|达到|为|突破|超过)$/

/** Whether the number is an amount of change: 增长8.5%, 新增1亿多元; not a level: 提高到93%. */
export function changeOf({ unit }: Quantity, { before, after }: Surroundings): Change | undefined {
  const words = before.replace(/[\s“”]/g, '').replace(/(?:近|约|超过|超|至少|不低于|大约|将近|不少于|突破)$/, '')
  if (
    /(?:增长|增加|提高|上升|扩大|提升|下降|减少|降低|增|降|减|涨|缩小|回升|升|上调)(?:到|至|为)$/.test(words) &&
    !/(?:增速|增长率|增幅|降幅)/.test(words.slice(-6))
  )
    return undefined
  if (shrinks.test(words)) return 'decrease'
  if (grows.test(words)) return 'increase'
  if (unit === '百分点' && /增|提高|上升|加快|扩大|高/.test(words.slice(-12))) return 'increase'
  if (unit === '百分点' && /降|减|收窄|回落|低/.test(words.slice(-12))) return 'decrease'
  if (/(?:增速|增幅|增长率)(?:达|达到|为|超过|超)?$/.test(words)) return 'increase'
  if (/降幅(?:达|达到|为|超过|超)?$/.test(words)) return 'decrease'
  if (/^(?:的?增长|的?增速|的?增幅)/.test(after) && level.test(words)) return 'increase'
  return undefined
}

const aims =
  /(?:力争|争取|确保|计划|预计|预期|拟|将|目标|规划|要求?|到20[2-9]\d年|完成.{0,6}目标|努力|全面完成|安排|再|今年要|年内|达到.{0,4}以上$|左右$)/
/** Aims in any document. 将 … 作为 and …计划， are none. */
const intends =
  /力争|争取|确保|计划(?![，,、”；])|预计|预期|拟|将(?!近|[^，。；]{1,24}(?:作为|纳入|写入|列入|列为|变为|变成|转化))|要(?:实现|完成|达到)|到20[2-9]\d年/
const rules =
  /(?:每(?!年|亩|斤|公斤|天|日|人均|月|隔|间隔|株)[\u3400-\u9fff]{1,6}|不低于|不少于|不得|不超过|最高|至少|最低|给予|奖励|补助|补贴|按(?!照目前)|须|必须|(?<![供相反响适效对])应当?(?![用对急])|标准(?!化)为?|配备|处以|罚款|期限|有效期|连续\d年|资助)/
/** Directly before a figure these set a rule, whatever was done. */
const requires = /(?:不低于|不少于|不得?超过|不高于|不得少于|不得低于)$/
const past = /(?:已|共|累计|了|截至|去年|上年|(?<![要须])(?:实现|完成)|达到了|比上年|同比|五年来|以来|先后|新增)/
/** What speaks of the past in a document that sets rules; 完成 and 实现 are conditions there. */
const isReport = /(?:已|共|累计|了|截至|去年|上年|五年来|以来|先后)/

/** Stated fact, aim, rule, or the from-value of a change. */
export function statusOf({ bound }: Quantity, around: Surroundings): FigureStatus {
  const { before, after, sentenceBefore, heading, sets, year, documentYear } = around
  if (
    /(?:由|从)[^，。；]{0,14}$/.test(before) &&
    /^(?:[^，。；]{0,8})?(?:提高|增加|增长|上升|降低|下降|减少|增|降|减|调整|扩大|提升|缩小|发展|压减|扩展)(?:为|至|到)/.test(after)
  )
    return 'baseline'
  if (
    /(?:由|从)[^，。；]{0,14}$/.test(before) &&
    /^[^，。；]{0,14}(?:到|至|为)/.test(after) &&
    /提高|增|降|调整|扩大|缩|发展|减/.test(after)
  )
    return 'baseline'
  const near = sentenceBefore.slice(-40)
  if (sets === 'rules' && !isReport.test(before)) return 'norm'
  if (requires.test(before) && sets === 'reports') return 'norm'
  if (year !== undefined && documentYear !== undefined) {
    if (year > documentYear || (year === documentYear && /到20\d\d年(?:底|末)/.test(sentenceBefore) && !past.test(before))) return 'target'
    if (year < documentYear) return 'actual'
  }
  if (/年内[^已]{0,8}$/.test(before)) return 'target'
  if (past.test(before)) return 'actual'
  if (sets === 'plans' && bound === 'min' && /(?:率|比例|比重|占比)[^，。；]{0,4}达到?$/.test(before)) return 'target'
  if (rules.test(before) && !past.test(near)) return 'norm'
  if (intends.test(near)) return 'target'
  if (sets === 'plans' && aims.test(near)) return 'target'
  if (sets === 'plans' && /目标/.test(heading)) return 'target'
  return 'actual'
}
