import { indexAt, wordAt } from '../../../annotation/outline.ts'
import { centralOrgans, classWords } from '../../../lexicon/organs.ts'
import { POS } from '../../../lexicon/pos.ts'
import type { ExtractionContext } from '../../extractor.ts'
import { placeChainBefore, plainWords } from './scan.ts'

/** Longest name of a body before its end, in words. */
const longestName = 14

const inName: ReadonlySet<number> = new Set([
  POS.noun, POS.placeName, POS.personName, POS.properName, POS.verbalNoun, POS.abbreviation, POS.attributive, POS.morpheme, POS.other,
  POS.spaceWord, POS.adjective, POS.numeral, POS.idiom, POS.verb, POS.interjection,
]) // biome-ignore format: a list

/** Verbs and function words that govern a body and are never in its name. */
const governing = new Set(
  `是 有 在 到 来 去 来到 走进 成立 组建 建立 建设 创办 创建 设立 依托 支持 联合 组织 引导 带动 领办 入驻 引进 引入 加入 参加 担任 联系 委托 邀请 要求 协调 推动 走访 调研 考察 打造 发展 扶持 培育 推进 实施 开展 做 为 给 向 让 使 由 被 把 将 从 对 与 和 及 以及 或 并 等 通过 会同 根据 按照 作为
以 于 位于 称 名为 叫 注册 投资 新建 兴办 鼓励 选择 组成 派出 抽调 选派 协同 对接 签订 经 经过 当 指导 关于 促进 进入 成为 加强 强化 完善 健全 提升 深化 扩大 整合 吸引 培养 选聘 聘请 支援 帮扶 又 也 就 都 已 还 再 只 共 共有 现有 拥有 充分发挥 月份 年 月 日 日前 近日 包括 涉及 涵盖 暨 建 办 管 抓 请 找 靠 用 搞 进 驻 派 送 带 帮 邀 聘 引 推 投 买 卖 租 赴 访 看 听 问 报 交 讲 谈 设 创 挂 评 获 建好 办好 建成 建强 其中 代表 含 全省 全市 全县 全区 全国 我省 我市 我县 时任 现任 原 前身 余 多 家 个 所 名 座 该 本`.split(
    /\s+/,
  ),
)

/** Verbs that are usual in names of bodies. */
const verbsInNames = new Set(
  '种植 养殖 加工 制造 运输 销售 采购 交易 管理 服务 投资 开发 科技 检测 监测 治理 供应 生产 集中 推广 培训 保障 合作 贸易 维护 救援 保险 租赁 建筑 安装 装饰 设计 研究 出版 印刷 广播 协同 调解 就业 仲裁 评估 支付 营销 配送 流通 储运 储备 购销 农垦 统计 调查 援助 救助 扶贫 巡视 督导 指挥 领导 应急 消防 收购 供销 联合 勘察 勘测 防治 育种'.split(
    ' ',
  ),
)

/** Banks and firms that have branches: what stands before the place in 工商银行某省分行. */
const parent =
  /(?:中国)?(?:(?:人民|工商|农业|建设|交通|邮储|邮政储蓄|招商|中信|民生|光大|浦发|兴业|平安|华夏|农业发展|国家开发|进出口)?银行(?:股份有限公司|有限责任公司)?|农行|工行|建行|中行|农发行|国开行|人行|邮储|银联商务|银联|移动|电信|联通|铁塔|邮政|电网|石油|石化|人保财险|人寿|国家统计局|银保监会|证监会|金融监管总局|国家外汇管理局|国家税务总局|税务总局)(?:公司|集团)?$/

/** How far left a name goes from its end, and whether something in it is a proper name. */
export interface Reach {
  readonly start: number
  readonly isNamed: boolean
}

/** Goes left from the end of a body's name over what can be in it; undefined when a class word shows that no single body is meant. */
export function reachLeft(context: ExtractionContext, headStart: number): Reach | undefined {
  const { text } = context.document
  const { words } = context.outline
  let i = wordAt(words, headStart - 1)
  let reach: Reach = { start: headStart, isNamed: false }
  if (i < words.count && words.end[i]! > headStart && words.start[i]! < headStart) {
    const covered = coveredEnd(context, headStart, i--)
    if (!covered || covered.isWhole) return covered
    reach = covered
  }
  let singles = 0
  for (let steps = 0; i >= 0 && steps < longestName && words.end[i] === reach.start; i--, steps++) {
    const chain = placeChainBefore(context, reach.start)
    if (chain < reach.start)
      return classWords.has(text.slice(chain, reach.start)) ? undefined : { start: withParent(context, chain), isNamed: true }
    const word = text.slice(words.start[i]!, reach.start)
    if (word === '”' || word === '）') {
      const open = openingOf(text, reach.start, word)
      if (open < 0) break
      reach = { start: open, isNamed: reach.isNamed || word === '”' }
      i = wordAt(words, open)
      continue
    }
    if (centralOrgans.get(word)?.weak === false && word.length > 2) return { start: withCountry(text, words.start[i]!), isNamed: true }
    if (classWords.has(word) || /^(?:市州|辖内|各级|县域|地市)/.test(word)) return undefined
    if (isChina(text, word, reach.start)) return { start: words.start[i]!, isNamed: true }
    if (!canPrecede(context, i, word, singles)) break
    singles = word.length === 1 && words.tag[i] !== POS.numeral ? singles + 1 : 0
    reach = {
      start: words.start[i]!,
      isNamed: reach.isNamed || singles > 1 || isProper(words.tag[i]!, word, text.slice(reach.start, headStart)),
    }
  }
  const parentStart = reach.start === headStart ? withParent(context, headStart) : headStart
  return parentStart < headStart ? { start: parentStart, isNamed: true } : reach
}

/** A word of the list that covers the end's beginning: 清华大学 is a proper name, 重庆大学 a place before the end, 格局 none. */
function coveredEnd(context: ExtractionContext, headStart: number, i: number): (Reach & { readonly isWhole: boolean }) | undefined {
  const { text } = context.document
  const { words } = context.outline
  const word = text.slice(words.start[i]!, words.end[i]!)
  if (plainBodies.has(word) && !(word === '市中心' && text.startsWith('支行', words.end[i]!))) return undefined
  const chain = placeChainBefore(context, headStart)
  if (chain <= words.start[i]!) return { start: withParent(context, chain), isNamed: true, isWhole: true }
  return { start: words.start[i]!, isNamed: words.tag[i] === POS.properName, isWhole: false }
}

/** Whether word `i` can stand in a name before what was reached. */
function canPrecede(context: ExtractionContext, i: number, word: string, singles: number): boolean {
  const tag = context.outline.words.tag[i]!
  // 局和县卫健局: the word list has a county 和县, which is no word here.
  if (/^[和与及]/.test(word) && word.length === 2) return false
  if (!(inName.has(tag) || isLoose(tag, word, singles)) || (governing.has(word) && !isCompound(context, i))) return false
  if (tag === POS.verb && word.length > 1 && !verbsInNames.has(word)) return false
  return tag !== POS.numeral || /^第/.test(word) || !/[0-9０-９一二三四五六七八九十两百千万]$/.test(word)
}

/** Whether a word makes the name a proper one; `behind` is what stands between it and the end. */
const isProper = (tag: number, word: string, behind: string): boolean =>
  tag === POS.other ||
  tag === POS.properName ||
  (tag === POS.placeName && word.length > 1 && !plainWords.has(word)) ||
  // 南方医科大学附属医院: what stands before 大学 names it.
  /大学(?:附属)?$/.test(behind)

/** 中石化, 中粮: 中 for 中国 before a trade. */
const isChina = (text: string, word: string, next: number): boolean => word === '中' && '石海粮铁建车核电化航交冶煤'.includes(text[next]!)

const withCountry = (text: string, start: number): number => (start > 1 && text.startsWith('中国', start - 2) ? start - 2 : start)

/** Words of the list that end like bodies and are none, or kinds of them. */
const plainBodies = new Set(
  '农村信用社 信用社 信用联社 格局 布局 全局 大局 当局 结局 政局 僵局 开局 破局 变局 时局 棋局 饭局 邮局 客厅 餐厅 大厅 展厅 歌厅 舞厅 上市公司 股份公司 国有银行 商业银行 中央银行 电子厂 人民大学 市中心 中小学 民办学校'.split(
    ' ',
  ),
)

/** Classifiers and 之 are in names when single characters surround them: 白条, 田园之源. */
const isLoose = (tag: number, word: string, singles: number): boolean =>
  word === '之' ||
  word === '现代' ||
  word === '当代' ||
  (word.length === 1 && (tag === POS.classifier || (tag === POS.localiser && singles > 0)))

/** 产业+发展: a verb that stands as a noun behind a noun is part of the name. */
function isCompound({ outline: { words } }: ExtractionContext, i: number): boolean {
  if (words.tag[i] !== POS.verbalNoun || i === 0 || words.end[i - 1] !== words.start[i]) return false
  const tag = words.tag[i - 1]
  return tag === POS.noun || tag === POS.verbalNoun || tag === POS.abbreviation
}

/** Takes the firm that a branch belongs to into its name, with that firm's own place: 江州|银行股份有限公司|青河分行. */
function withParent(context: ExtractionContext, start: number): number {
  const { text } = context.document
  const held = parent.exec(text.slice(Math.max(0, start - 16), start))
  return held ? placeChainBefore(context, start - held[0].length) : start
}

/** A place that runs into the name, or stands before a word of it: 青江|海丰, 江州|华丰|酒业. */
export function withPlaceAhead({ document: { text }, outline: { words }, found }: ExtractionContext, start: number): number {
  const place = found[indexAt(found, start)]
  if (place?.type !== 'place' || /^[全我本该当]/.test(place.text) || place.start === start) return start
  if (place.end > start) return place.start
  if (start - place.end > 3 || !/^[\u4e00-\u9fff]+$/.test(text.slice(place.end, start))) return start
  for (let i = wordAt(words, place.end); i < words.count && words.start[i]! < start; i++) {
    const tag = words.tag[i]!
    if (!inName.has(tag) || tag === POS.verb || governing.has(text.slice(words.start[i]!, words.end[i]!))) return start
  }
  return place.start
}

/** Start of the quotation or bracket that ends at `end`, when it is short and holds a name; −1 otherwise. */
function openingOf(text: string, end: number, closer: string): number {
  const from = Math.max(0, end - 12)
  const open = from + text.slice(from, end - 1).lastIndexOf(closer === '”' ? '“' : '（')
  return open >= from && !/[。，！？；、“]/.test(text.slice(open + 1, end - 1)) ? open : -1
}
