import { units } from '../../src/lexicon/units.ts'
import type { Group, PublicCase } from './cases.ts'

/** A kind of case that the guidelines do not cover. Decides on the wording, never on what Gangmu finds. */
export interface OutsideRule {
  readonly name: string
  readonly reason: string
  readonly holds: (example: PublicCase) => boolean
}

const wording = (name: string, reason: string, pattern: RegExp): OutsideRule => ({
  name,
  reason,
  holds: ({ gold }) => pattern.test(gold.text),
})

/** Spaces between the digits of a number, behind its sign, inside its unit, or several in a row; one before 万, 亿 or the unit is layout. */
const brokenBySpaces = wording(
  'broken by spaces',
  'spoken or typed digit by digit; a document has at most one space, between a number and 万, 亿 or the unit',
  /[一二三四五六七八九十百佰千零两分点點又七八九] +[一二三四五六七八九十百千万萬零分之点點又余壹成折]|[\d０-９] +[\d点點分又]|[余] +[万萬]|[千萬] +\d|成 +[一二三四五六七八九]|^[-负負] +\d|\d\s{2,}\S|[一二三四五六七八九十０-９]\s{2,}\S|[百佰] +分|\d +成 *\d|[\d０-９] [\d０-９]/,
)
const latinMagnitude = wording('Latin magnitude', '5k, 1.2M, 30w: no written form of official Chinese', /[\d０-９][kKwWMＫ](?![a-zA-Z²])/)

const numberRules: readonly OutsideRule[] = [
  brokenBySpaces,
  latinMagnitude,
  wording('powers and exponents', 'formulas are no quantities of policy', /\^|\d[eE][+-]?\d/),
  wording('dozens', '打 is a unit here (十打 is ten of them), not a factor of twelve', /打/),
  {
    name: 'several points',
    reason: 'digits with several points are versions or identifiers',
    holds: ({ text, gold }) =>
      /\d[.．]\d+[.．]\d/.test(text.slice(Math.max(0, gold.start - 12), gold.end + 12)) || /^[.．]/.test(gold.text),
  },
  {
    name: 'telephone and identity numbers',
    reason: 'identifiers read out digit by digit; they count nothing',
    holds: ({ set, gold }) => set === 'wetext-itn' && /[幺洞拐]/.test(gold.text),
  },
]

const isComparison = ({ gold }: PublicCase): boolean => gold.subtype === 'range'
/** A unit or counted thing right behind the gold's number. */
const countsSomething = ({ text, gold }: PublicCase): boolean => {
  const rest = text.slice(gold.end)
  for (let length = 5; length > 0; length--) if (units.has(rest.slice(0, length)) && rest.length >= length) return true
  return /[个次岁个%/]/.test(gold.text)
}

const quantityRules: readonly OutsideRule[] = [
  brokenBySpaces,
  latinMagnitude,
  {
    name: 'comparisons of bare numbers',
    reason: 'a figure has a unit or a counted thing, or is large (十几万); 大于50, 在第十和第十五之间 compare numbers or ranks',
    holds: (example) => isComparison(example) && !countsSomething(example) && !/[万亿萬億]/.test(example.gold.text),
  },
  wording('English units', 'feet and miles by their English names', /\b(?:foot|foots|feet|feets|miles?|inch(?:es)?)\b/),
  wording(
    'Cantonese words',
    '蚊 毫 仙 for money, 四分一 for 四分之一: not written in official Chinese',
    /蚊|仙|[一二三四五六七八九]毫(?![克米升])|[二三四五六七八九]分一|唔/,
  ),
  wording('kitchen measures', 'spoons are no units of GB 3100', /[茶汤]匙/),
  wording(
    'composite durations',
    'durations of several units are a figure for each number',
    /(?:[年月周日天期]|小时|钟头|分钟?|分|余)(?:[又零]|多|余)?[\d一二两三四五六七八九十廿]+(?:个)?(?:半)?(?:[年月周日天]|个月|小时|分|秒|星期|夜)/,
  ),
  wording('durations without number', 'a stretch of time told without a numeral', /^(?:大半天|分半)$/),
  wording('months without 个', '10月 is October; ten months are 10个月', /^[\d十]+ ?月$/),
  {
    name: 'names of currencies alone',
    reason: 'no number',
    holds: ({ gold }) => gold.value === null || gold.value === '',
  },
]

const clock =
  /[\d一二两三四五六七八九十零]\s?[点點时時](?!代)|[:：]\d|\d[ap]\.?m|上午|下午|中午|半夜|夜里|夜间|凌晨|早上|晚上|今[晚早晨]|昨晚|白天|早间|早晚|[秒刻]|小时|钟|分(?!之)|^全天$/
const weekday = /周[一二三四五六日末天]|周|星期|礼拜|週|禮拜/

const dateRules: readonly OutsideRule[] = [
  {
    name: 'clock times',
    reason: 'a time of the guidelines is a date or a period; beside a date the date is compared (5月3日下午3点 → 5月3日)',
    holds: ({ gold }) =>
      gold.subtype === 'time' ||
      gold.subtype === 'timerange' ||
      (clock.test(gold.text) && !/[\d一二三四五六七八九十][日号]|\d[-./]\d/.test(gold.text)),
  },
  {
    name: 'sets',
    reason: '每天, 每年9月 order events, they are no times',
    holds: ({ gold }) => gold.subtype === 'set' || gold.subtype === 'time_period' || gold.text.startsWith('每'),
  },
  wording(
    'words for now',
    '现在 最近 今天 明天 and words counted from them (后天) only say now or order the story',
    /现在|而家|这会儿|^最近$|[今昨明後后前][天日]|^次日|第[一二三四五六七八九十]+[天年]/,
  ),
  wording('weeks and weekdays', 'the grain of the guidelines’ times is the day, month, quarter and year; weeks are rhythm (每周)', weekday),
  {
    name: 'options of the source',
    reason: 'read with switches of the tool that prefer the future',
    holds: ({ note }) => note !== undefined && /options/.test(note),
  },
  wording('29 February', 'out of leap years; the sources look for one near by or resolve nothing', /2月29日/),
  wording(
    'lunar dates',
    'no ISO date without an almanac',
    /农历|正月|腊月|初[一二三四五六七八九十]|[月年][^月日号]{0,2}廿|^廿|大年|月十五(?!日|号)|除夕/,
  ),
  wording(
    'festivals and solar terms',
    'names of days, not dates',
    /节(?!约)|元旦|春节|元宵|中秋|清明|端午|重阳|七夕|圣诞|平安夜|双十一|新年|国庆|纪念日|独立日|[灰安]日|主日|首日|圣.*日|受难|赎罪日|[禁被]\S*日|安息日|神圣|周六|之夜|三一五|暑假|寒假|愚人|万圣|斋|立[春夏秋冬]|[冬夏]至|[大小][寒暑雪满]|芒种|谷雨|惊蛰|[春秋]分|白露|寒露|霜降|雨水|处暑/,
  ),
  wording(
    'reign titles',
    'dynastic years; ISO years of a reign need a table of rulers',
    /(?:康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|顺治|万历|贞观|开元|神龙|民国|洪武|永乐|[\u4e00-\u9fff]{2}元年)/,
  ),
  {
    name: 'day or month first',
    reason: 'dates of figures alone are written year first (GB/T 7408); 3/3/2015, 12/1 and 12-11-10 have no one reading',
    holds: ({ gold }) => /^(?:你|我)?\d{1,2}([-/.])\d{1,2}(?:\1\d{2,4})?(?:\D|$)/.test(gold.text) && !/^\d{4}/.test(gold.text),
  },
  wording('bare years', 'a number of four digits without 年 is no date', /^(?:从|= ?)?\d{4}(?:(?:到|至|-|—)\d{4})?$/),
  wording('broken by spaces', 'the parts of a date told apart by spaces alone', /^\d{4} \d\d \d\d$/),
  wording(
    'durations',
    'so many days after or within are figures (30日内, 三年后): what they count from is an event of the text, not the document',
    /(?:\d|[一二两三四五六七八九十几半多])个?(?:[年月天日周]|工作日|星期|季度|世纪|小时|分钟?|秒)半?(?:之|以)?(?:后|内|里)$|^再过|^之前|^[前上下后]?(?:\d|[两三二一])天$/,
  ),
  wording('vague periods', '几十年, 世纪初 say no year', /几十年|(?:世纪|年代)[初末中前后]/),
]

/** The first rule under which a case falls outside, or undefined. */
export const outsideRules: Readonly<Record<Group, readonly OutsideRule[]>> = {
  numbers: numberRules,
  quantities: quantityRules,
  dates: dateRules,
  addresses: [{ name: 'no code', reason: 'the set gives no code', holds: ({ gold }) => gold.code === undefined }],
}
