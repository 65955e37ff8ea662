import { indexAt, wordAt } from '../../../annotation/outline.ts'
import { classWords } from '../../../lexicon/organs.ts'
import { POS } from '../../../lexicon/pos.ts'
import type { ExtractionContext } from '../../extractor.ts'

/** Kinds of place, as they end a place's name, and as they stand for one in 市委, 村党支部. */
export const levelWords = ['自治区', '自治州', '自治县', '自治旗', '开发区', '高新区', '街道', '社区', ...'省市县区州盟旗镇乡村'] as const

/** Words that the word list has as place names and policy text has as words. */
export const plainWords = new Set(
  '平原 英雄 朝廷 哥哥 海洋 大桥 高原 江湖 美丽 大街 庆典 阿哥 新鲜 治安 深度 冰川 山水 海峡 长大 长度 古典 商城 普及 江山 莫非 阴阳 高山 上马 中路 云集 大海 山坡 山河 日志 河谷 神圣 福利 青春 中断 关联 山洞 广义 新建 河水 海湾 湖水 都城 上台 上山 下山 内城 北门 大圣 大洋 契约 山寨 山峰 南门 海关 入口 千古 古都 城堡 大山 舞美 上市 湖泊 太阳 东西 南北 密封 海滨 海滩 牡丹 登山 立马 莫大 西瓜 贵宾 嘉宾 屯田 山林 法典 深山 加盟 中和 伦理 中道 远洋 象牙 礼拜 上岗 入门 山庄 新春 旧城 港湾 海岛 深渊 波及 永固 绵羊 远古 乌黑 上古 上街 广度 欢庆 缅怀 珍藏 端庄 美德 串联 开朗 密林 新旧 沧桑 法度 法门 滑坡 锦旗 越野 美化 海鲜 深藏 登门 扎根 加密 恩典 保鲜 城建 广博 朝拜 英里 中考 中风 美洲 欧洲 亚洲 非洲 城市 大都 四海 东方 西方 中央 国际 开山 兴旺 田园 家园 花园 公园 果园 乐园 校园 园林 农林 山区 林区 库区 景区 城区 社区 牧区 灾区 特区 郊区 老区 矿区 小区 片区 地区 辖区 街区 市区 厂区 园区 港区 校区 院区 营区 湖区 新区'.split(
    ' ',
  ),
)

/** Longest stem of a place's name before its level word, in characters. */
const longestStem = 4

/** Index of the word that ends exactly at `offset`, or -1. */
export function wordEndingAt({ outline: { words } }: ExtractionContext, offset: number): number {
  const i = wordAt(words, offset - 1)
  return i < words.count && words.end[i] === offset && words.start[i]! < offset ? i : -1
}

/** The level word that ends at `offset`, or ''. */
export function levelBefore(text: string, offset: number): string {
  for (const word of levelWords) if (offset >= word.length && text.startsWith(word, offset - word.length)) return word
  return ''
}

/** Words that cannot be in a place's name; 农村 贫困村 示范村 are kinds of place. */
const noStem = new Set(
  '贫困 行政 自然 示范 空壳 试点 帮扶 受援 派驻 周边 各 该 全 本 每 某 几 两 这 那 一 二 三 四 五 乡 城 农 驻 入 进 到 在 由 与 和 及 以 对 将 把 为 从 是 有 市 县 省 镇 区 村 重点 脱贫 相关 有关 所在 各个 多个 我 他 她 你 其 同 等 的 了 深度 边境 沿海 直辖 地级 省级 县级 先进 模范 下辖 所辖 薄弱 基层 先行 联系 经济 技术 工业 产业 高新 革命 老 山 来到 走进 上市 代表 委托 授权 报请 会同 协助 配合 指导 督促 都市 超市 集市 市 股市 楼市 城市 本地 外地'.split(
    ' ',
  ),
)

/** Names of places known in a document: what was found, as written and in full, and the place it is about. */
const knownPlaces = new WeakMap<object, ReadonlySet<string>>()

function placeNames(context: ExtractionContext): ReadonlySet<string> {
  const cached = knownPlaces.get(context.found)
  if (cached) return cached
  const names = new Set<string>(context.document.metadata.place ? [context.document.metadata.place] : [])
  for (const mention of context.found)
    if (mention.type === 'place' && !/^[全我本该当]/.test(mention.text)) names.add(mention.text).add(mention.name)
  knownPlaces.set(context.found, names)
  return names
}

/**
 * Where the chain of places that ends at `end` starts: what the place extractor found, words of the list that are place names, and unknown
 * characters before a level word (大青柳村). Equal to `end` when no place ends there.
 */
export function placeChainBefore(context: ExtractionContext, end: number): number {
  let start = end
  for (let members = 0; members < 6; members++) {
    const next = placeBefore(context, start)
    if (next === start) break
    start = next
  }
  return start
}

/** 经济技术开发区 and the like behind a place's name: the zone is a place of its own. */
const economicZone =
  /(?:国家级?)?(?:经济技术|高新技术产业|经济|高新|农业科技|工业|综合实验|旅游度假|综合保税)?(?:开发区|产业园区|园区|示范区|试验区|度假区|经开区|高新区|保税区)$/

function placeBefore(context: ExtractionContext, end: number): number {
  const { found, document, outline } = context
  const { text } = document
  const mention = found[indexAt(found, end - 1)]
  // 局长和县工信局 has no 和县 in it.
  const isAnd = mention?.text === '和县' && /[\u4e00-\u9fff]/.test(text[mention.start - 1] ?? '')
  if (mention?.type === 'place' && !isAnd && mention.end === end && !/^[全我本该当]/.test(mention.text)) return mention.start
  const zone = economicZone.exec(text.slice(Math.max(0, end - 14), end))
  if (zone) {
    const before = placeBefore(context, end - zone[0].length)
    if (before < end - zone[0].length) return before
  }
  const names = placeNames(context)
  for (let length = Math.min(8, end); length > 1; length--)
    if (names.has(text.slice(end - length, end)) && !(length === 2 && text[end - 2] === '和')) return end - length
  const i = wordEndingAt(context, end)
  const { words } = outline
  const level = levelBefore(text, end)
  if (
    i >= 0 &&
    words.tag[i] === POS.placeName &&
    // 和县 and 和 + 县 are told apart by whether the places found know the county.
    !functionCharacters.includes(text[words.start[i]!]!) &&
    end - words.start[i]! > 1 &&
    !noStem.has(text.slice(words.start[i]!, end)) &&
    !plainWords.has(text.slice(words.start[i]!, end))
  ) {
    // 永+和县 and 白+山区 are cut before a level word that ends a shorter place's name.
    if (!level || end - words.start[i]! > 2 || !isStray(context, i - 1, words.start[i]!)) return words.start[i]!
    return words.start[i - 1]!
  }
  return level ? stemBefore(context, end, level) : end
}

/** Whether word `i` ends at `offset` and is one character that starts a name rather than a function word. */
function isStray({ document: { text }, outline: { words } }: ExtractionContext, i: number, offset: number): boolean {
  if (i < 0 || words.end[i] !== offset || offset - words.start[i]! !== 1) return false
  return canName(words.tag[i]!, text[words.start[i]!]!) && !noStem.has(text[words.start[i]!]!)
}

/** Start of `stem + level`, from unknown or naming words before the level word; `end` when what stands there is no name. */
function stemBefore(context: ExtractionContext, end: number, level: string): number {
  const { text } = context.document
  const { words } = context.outline
  // All provinces are in the table.
  if (level === '省') return end
  const stemEnd = end - level.length
  let start = stemEnd
  for (let i = wordAt(words, stemEnd - 1); i >= 0; i--) {
    const from = words.start[i]!
    const to = Math.min(words.end[i]!, stemEnd)
    if (to !== start || stemEnd - from > longestStem) break
    const word = text.slice(from, to)
    if (noStem.has(word) || classWords.has(word) || !canName(words.tag[i]!, word)) break
    // Behind a name of two characters only a single one may still belong to it: 黄+旗杆+村.
    if (stemEnd - start >= 2 && (word.length > 1 || !strayTags.has(words.tag[i]!))) break
    start = from
  }
  const length = stemEnd - start
  // 林区, 老区: a word of the list that is no place name.
  const whole = wordEndingAt(context, end)
  if (length < 2 && whole >= 0 && words.start[whole] === start && words.tag[whole] !== POS.placeName) return end
  if (length === 1) return '县区'.includes(level) && words.tag[wordAt(words, start)] !== POS.verb ? start : end
  return length > 1 ? start : end
}

const naming: ReadonlySet<number> = new Set([
  POS.placeName, POS.personName, POS.properName, POS.noun, POS.morpheme, POS.abbreviation, POS.spaceWord, POS.attributive, POS.adjective, POS.verbalNoun,
]) // biome-ignore format: a list
const strayTags: ReadonlySet<number> = new Set([
  POS.placeName,
  POS.personName,
  POS.noun,
  POS.morpheme,
  POS.adjective,
  POS.localiser,
  POS.properName,
])

/** Single characters that are words of their own before a place's name. */
const functionCharacters =
  '是有在到来去说看让使要能会为向给对把的了着过地得和与及或之其这那某各每全本该我你他她它们不也都就还又再已曾将被由从以于因所则而且但并等个名位户家第几两多余驻入进赴访同跟自按据经至往离达距近靠沿过由委党政府局厅部院办做当派请带教叫用报送交请提按经一二三四五六七八九十百千万'

/** What may be in a place's name: naming words of two characters, and single characters that are no function words. */
const canName = (tag: number, word: string): boolean =>
  word.length === 1
    ? !functionCharacters.includes(word) && tag !== POS.punctuation && tag !== POS.numeral && tag !== POS.particle && tag !== POS.other
    : naming.has(tag) && !/[委党府局厅部院办社队]$/.test(word)
