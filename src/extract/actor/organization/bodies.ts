import { indexAt, wordAt } from '../../../annotation/outline.ts'
import { bodyEnds, centralOrgans, classWords } from '../../../lexicon/organs.ts'
import { POS } from '../../../lexicon/pos.ts'
import type { ExtractionContext } from '../../extractor.ts'
import { isInView } from './in-view.ts'
import { levelBefore, placeChainBefore, plainWords } from './scan.ts'
import { withInnerUnit } from './units.ts'

const ends = new RegExp([...bodyEnds].sort((a, b) => b.length - a.length).join('|'), 'g')

/** Longest name of a body before its end, in words. */
const longestName = 14

const inName: ReadonlySet<number> = new Set([
  POS.noun, POS.placeName, POS.personName, POS.properName, POS.verbalNoun, POS.abbreviation, POS.attributive, POS.morpheme, POS.other,
  POS.spaceWord, POS.adjective, POS.numeral, POS.idiom, POS.verb, POS.interjection,
]) // biome-ignore format: a list

/** Verbs and function words that govern a body and are never in its name. */
const governing = new Set(
  `是 有 在 到 来 去 来到 走进 成立 组建 建立 建设 创办 创建 设立 依托 支持 联合 组织 引导 带动 领办 入驻 引进 引入 加入 参加 担任 联系 委托 邀请 要求 协调 推动 走访 调研 考察 打造 发展 扶持 培育 推进 实施 开展 做 为 给 向 让 使 由 被 把 将 从 对 与 和 及 以及 或 并 等 通过 会同 根据 按照 作为
以 于 位于 称 名为 叫 注册 投资 新建 兴办 鼓励 选择 组成 派出 抽调 选派 协同 对接 签订 经 经过 当 指导 关于 促进 进入 成为 加强 强化 完善 健全 提升 深化 扩大 整合 吸引 培养 选聘 聘请 支援 帮扶 又 也 就 都 已 还 再 只 共 共有 现有 拥有 充分发挥 月份 年 月 日 日前 近日 包括 涉及 涵盖 暨 建 办 管 抓 请 找 靠 用 搞 进 驻 派 送 带 帮 邀 聘 引 推 投 买 卖 租 赴 访 看 听 问 报 交 讲 谈 设 创 挂 评 获 建好 办好 建成 建强 其中 时任 现任 原 前身 余 多 家 个 所 名 座 该 本`.split(
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
    ends.lastIndex = part.start
    for (let match = ends.exec(text); match && match.index < part.end; match = ends.exec(text)) {
      const body = bodyAt(context, match.index, match.index + match[0].length)
      if (body) bodies.push(body)
    }
  }
  return bodies
}

function bodyAt(context: ExtractionContext, headStart: number, headEnd: number): Body | undefined {
  const { text } = context.document
  if (/(?:市州|州市|地市|市县|各市|各地|各省|各县|各级)$/.test(text.slice(Math.max(0, headStart - 2), headStart))) return undefined
  if (/[（(](?:居|村|社区)[）)]/.test(text.slice(Math.max(0, headStart - 4), headStart + 4))) return undefined
  if (/[属辖]/.test(text.slice(Math.max(0, headStart - 4), headStart)) && !/附属/.test(text.slice(Math.max(0, headStart - 4), headStart)))
    return undefined
  if (/^(?:[们长员化级式债法]|制(?![定作订])|间|型)/.test(text.slice(headEnd, headEnd + 1)) || cutsWord(context, headEnd)) return undefined
  const reached = reachLeft(context, headStart)
  if (!reached) return undefined
  const { isNamed } = reached
  const start = isNamed ? withPlaceAhead(context, reached.start) : reached.start
  const end = withInnerUnit(context, headEnd)
  const shared = { headStart, end, ownEnd: headEnd }
  const head = text.slice(headStart, headEnd)
  if (isNamed && isNameEnough(text, start, headStart, head)) return { ...shared, start, by: 'name' }
  const level = levelAt(text, start, headStart)
  if (level && isInView(context, level.start) && levelHeads.test(head)) return { ...shared, start: level.start, by: 'level' }
  if (headStart - start >= 2 && /的$/.test(text.slice(start - 1, start)) && isPlaceOf(context, start - 1))
    return { ...shared, start, by: 'place-of' }
  return { ...shared, start, by: 'nothing' }
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
  if (head !== '合作社') return true
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
  context.document.text.startsWith('村里', end - 2) ||
  (placeChainBefore(context, end) < end && /[村镇乡]$/.test(context.document.text.slice(0, end).slice(-1)))

/** Goes left over what can be in the name; undefined when a class word shows that no single body is meant. */
function reachLeft(context: ExtractionContext, headStart: number): { readonly start: number; readonly isNamed: boolean } | undefined {
  const { text } = context.document
  const { words } = context.outline
  let start = headStart
  let isNamed = false
  let singles = 0
  let i = wordAt(words, headStart - 1)
  if (i < words.count && words.end[i]! > headStart && words.start[i]! < headStart) {
    // 清华大学 and 重庆大学 are words of the list: proper names, or a place before the end.
    const covering = text.slice(words.start[i]!, words.end[i]!)
    if (plainBodies.has(covering)) return undefined
    const chain = placeChainBefore(context, headStart)
    if (chain <= words.start[i]!) return { start: withParent(context, chain), isNamed: true }
    isNamed = words.tag[i] === POS.properName
    start = words.start[i--]!
  }
  for (let steps = 0; i >= 0 && steps < longestName && words.end[i] === start; i--, steps++) {
    const chain = placeChainBefore(context, start)
    if (chain < start) return { start: withParent(context, chain), isNamed: true }
    const from = words.start[i]!
    const word = text.slice(from, start)
    if (word === '”' || word === '）') {
      const open = openingOf(text, start, word)
      if (open < 0) break
      isNamed ||= word === '”'
      start = open
      i = wordAt(words, open)
      continue
    }
    const tag = words.tag[i]!
    // 局和县卫健局: 和县 is no word here.
    if (/^[和与及]/.test(word) && word.length === 2) break
    if (centralOrgans.has(word) && !centralOrgans.get(word)!.weak && word.length > 2)
      return { start: text.startsWith('中国', from - 2) ? from - 2 : from, isNamed: true }
    if (classWords.has(word) || /^(?:市州|辖内|各级|县域|地市)/.test(word)) return undefined
    if (
      !(inName.has(tag) || isLoose(tag, word, singles)) ||
      (governing.has(word) && !isCompound(context, i)) ||
      (tag === POS.verb && word.length > 1 && !verbsInNames.has(word))
    )
      break
    if (tag === POS.numeral && /[0-9０-９一二三四五六七八九十两百千万]$/.test(word) && !/^第/.test(word)) break
    // 中石化, 中粮: 中 for 中国 before a trade.
    if (word === '中' && '石海粮铁建车核电化航交冶煤'.includes(text[start]!)) {
      start = from
      isNamed = true
      break
    }
    // 南方医科大学附属医院: what stands before 大学 names it.
    if (/大学$/.test(text.slice(start, headStart)) || /大学附属$/.test(text.slice(start, headStart))) isNamed = true
    singles = word.length === 1 && tag !== POS.numeral ? singles + 1 : 0
    if (singles >= 2 || tag === POS.other || tag === POS.properName || (tag === POS.placeName && word.length > 1 && !plainWords.has(word)))
      isNamed = true
    start = from
  }
  const held = parent.exec(text.slice(Math.max(0, start - 12), start))
  return held && start < headStart + 1 ? { start: placeChainBefore(context, start - held[0].length), isNamed: true } : { start, isNamed }
}

/** Words of the list that end like bodies and are none, or kinds of them. */
const plainBodies = new Set(
  '格局 布局 全局 大局 当局 结局 政局 僵局 开局 破局 变局 时局 棋局 饭局 邮局 客厅 餐厅 大厅 展厅 歌厅 舞厅 上市公司 股份公司 国有银行 商业银行 中央银行 电子厂 人民大学 市中心 中小学 民办学校'.split(
    ' ',
  ),
)

/** Classifiers and 之 are in names when single characters surround them: 中条, 南果之源. */
const isLoose = (tag: number, word: string, singles: number): boolean =>
  word === '之' ||
  word === '现代' ||
  word === '当代' ||
  (word.length === 1 && (tag === POS.classifier || (tag === POS.localiser && singles > 0)))

/** 产业+发展: a verb that stands as a noun behind a noun is part of the name. */
function isCompound({ outline: { words } }: ExtractionContext, i: number): boolean {
  if (words.tag[i] !== POS.verbalNoun || i === 0 || words.end[i - 1] !== words.start[i]) return false
  const tag = words.tag[i - 1]
  return tag === POS.noun || tag === POS.verbalNoun || tag === POS.abbreviation || tag === POS.placeName
}

/** Takes the firm that a branch belongs to into its name, with that firm's own place: 江州|银行股份有限公司|青河分行. */
function withParent(context: ExtractionContext, start: number): number {
  const { text } = context.document
  const held = parent.exec(text.slice(Math.max(0, start - 16), start))
  return held ? placeChainBefore(context, start - held[0].length) : start
}

/** A place that runs into the name, or stands before a word of it: 靖江|海鸿, 通化|华特|酒业. */
function withPlaceAhead({ document: { text }, outline: { words }, found }: ExtractionContext, start: number): number {
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
  const open = text.lastIndexOf(closer === '”' ? '“' : '（', end - 1)
  return open >= 0 && end - open <= 12 && !/[。，！？；、“]/.test(text.slice(open + 1, end - 1)) ? open : -1
}

/** Whether a word of the list runs over `end`: 公司+债 is 公司债. */
function cutsWord({ outline: { words } }: ExtractionContext, end: number): boolean {
  const i = wordAt(words, end)
  return i < words.count && words.start[i]! < end && words.end[i]! > end
}
