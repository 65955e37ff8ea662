import type { Numeral } from '../numeral.ts'
import type { Quantity } from './quantity.ts'

/** Names and set phrases that hold a number with what looks like a unit: 三农, 五位一体, 一条龙. Own list. */
const setPhrases =
  /^(?:[一二三四五六七八九十两]+(?:位一体|条龙|把手|把尺子|站式|窗式|件事|盘棋|张网|张图|体化|次性|级响应|级医院|级政府|支笔|揽子|户一策|村一品|县一业|岗双责|票否决|网通办|步到位|方水土|元化|次函|分钱|分为二|线城市|手抓|手房|面旗|个百年|个确立|个维护|个意识|个自信|个全面|个坚持|个必须|个务必|个毫不动摇|个一百年|项规定|大攻坚战|重一大))/

/** What ranks or numbers and does not count stands before: 第三批, 《…》第5条, 〔2018〕117号, 专利号. */
const ordinalBefore = /(?:第|〔|［|\[|No\.?|NO\.?|[a-zA-Z＋+-])\s?$/

/** Whether a quantity is no figure in its place. */
export function isSilent(text: string, { start, end, unit, value, isArticle, bound }: Quantity, isHan: boolean): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  const after = text.slice(end, end + 6)
  if (ordinalBefore.test(before) && !/[\u3400-\u9fff]-$/.test(before)) return true
  if (/^[〕\]］]/.test(after)) return true
  if (unit === '号' || (unit === '' && /^号/.test(after))) return true
  if (isHan && setPhrases.test(text.slice(start, start + 8))) return true
  if (isHan && isSloganNumber(text, start, end)) return true
  if (isArticle && bound === 'exact' && !countsArticle(before, unit, after)) return true
  // 年 behind a small number and before a noun is a name (三年行动计划), so is the grade of something (二级医院).
  if (isHan && unit === '年' && /^(?:行动|规划|计划|攻坚|级|制|轮|滚动|期)/.test(after)) return true
  if (!isHan && unit === '年' && value > 1800 && value < 2100) return true
  if (unit === '月' || (unit === '日' && value <= 31) || unit === '度') return unit !== '度' || value > 31
  return false
}

/** “五个一”, “两学一做”, “四个覆盖”: a number at the head of a short quoted name. */
function isSloganNumber(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 8), start)
  const back = Math.max(near.lastIndexOf('“'), near.lastIndexOf('‘'))
  if (back < 0) return false
  const open = start - near.length + back
  const close = text.slice(open + 1, open + 24).search(/[”’]/)
  if (close < 0 || open + 1 + close < end) return false
  return close <= 10 && !/[，,。]/.test(text.slice(open + 1, open + 1 + close))
}

/** 一 with a classifier counts after 每, 各, 仅 and the like, and with a unit of measurement; elsewhere it is an article. */
function countsArticle(before: string, unit: string, after: string): boolean {
  if (unit === '倍' || unit === '成' || unit === '半') return true
  if (/(?:每|各|至少|仅|只有?|不到|不足|最多|第)[\u3400-\u9fff]{0,4}$/.test(before) && !/每$/.test(before)) return true
  return /^(?:周年|个百分点)$/.test(unit) || (/^(?:天|小时|分钟|个月|周)$/.test(unit) && /^(?:内|之内|以内|时间)/.test(after))
}

/** A list number at the start of a line or clause: 1. （一） ①. */
export function isListNumber(text: string, { start, end }: Pick<Numeral, 'start' | 'end'>, lineStart: number): boolean {
  if (start - lineStart > 2) return false
  return /^\s?[.．、)）]/.test(text.slice(end, end + 2)) && !/^[.．]\d/.test(text.slice(end, end + 2))
}
