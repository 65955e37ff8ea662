import { type Words, wordAt } from '../../annotation/outline.ts'
import { groupHeads } from '../../lexicon/groups.ts'
import { POS } from '../../lexicon/pos.ts'
import { durationUnits } from '../../lexicon/units.ts'
import type { Quantity } from './quantity.ts'

/** What a quantity stands in: the text, its words, and the offsets of its clause and line. */
export interface Place {
  readonly text: string
  readonly words: Words
  readonly clauseStart: number
  readonly clauseEnd: number
  /** Whether the number is written in Chinese characters. */
  readonly isHan: boolean
}

type Silencer = (quantity: Quantity, place: Place, before: string, after: string) => boolean

/** Whether a quantity is no figure in its place. Each silencer is one of the guidelines' exceptions. */
export function isSilent(quantity: Quantity, place: Place): boolean {
  const before = place.text.slice(Math.max(0, quantity.start - 8), quantity.start)
  const after = place.text.slice(quantity.end, quantity.end + 16)
  return silencers.some((isOne) => isOne(quantity, place, before, after))
}

/** 第三批, 第 1 0 条, 〔2018〕117号, A4纸, 5G, 图2: what ranks or numbers and does not count. */
const isOrdinal: Silencer = ({ unit }, _place, before, after) =>
  /(?:第\s?[0-9一二三四五六七八九十]*\s?|[〔［[]|No\.?|NO\.?|[a-zA-Z＋+]|[a-zA-Z]-|附[件表图]|[图表]|专栏)$/.test(before) ||
  /^[〕\]］号]/.test(after) ||
  unit === '号'

/** 第一个五年, 第二个百年. */
const isPartOfOrdinal: Silencer = (_quantity, _place, before) => /(?:第\s?[一二三四五六七八九十0-9]+|[几幾])[个個]$/.test(before)

/** 七届五次会议, 二中全会. */
const isSession: Silencer = ({ unit }, _place, before, after) => unit === '次' && /届$/.test(before) && /^[全会理代]/.test(after)

/** 五年规划, 三年行动计划, 3年滚动: a duration that names a plan. */
const namedPlan = /^[^，。、；：的]{2,10}(?:计划|行动|规划|攻坚|工程)/
const isPlanName: Silencer = ({ unit, bound }, _place, before, after) =>
  unit === '年' &&
  bound === 'exact' &&
  ((namedPlan.test(after) && /(?:实施|启动|制定|印发|出台|推进|落实|深化|开展)$/.test(before)) ||
    /^(?:行动|规划|計劃|计划|攻坚|级|制|轮|滚动|期(?!间)|任务|大变|总体|实施方案)/.test(after))

/** 2018年 that is no time of its own, 3月, 5日. */
const isDatePart: Silencer = ({ unit, value, bound }, { isHan }, before) =>
  (!isHan && unit === '年' && value > 1800 && value < 2100) ||
  unit === '月' ||
  (unit === '世纪' && value > 10) ||
  (unit === '年' && /公元前?$/.test(before)) ||
  (unit === '点' && value <= 24 && /(?:早上?|上午|下午|晚上?|凌晨|中午|傍晚|清晨)$/.test(before)) ||
  (unit === '日' && value <= 31 && bound === 'exact') ||
  (unit === '分' && /[时点時點:：]$/.test(before)) ||
  (unit === '度' && /(?:[北南]纬|[东西]经)$/.test(before))

/** 二次开发, 二类新药, 二级: a single 二 behind no 两 ranks, but for people, time and measures. */
const ranksByTwo: Silencer = ({ start, value, unit, valueMax }, { text, isHan }, before) =>
  isHan &&
  valueMax === undefined &&
  value === 2 &&
  text[start] === '二' &&
  !/[十百千万零〇一三]$/.test(before) &&
  /^(?:次|类|级|元|线|代|等|期|审|手|维|孩|胎|支|型|层|科|轮)$/.test(unit)

/** Numbers in names and set phrases that the word list does not hold. Own list. */
const setPhrases =
  /^(?:[一二三四五六七八九十两]+(?:位一体|条龙|把手|把尺子|站式|窗式|件事|盘棋|张网|张图|张表|体化|次性|级响应|级医院|级政府|支笔|揽子|户一策|村一品|县一业|岗双责|票否决|网通办|步到位|方水土|元化|元结构|次函|分钱|分为二|线城市|手抓|手房|面旗|个百年|项基本原则|个确立|个维护|个意识|个自信|个全面|个坚持|个必须|个务必|个毫不动摇|个一百年|个代表|个文明|项规定|大攻坚战|重一大|只手|头在外|种人|口子|方面|片一))/
const isSetPhrase: Silencer = ({ start }, { text, isHan }) => isHan && setPhrases.test(text.slice(start, start + 8))

/** What small numbers sum up without counting anything: 六个关系, 这三个字, 两个大局, 五个方面. */
const abstractHeads =
  /^(?:基本|重大|重要|主要)?(?:方面|原则|关系|大局|积极性|基本点|层面|维度|字(?![数号节])|缩影|标杆|意识|自信|转变|结合|统一|文明|攻坚战|保卫战|拳头|轮子|闸门|阶级|道理)/
const abstractHeadsAfterHan = /^(?:国际|国内)?(?:市场|资源|手段|战略|台阶|环节|层次|途径|主张|道路)/
const sumsUpAbstractly: Silencer = ({ unit, value, bound }, { isHan }, _before, after) =>
  bound === 'exact' &&
  value <= 20 &&
  /^[个個项項种條条大场句只对]$/.test(unit) &&
  (abstractHeads.test(after) || (isHan && abstractHeadsAfterHan.test(after)))

/** 这两个文件, 上述三项: points back at what was named. */
const pointsBack: Silencer = ({ unit, bound }, { isHan }, before) =>
  isHan && bound === 'exact' && /^[个個项種种条條类点]$/.test(unit) && /(?:[这這那]|上述|前述|这样)$/.test(before)

/**
 * 工业、农业、商业、旅游四个产业: the count of the names just listed. A count of people and bodies is told of them (种植、养殖两个合作社).
 */
const countsItsList: Silencer = ({ start, end, unit, value, bound }, { text, words, clauseStart, clauseEnd }) => {
  if (bound !== 'exact' || value < 2 || value > 10 || !/^[个個项种类大块片支]$/.test(unit)) return false
  const list = text.slice(Math.max(clauseStart, start - 60), start)
  if (/[等共]$/.test(list)) return false
  const marks = list.match(/、/g)?.length ?? 0
  const pairs = marks === 0 && value === 2 ? /[和与及]/.test(list.slice(-8)) && /[\u3400-\u9fff]{2}$/.test(list) : false
  if (marks + 1 !== value && !(marks + 2 === value && /[和与及][^、]{1,12}$/.test(list)) && !pairs) return false
  return !groupHeads.has(headBehind(text, words, end, clauseEnd)) && !/[0-9]/.test(list.slice(-8))
}

function headBehind(text: string, words: Words, at: number, limit: number): string {
  let head = ''
  for (let i = wordAt(words, at); i < words.count && words.end[i]! <= limit; i++) {
    const tag = words.tag[i]!
    if (tag !== POS.noun && tag !== POS.verbalNoun && tag !== POS.attributive && tag !== POS.adjective && tag !== POS.abbreviation) break
    head = text.slice(words.start[i]!, words.end[i]!)
  }
  return head
}

/** “五个一”, “两学一做”: a number in a short quoted name. */
const isSlogan: Silencer = ({ start, end }, { text, isHan }) => {
  if (!isHan) return false
  const near = text.slice(Math.max(0, start - 10), start)
  const back = Math.max(near.lastIndexOf('“'), near.lastIndexOf('‘'), near.lastIndexOf('「'), near.lastIndexOf('《'))
  if (back < 0 || /[”’」》]/.test(near.slice(back))) return false
  const inside = /^[^”’」》]{0,24}/.exec(text.slice(start - near.length + back + 1, start + 24))![0]
  const close = start - near.length + back + 1 + inside.length
  return close >= end && inside.length <= 14 && !/[，,。；]/.test(inside)
}

/** Tags of words that hold a numeral without being a number: 三农, 四周, 百家争鸣, 长三角, 着陆, 一起. */
const lexicalTags: ReadonlySet<number> = new Set([
  POS.idiom,
  POS.placeName,
  POS.properName,
  POS.noun,
  POS.spaceWord,
  POS.adverb,
  POS.adjective,
  POS.pronoun,
])
const cuttingTags: ReadonlySet<number> = new Set([...lexicalTags, POS.verb, POS.verbalNoun, POS.attributive, POS.conjunction])

/** The word list knows a word at this place that only begins, ends or is written like a quantity. */
const isInsideWord: Silencer = ({ start, end, unit }, { text, words, isHan }) => {
  if (!isHan || unit === '%' || unit === '番') return false
  const i = wordAt(words, start)
  if (i >= words.count || words.start[i]! > start || words.end[i]! - words.start[i]! < 2) return false
  const word = text.slice(words.start[i]!, words.end[i]!)
  if (/^[百千万]分之/.test(word)) return false
  const cuts = words.start[i]! < start || words.end[i]! > end
  return cuts ? cuttingTags.has(words.tag[i]!) : words.end[i] === end && lexicalTags.has(words.tag[i]!) && !/^两/.test(word)
}

const moneyOrPeople = /^(?:名|位|个|人|人次|亩|元|美元|吨|公里|平方米|件|场|场次|册|只|头|斤|亿|辆|艘|台|余|种|所|户|家)$/
/** A bare magnitude counts behind 近 超 上 每 and the like, with 以上, or with a plain classifier (百名); 百年, 万家, 千里, （万吨） are names, phrases and column heads. */
const isBareMagnitude: Silencer = ({ start, end, unit, isMagnitude, bound }, { text, clauseStart, clauseEnd }, before, after) => {
  if (!isMagnitude) return false
  if (/^[几数上]/.test(text.slice(start, start + 1)) || /[多余餘]/.test(text.slice(start, end))) return false
  if (bound === 'min' || bound === 'max' || bound === 'range') return false
  // 单位：亿元、万人; a column's head between spaces.
  if (/单位[:：][^\n]{0,10}$/.test(text.slice(Math.max(0, start - 13), start)) || (/\s$/.test(before) && /^\s/.test(after))) return true
  if (/(?:[（(：:/\t]|单位：)\s*$/.test(before) && /^\s*(?:[）)/\t\n]|$)/.test(after)) return true
  if (start === clauseStart && end === clauseEnd) return true
  if (/(?:近|超过|超|逾|达|约|满|每|突破|不足|成|不到|过|约有)$/.test(before)) return false
  if (/^级/.test(after) || /^[^，。、；“”‘’的]{2,14}(?:行动|工程|计划|专项|大会)/.test(after)) return true
  if (/^(?:GDP|地区生产总值|国内生产总值|产值|工业增加值|增加值|生产总值)/.test(after)) return true
  return !moneyOrPeople.test(unit) || (/^[户家里]$/.test(unit) && !/^[“‘]/.test(after))
}

/** Units of measurement that 一 counts where nothing of that measure follows: 重一吨, and not 一亩地. */
const measured = /^(?:吨|公里|千米|米|升|公升|毫升|克|千克|公斤|斤|亩|公顷|平方米|平方公里|立方米|千瓦|千瓦时|厘米|毫米|海里|英里|秒)$/

/** 一 with a classifier is an article, but where it is counted: 每…一名, 至少一次, 用一个月时间. */
const isArticle: Silencer = ({ start, unit, isArticle: isOne, bound }, { text, clauseStart }, before, after) => {
  if (!isOne || bound === 'range' || bound === 'min' || bound === 'max') return false
  // 一年左右 is counted.
  if (bound === 'approx' && durationUnits.has(unit)) return false
  if (unit === '倍' || unit === '番' || unit === '周年' || unit === '百分点' || unit === '%' || unit === '折') return false
  if (measured.test(unit) && !/^[\u3400-\u9fff0-9０-９]/.test(after)) return false
  const clause = text.slice(Math.max(clauseStart, start - 30), start)
  if (/(?:^|[^只])(?:至少|仅|只有|不到|不足|最多)[\u3400-\u9fff]{0,2}$/.test(clause) && !/[是的]$/.test(clause)) return false
  if (/各$/.test(before) || /每[^，。上的]{1,4}$/.test(before)) return false
  if (unit === '次' && /每[^，。]{1,24}$/.test(clause)) return false
  if (/^(?:天|小时|分钟|个月|周|年|星期)$/.test(unit))
    return !(/(?:用|花|历时|经过|为期|近|耗时|长达|连续|提前|缩短)了?$/.test(before) || /^(?:的?时间|左右|期限)/.test(after))
  return !/^(?:元|万元|公里|吨|亩|平方米|公顷|斤|公斤)$/.test(unit) || !/(?:近|超过?|约|达|每)$/.test(before)
}

/** 3级驾驶自动化: a grade. 7级以上 bounds, 升2级 counts. */
const isGrade: Silencer = ({ unit, bound, value }, _place, before) =>
  unit === '级' && bound === 'exact' && value <= 15 && !/[升降高低调跳连]了?$/.test(before)

const silencers: readonly Silencer[] = [
  isArticle, isGrade, isOrdinal, isPartOfOrdinal, isSession, isPlanName, isDatePart, ranksByTwo, isSetPhrase, isInsideWord, isSlogan, sumsUpAbstractly, pointsBack, countsItsList, isBareMagnitude,
] // biome-ignore format: a list

/** A list number at the start of a line: 1. （一） ①. */
export function isListNumber(text: string, { start, end }: Pick<Quantity, 'start' | 'end'>, lineStart: number): boolean {
  if (start - lineStart > 2) return false
  return /^\s?[.．、)）]/.test(text.slice(end, end + 2)) && !/^[.．]\d/.test(text.slice(end, end + 2))
}
