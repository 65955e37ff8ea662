import { type Words, wordAt } from '../../annotation/outline.ts'
import { CharacterSet } from '../../lexicon/characters.ts'
import { POS } from '../../lexicon/pos.ts'

/** Endings of places below county level, and of zones, longest first. */
export const localSuffixes = ['风景名胜区', '旅游风景区', '风景旅游区', '旅游度假区', '国家森林公园', '森林公园', '湿地公园', '风景区', '旅游区', '滑雪场', '经济技术开发区', '高新技术产业开发区', '自由贸易试验区', '自贸试验区', '开发区', '高新区', '自贸区', '工业园区', '产业园区', '工业园', '产业园', '示范区', '管理区', '新区', '景区', '公园', '水库', '古城', '古镇', '大街', '片区', '林场', '农场', '牧场', '街道', '社区', '苏木', '嘎查', '镇', '乡', '村', '屯', '寨', '岛'] // biome-ignore format: a list

/** Sights: longer endings that a name alone may stand before. */
export const sightSuffixes: ReadonlySet<string> = new Set(localSuffixes.slice(0, 10))

/** First characters of the endings a bare name may have: most characters begin none. */
const bareHeads = new CharacterSet(
  localSuffixes.filter((suffix) => suffix.length <= 2 || sightSuffixes.has(suffix)).map((suffix) => suffix[0]!),
)

/** The ending of a bare local name that begins at `at`. */
export const bareSuffixAt = (text: string, at: number): string | undefined =>
  bareHeads.at(text, at)
    ? localSuffixes.find((suffix) => (suffix.length <= 2 || sightSuffixes.has(suffix)) && text.startsWith(suffix, at))
    : undefined

/** What stands before 村, 镇, 社区 in kinds of places: words of condition, not names. */
const kindWords = new Set(
  '贫困 先进 示范 试点 中心 行政 自然 重点 帮扶 联系 挂钩 薄弱 空壳 落后 富裕 文明 美丽 特色 传统 古 老 新 大 小 各 每 全 该 本 某 同 邻 周边 附近 偏远 边远 山区 城市 农村 国家 国家级 省级 市级 县级 智慧 幸福 和谐 绿色 生态 旅游 工业 农业 专业 移民 搬迁 安置 易地 所在 所辖 辖区 下辖 城关 集 城 乡 村 镇 街道 社区 现代 数字 民族 少数民族 产业 经济 经济技术 高新技术 高新 科技 综合 保税 合作 开放 集聚 核心 主产 老旧 大型 扶持 相关 帮助 发展 建设 打造 创建 建成 所属 其他 本地 贫困山 城市 集镇 建制 重点 中心城 高山 深山 山 渔 农 牧 林 空心 出列 摘帽 后进 红旗 部分 有的 多个 两个 几个 无星 星级 强 弱 后进 软弱涣散 脱贫 整村 驻 进 到 在 来 回 出 入 下 建 走 访 包 联 结对 全国 全省 全市 全县 红色 康养 宜居 宜业 和美 未来 样板 精品 网红 淘宝 党建 相邻 所有 一些 这个 那个 我们 他们 一个 森林 湿地 地质 主题 文化 体育 郊野 中央 大型 中型 小型 大中型 病险 重点 河流 江河 跨境 沿线 历史 国有 国内 口袋 城乡 郊区 遗址 内陆 滨海 生态'.split(
    ' ',
  ),
)

export const isKindWord = (word: string): boolean => kindWords.has(word)

const cannotName: ReadonlySet<number> = new Set([
  POS.punctuation,
  POS.particle,
  POS.preposition,
  POS.pronoun,
  POS.numeral,
  POS.classifier,
  POS.conjunction,
  POS.adverb,
  POS.localiser,
  POS.timeWord,
])

const lastOfSuffixes = new CharacterSet(localSuffixes.map((suffix) => suffix.at(-1)!))

/** The suffix that text ends with at `end`, and where it starts. */
export function suffixEndingAt(text: string, end: number): string | undefined {
  if (!lastOfSuffixes.at(text, end - 1)) return undefined
  return localSuffixes.find((suffix) => text.endsWith(suffix, end) && text.slice(end - suffix.length, end) === suffix)
}

/** Zones that have the name of the place they stand behind: 南沙|新区, 安顺|经济技术开发区. */
export const zones =
  /^(?:自由贸易试验区|自贸试验区|自贸区|科学城|科技城|新区|经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|开发区)(?!管委|党工委)/

/** The level of what stands before a local unit. */
export type LargerPlace = 'province' | 'county'

const smallest = /^(?:街道|社区|苏木|嘎查|[镇乡村屯寨岛])$/

const unitLength = (text: string, at: number): number => (/^(?:街道|社区)/.test(text.slice(at, at + 2)) ? 2 : 1)

/**
 * End of the local unit that starts right at `at` behind a larger place (康平县|二牛所口镇), or −1: two to five characters of a name and a suffix, with no
 * word inside that cannot be in a name.
 */
export function localUnitAfter(text: string, words: Words, at: number, limit: number, larger: LargerPlace = 'county'): number {
  const zone = zones.exec(text.slice(at, at + 13))?.[0]
  if (zone) return at + zone.length
  for (let end = at + 2; end <= Math.min(limit, at + 10); end++) {
    const suffix = suffixEndingAt(text, end)
    if (!suffix || end - suffix.length <= at) continue
    // A province holds no villages of its own: 辽宁省扶持村 is no place.
    if (larger === 'province' && smallest.test(suffix)) continue
    // 长寨街道, 大口屯镇: the first suffix may be part of the name of a longer unit.
    if (
      /^[屯寨岛村场乡]$/.test(suffix) &&
      /^(?:街道|社区|[镇乡村])/.test(text.slice(end, end + 2)) &&
      !isOtherWord(text, end + unitLength(text, end))
    )
      continue
    // 大口屯镇: a longer unit may follow at once; 石门乡政府 and 村民 are other words.
    if (isOtherWord(text, end) && !text.startsWith('村干部', end - 1)) continue
    const name = text.slice(at, end - suffix.length)
    if (!/^[\u3400-\u9fff]{1,5}$/.test(name) || kindWords.has(name) || !mayName(text, words, at, end - suffix.length)) return -1
    const longer = suffixEndingAt(text, end + 1)
    if (longer && longer.length > 0 && /[镇乡]/.test(text[end]!) && !isOtherWord(text, end + 1) && name.length < 4) continue
    return end
  }
  return -1
}

/** 村民, 村委会, 镇长, 社区居民…: the suffix belongs to what follows. */
function isOtherWord(text: string, end: number): boolean {
  const suffix = text[end - 1]!
  const next = text[end] ?? ''
  return (
    (suffix === '村' && /[民子庄落级企干组官头里主两部史容貌务中口社镇屯]/.test(next)) ||
    (suffix === '乡' && /[镇村亲愁土级间里民贤政]/.test(next)) ||
    (suffix === '镇' && /[政级长上区党委]/.test(next)) ||
    (suffix === '岛' && /[屿礁国]/.test(next)) ||
    (suffix === '寨' && /[子门沟]/.test(next))
  )
}

function mayName(text: string, words: Words, start: number, end: number): boolean {
  let unusual = 0
  for (let i = wordAt(words, start); i < words.count && words.start[i]! < end; i++) {
    const word = text.slice(Math.max(start, words.start[i]!), Math.min(end, words.end[i]!))
    if (cannotName.has(words.tag[i]!) && word.length > 1) return false
    if (words.tag[i] === POS.particle || words.tag[i] === POS.punctuation) return false
    if (word.length > 1 && kindWords.has(word)) return false
    // 坚持以加强农村: a verb beside other words makes a clause; alone it may be a name (团结镇, 和平乡).
    if (words.tag[i] === POS.verb && word.length > 1 && word.length < end - start) return false
    unusual++
  }
  return unusual > 0
}

/**
 * Start of a local place's name that stands without a larger place before it, given where its suffix ends (来到|刘家窝堡村), or −1. Only names that are no
 * words of the language: a name is made of single characters and place or family names.
 */
/** What stands before a place that is gone to or spoken of. */
const locating = /(?:在|到|至|来到|走进|位于|于|赴|的|是|[，。、；：“\s])$/

export function bareNameStart(text: string, words: Words, end: number, limit: number): number {
  const suffix = suffixEndingAt(text, end)
  if (!suffix || suffix === '水库' || suffix === '大街' || (suffix.length > 2 && !sightSuffixes.has(suffix)) || isOtherWord(text, end))
    return -1
  let from = wordAt(words, end - 1)
  const lastWord = text.slice(words.start[from]!, words.end[from]!)
  if (
    words.end[from]! > end ||
    (words.start[from]! < end - suffix.length && words.tag[from] !== POS.placeName && words.tag[from] !== POS.personName)
  )
    return -1
  if (lastWord.length > suffix.length && words.tag[from] === POS.placeName)
    return noPlace.test(lastWord) ? -1 : reachLeft(text, words, words.start[from]!, limit)
  const longest = Math.max(7, 5 + suffix.length)
  let names = 0
  let start = end - suffix.length
  for (
    let i = wordAt(words, Math.max(0, start - 1));
    i >= 0 && words.start[i]! >= limit && words.end[i]! === start && end - words.start[i]! <= longest;
    i--
  ) {
    const word = text.slice(words.start[i]!, words.end[i]!)
    const tag = words.tag[i]!
    const isName =
      word.length === 1
        ? !cannotName.has(tag) && !kindWords.has(word) && tag !== POS.verb
        : tag === POS.placeName ||
          tag === POS.personName ||
          (suffix !== '岛' &&
            tag === POS.noun &&
            !kindWords.has(word) &&
            locating.test(text.slice(Math.max(0, words.start[i]! - 2), words.start[i]!)) &&
            text.indexOf(word + suffix) !== text.lastIndexOf(word + suffix))
    if (!isName) break
    names += word.length
    start = words.start[i]!
    from = i
  }
  start = reachLeft(text, words, start, limit)
  return names >= 2 && end - start <= longest && !noPlace.test(text.slice(start, end)) ? start : -1
}

/** Words that end like local places and are none. */
const noPlace = /^(?:城镇|乡镇|市镇|小城镇|集镇|村镇|城乡|家乡|故乡|城市社区|城市街道|城乡社区|农村社区|[农山渔牧]村|海岛|半岛|群岛|孤岛)$/

/**
 * 邦|东乡, 下|屏峰村, 东|鞍山街道: one character between a name as cut and what plainly stands outside it (a mark, the line's start, 的, 在, 到) belongs to the
 * name, unless it is a word that leads places in.
 */
function reachLeft(text: string, words: Words, start: number, limit: number): number {
  if (start - 1 < limit) return start
  const i = wordAt(words, start - 1)
  if (words.start[i] !== start - 1 || words.end[i] !== start || !/[\u3400-\u9fff]/.test(text[start - 1]!)) return start
  const tag = words.tag[i]!
  const isDirection = /[东西南北上下前后中大小新老]/.test(text[start - 1]!)
  const isOutside = start - 2 < limit || /[\s，。、；：“”（）！？的在到]/.test(text[start - 2]!)
  if (!isOutside || /[在到至从由自于以和与及是为对把向该各每全本我去来回离距赴经]/.test(text[start - 1]!)) return start
  return isDirection || (!cannotName.has(tag) && tag !== POS.verb) ? start - 1 : start
}
