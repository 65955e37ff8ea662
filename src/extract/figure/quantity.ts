import { canonicalUnits, longestUnit, measurementUnits, units, unitsAfterDigitsOnly } from '../../lexicon/units.ts'
import { type Numeral, readNumeral } from '../numeral.ts'

/** A number with its unit as it stands in the text; several of them make a range or a list. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly valueMax?: number
  readonly unit: string
  /** What the words in the span say of the bound. */
  readonly bound: 'exact' | 'approx' | 'min' | 'max' | 'range'
  readonly rule: string
  /** Written as 一 with a classifier, which is mostly an article. */
  readonly isArticle: boolean
}

const rangeMark = /^(?:至|到|—|–|-|－|~|～|－－|——)\s?/
/** 以上 and its like behind a unit; what they say of the bound. */
const boundTails: readonly (readonly [RegExp, Quantity['bound']])[] = [
  [/^\s?(?:\(含税\)|（含税）)?\s?(?:及以\s?上|以\s?上|之上|开外)/, 'min'],
  [/^(?:及以下|以下|以内|之内|之下)/, 'max'],
  [/^(?:左右|上下|出头|许)(?![^，,。；、）)的])?/, 'approx'],
  [/^(?:多|余)(?![少样元年个万亿数边方民种人])/, 'min'],
]
/** 内 bounds a duration: 一个月内. */
const durationUnits = new Set(['年', '个月', '月', '天', '日', '小时', '分钟', '周', '星期', '秒'])

/** The quantity that starts at `at`, or undefined. */
export function readQuantity(text: string, at: number): Quantity | undefined {
  return readFraction(text, at) ?? readShare(text, at) ?? readCounted(text, at)
}

/** 1/3 · 三分之一 · 百分之六十二 · 千分之三 */
function readFraction(text: string, at: number): Quantity | undefined {
  const slash = /^(\d{1,3})\/(\d{1,3})(?![\d/年月.])/.exec(text.slice(at, at + 8))
  if (slash && !/[\d/.]/.test(text[at - 1] ?? '')) return fraction(at, at + slash[0].length, Number(slash[1]) / Number(slash[2]), '', text)
  if (/^[百千万]分之/.test(text.slice(at, at + 3))) {
    const number = readNumeral(text, at + 3)
    if (!number) return undefined
    const per = { 百: 1, 千: 0.1, 万: 0.01 }[text[at] as '百' | '千' | '万']
    return withRange(text, fraction(at, number.end, number.value * per, '%', text, number), (next) => {
      const other = /^[百千万]分之/.test(text.slice(next, next + 3)) ? next + 3 : next
      const upper = readNumeral(text, other)
      return upper && { value: upper.value * per, end: upper.end }
    })
  }
  const lower = readNumeral(text, at)
  if (!lower || !text.startsWith('分之', lower.end)) return undefined
  const upper = readNumeral(text, lower.end + 2)
  return upper && fraction(at, upper.end, upper.value / lower.value, '', text)
}

function fraction(start: number, end: number, value: number, unit: string, text: string, number?: Numeral): Quantity {
  const bound = number && number.bound !== 'exact' ? number.bound : 'exact'
  return withTail(text, {
    start,
    end,
    value: Number(value.toPrecision(unit === '%' ? 12 : 4)),
    unit,
    bound,
    rule: 'figure/fraction',
    isArticle: false,
  })
}

/** 八成 · 七八成 · 九成五 · 三成以上 */
function readShare(text: string, at: number): Quantity | undefined {
  const match =
    /^([一二两三四五六七八九])([一二三四五六七八九])?成(半|[一二三四五六七八九])?(?![为立员都功就本长熟果效品份了人交名群绩分])/.exec(
      text.slice(at, at + 5),
    )
  if (!match || /[分第完生变达组形]/.test(text[at - 1] ?? '')) return undefined
  const digit = (c: string): number => '零一二三四五六七八九'.indexOf(c === '两' ? '二' : c)
  const value = digit(match[1]!) * 10 + (match[3] === '半' ? 5 : match[3] ? digit(match[3]) : 0)
  const base = { start: at, end: at + match[0].length, value, unit: '%', rule: 'figure/tenths', isArticle: false } as const
  return withTail(text, match[2] ? { ...base, valueMax: digit(match[2]) * 10, bound: 'range' } : { ...base, bound: 'exact' })
}

/** A number with a unit: 2135个 · 1.5万元 · 3至5个 · 5%—20% · 20元/件 */
function readCounted(text: string, at: number): Quantity | undefined {
  const number = readNumeral(text, at)
  if (!number) return undefined
  let from = number
  let upper: Numeral | undefined
  let unitAt = number.end
  // 3至5个: the unit stands only behind the upper end.
  const mark = rangeMark.exec(text.slice(number.end, number.end + 4))
  if (mark && !unitAfter(text, number.end, number.form !== 'digits')) {
    const second = readNumeral(text, number.end + mark[0].length)
    if (second && second.form === number.form && unitAfter(text, second.end, second.form !== 'digits') && second.value > number.value) {
      upper = second
      unitAt = second.end
      const scale = magnitudeOf(text, second)
      if (number.value < second.value / scale || scale === 1)
        from = scale > 1 && number.value * scale < second.value ? { ...number, value: number.value * scale } : number
    }
  }
  const unit = unitAfter(text, unitAt, number.form !== 'digits')
  if (!unit) return number.form === 'digits' ? bareNumber(text, number) : undefined
  const isArticle = number.form === 'han' && number.value === 1 && number.end - number.start === 1
  const bound = upper ? 'range' : number.bound
  const base: Quantity = {
    start: at,
    end: unit.end,
    value: from.value,
    unit: unit.name,
    bound,
    rule: 'figure/number-unit',
    isArticle,
    ...(upper ? { valueMax: upper.value } : {}),
  }
  return withTail(
    text,
    upper
      ? base
      : withRange(text, base, (next) => {
          const second = readNumeral(text, next)
          const other = second && unitAfter(text, second.end, second.form !== 'digits')
          return second && other && other.name === unit.name && second.value > base.value
            ? { value: second.value, end: other.end }
            : undefined
        }),
  )
}

/** The power of ten that 万 and 亿 at the end of a numeral stand for: in 3至5万人 the lower end is 3万. */
function magnitudeOf(text: string, numeral: Numeral): number {
  const digits = /[0-9０-９.．]+/.exec(text.slice(numeral.start, numeral.end))?.[0]
  return digits
    ? Math.max(
        1,
        numeral.value / Number(digits.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace('．', '.')),
      )
    : 1
}

/** 5%—20% · 1000万元及以上至5000万元: both ends have their unit. */
function withRange(text: string, lower: Quantity, readUpper: (at: number) => { value: number; end: number } | undefined): Quantity {
  const mark = /^\s?(?:及以上|以上)?\s?(?:至|到|—|–|-|－|~|～|——)\s?/.exec(text.slice(lower.end, lower.end + 9))
  if (!mark) return lower
  const upper = readUpper(lower.end + mark[0].length)
  return upper && upper.value > lower.value
    ? { ...lower, end: upper.end, valueMax: upper.value, bound: 'range', rule: 'figure/range' }
    : lower
}

function withTail(text: string, quantity: Quantity): Quantity {
  const rest = text.slice(quantity.end, quantity.end + 10)
  for (const [pattern, bound] of boundTails) {
    const match = pattern.exec(rest)
    if (match) return { ...quantity, end: quantity.end + match[0].length, bound: quantity.bound === 'range' ? 'range' : bound }
  }
  if (rest[0] === '内' && durationUnits.has(quantity.unit)) return { ...quantity, end: quantity.end + 1, bound: 'max' }
  return quantity
}

interface Unit {
  readonly name: string
  readonly end: number
}

/** The longest unit behind a number; `per` units (元/件) are one. A space of the layout may stand before it. */
export function unitAfter(text: string, at: number, afterHan: boolean): Unit | undefined {
  const start = text[at] === ' ' || text[at] === '\u00a0' ? at + 1 : at
  for (let length = longestUnit; length > 0; length--) {
    const word = text.slice(start, start + length)
    if (word.length < length || !units.has(word)) continue
    if (afterHan && unitsAfterDigitsOnly.has(word)) continue
    if (breaksWord(text, start + length, word)) continue
    const per = /^\/(?:[\u3400-\u9fff]{1,3}|m2|㎡)/.exec(text.slice(start + length, start + length + 4))
    const perUnit = per && longestUnitIn(per[0].slice(1))
    if (perUnit) return { name: `${canonicalUnits.get(word) ?? word}/${perUnit}`, end: start + length + 1 + perUnit.length }
    return { name: canonicalUnits.get(word) ?? word, end: start + length }
  }
  return undefined
}

const longestUnitIn = (word: string): string | undefined => {
  for (let length = word.length; length > 0; length--) if (units.has(word.slice(0, length))) return word.slice(0, length)
  return undefined
}

/** Single characters that begin words more often than they count: 人才, 口号, 家庭, 年度, 分别, 点燃, 条件. */
const wordStarts: Readonly<Record<string, string>> = {
  人: '才工民大口均类员群',
  口: '号径味',
  家: '庭园人乡',
  年: '龄',
  分: '别享析工类布',
  点: '燃亮击多半钟',
  条: '件例款文',
  件: '',
  名: '单称录校牌优师誉',
  位: '于列居置次',
  部: '署门分委队',
  级: '别',
  层: '面次级',
  类: '别似型',
  批: '准评复发量',
  期: '间待望末',
  项: '目',
  门: '户诊',
  度: '假过',
  成: '为立果员功效长本品分就',
  个: '人性体别',
  万: '',
  天: '然气津地',
  日: '常报本益',
  月: '份',
  周: '边期转末',
  户: '籍口外',
  代: '表理码谢',
  手: '段续机术',
  方: '面法式案针向便',
  线: '',
  面: '向对临积貌',
  段: '落',
  次: '要序产',
  番: '茄',
  倍: '加',
  种: '植子业田养粮',
  头: '雁脑',
  张: '贴',
  单: '位独一元',
  对: '于口象接外',
  支: '部持付出撑',
  组: '织建成合',
  队: '伍',
  起: '来到点草',
  本: '地市县省级身土',
  处: '理于置罚',
  所: '有以在需属',
  座: '谈',
  台: '账阶',
  场: '地所',
  轮: '流',
  回: '归应顾',
  遍: '布',
  步: '骤伐',
  档: '案',
  等: '级',
  样: '本',
  款: '项',
  度量: '',
  标: '准志',
  手工: '',
  角: '度色',
  块: '',
  块状: '',
  里: '面程',
  米: '面',
  斤: '',
  折: '',
  克: '服',
  升: '级',
  石: '油',
  秒: '',
  岁: '',
  网: '',
}

function breaksWord(text: string, end: number, unit: string): boolean {
  if (unit.length > 1) return false
  return (wordStarts[unit] ?? '').includes(text[end] ?? '\n')
}

/** A number without a unit counts in a ratio (87:9:4), as a decimal after a verb of level, or before the noun it counts. */
function bareNumber(text: string, { start, end, value, bound }: Numeral): Quantity | undefined {
  const ratioMark = /[:：∶]/
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  const isRatio = (ratioMark.test(before) && /\d/.test(text[start - 2] ?? '')) || (ratioMark.test(after) && /\d/.test(text[end + 1] ?? ''))
  const make = (rule: string): Quantity => withTail(text, { start, end, value, unit: '', bound, rule, isArticle: false })
  if (isRatio) return make('figure/ratio')
  const isDecimal = /\d\.\d/.test(text.slice(start, end))
  if (
    isDecimal &&
    /[为达至到由比的]$|提高|缩小|下降|收窄/.test(text.slice(Math.max(0, start - 3), start)) &&
    /[，,。；;、）)降升缩扩提调]/.test(after)
  )
    return make('figure/bare')
  if (/[万亿]$/.test(text.slice(start, end)) && /[\u3400-\u9fff]/.test(after) && !/[\w]/.test(before)) return make('figure/bare')
  return undefined
}

export const isMeasurement = (unit: string): boolean => measurementUnits.has(unit)
