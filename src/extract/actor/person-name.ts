import { wordAt } from '../../annotation/outline.ts'
import { POS } from '../../lexicon/pos.ts'
import { compoundSurnameSet, givenNameCharacters, nameWords, surnameStrength, transliterationCharacters } from '../../lexicon/surnames.ts'
import type { ExtractionContext } from '../extractor.ts'

const isHan = (text: string, at: number): boolean => /[\u3400-\u9fff]/.test(text[at] ?? '')

/** Words that begin what follows a name; a name ends where one of them starts. */
const followers =
  /^(?:同志|先生|女士|教授|院士|说|表示|介绍|指出|强调|告诉|认为|坦言|感慨|回忆|补充|解释|分析|建议|透露|提出|要求|称|讲|一[边行家直]|正在|正|在|的|是|和|与|及|等|为|对|向|带|从|到|就|也|都|还|又|却|则|已|将|把|被|让|给|看|笑|算|深|高兴|激动|来到|出席|主持|参加|作|做|致|接受|兼任|担任|当选|任|安抚|拿|指着|站|走|家|夫妇|今年|早|曾|因|用|靠|通过|主动|决定|发现|开始|率|赴|深入|先后|经常|每|不|有|没|想|以|自|所|便|常|身|既|随|心|打|摸|捧|领|种|养|成|联合|负责|宣布|总结|汇报|发言|讲话|代表|调研|会见|考察|听取|签|回|牵头|分别|个人)/

/** How likely text[start, end) is a person's name, 0 to 1, where something beside it says that a name may stand here. */
export function nameLikelihood(context: ExtractionContext, start: number, end: number): number {
  const { text } = context.document
  const bare = text.slice(start, end)
  const compound = compoundSurnameSet.has(bare.slice(0, 2))
  const given = bare.slice(compound ? 2 : 1)
  if (end > text.length) return 0
  const strength = compound ? 2 : (surnameStrength.get(bare[0]!) ?? 0)
  if (!strength || given.length < 1 || given.length > 2 || postTail.test(bare) || !/^[\u3400-\u9fff]+$/.test(bare)) return 0
  const unusual = [...given].filter((character) => !givenNameCharacters.has(character)).length
  let score = strength === 2 ? 0.6 : 0.4
  score += given.length === 2 ? 0.15 : 0
  score -= unusual * 0.25
  if (/[说称道讲问答笑在是的]$/.test(bare)) score -= 0.3
  return Math.max(0, Math.min(1, score + wordEvidence(context, start, end)))
}

/** Words that are given names as often: 建国, 志强. */
const commonGiven = new Set(
  '建国 建设 建军 国庆 志强 永强 自强 文明 文化 光明 和平 平安 胜利 卫国 卫东 东方 爱国 爱民 新民 新华 长江 海洋 海波 秋月 春风 明星 明月 晓明 天明 立新 创新 国防 保国 振兴 中华 学文 学习 继承 继红 英雄 英杰 俊杰 进步 前进 跃进 解放 红旗 红星 红军 大海 大勇 大力 富强 家乡 玉石 雪莲 金龙 银花 桂花 兰花 梅花 荷花 海燕 燕子 春燕 小平 小明 小红 小兵 小龙 龙飞 飞龙 长征 长城 长青 长春 长安 长江 泰山 黄河 少华 少年 高峰 高山 高明 永恒 永久 永远 安宁 安全 安定 宁静 健康 健全 健儿 康健 康乐 开明 开放 开心 美丽 秀丽 秀美 雅致 德才 德育 德性 仁义 忠诚 忠实 诚实 守信 信义 正义 正直 正大 明亮 明确 清明 清白 清廉 廉洁 公正 公平 大成 大同 大千 成才 成功 成立 成就 立功 立业 建业 创业 兴业 敬业 敬爱 友爱 友谊 善良 宝贵 珍贵 珍宝 珍珠 玉兰 玲珑 欢喜 喜悦 吉祥 如意 幸福 福利 福贵 富贵 荣华 荣誉 荣光 光荣 光辉 光华 辉煌 灿烂 晨光 晨曦 朝阳 夕阳 红日 红梅 红霞 彩霞 彩云 云海 云飞 飞跃 飞翔 翱翔 鹏程 腾飞 万里 千里 百川 江山 江河 海峰 海涛 波涛 浪涛 涛声 松柏 松涛 青松 青山 青云 白云 白雪 白鸽 思明 思远 志远 致远 远大 远航 远方 宏大 宏伟 宏图 伟大 伟岸 凌云 凌霄'.split(
    ' ',
  ),
)

/** Surnames that are function words and verbs as often. */
const ambiguous = '向于时任从曾应关别同并连经管包单解过'

/** Given names are no posts: 周总理 is a title. */
const postTail =
  /(?:总理|主席|书记|主任|局长|市长|县长|部长|省长|委员|教授|老师|医生|院士|总书记|队长|镇长|乡长|村长|校长|院长|所长|行长|厂长|大爷|大娘|大妈|大姐|大哥|大叔|大伯|阿姨|奶奶|爷爷|老汉|师傅)$/

/** What the word list says: one common word is no name; a cut through a long word at either end speaks against it. */
function wordEvidence({ document: { text }, outline: { words } }: ExtractionContext, start: number, end: number): number {
  const first = wordAt(words, start)
  const last = wordAt(words, end - 1)
  if (first >= words.count) return 0
  const whole = first === last && words.start[first] === start && words.end[first] === end
  if (whole && end - start > 1) return words.tag[first] === POS.personName ? 0.3 : end - start >= 3 ? -0.8 : -0.35
  let score = 0
  // A word of the list that opens the name or makes up its given part: 金融+素, 管+医保.
  if (
    words.start[first] === start &&
    words.end[first]! - start > 1 &&
    words.tag[first] !== POS.personName &&
    !compoundSurnameSet.has(text.slice(start, start + 2))
  )
    score -= 0.45
  if (words.start[last]! > start && words.end[last] === end && end - words.start[last]! > 1 && words.tag[last] !== POS.personName)
    score -= commonGiven.has(text.slice(words.start[last]!, end)) ? 0 : 0.25
  if (
    ambiguous.includes(text[start]!) &&
    words.end[first] === start + 1 &&
    words.start[last] === start + 1 &&
    end - start === 3 &&
    !commonGiven.has(text.slice(start + 1, end))
  )
    score -= 0.4
  if (words.start[first]! < start) score -= 0.4
  if (words.end[last]! > end) score -= 0.3
  else score += 0.1
  if (followers.test(text.slice(end, end + 4)) || !isHan(text, end)) score += 0.2
  return score
}

/**
 * End of the name that starts at `start`, or `start` when none does: foreign names with ·, Chinese ones of two to four characters with inner
 * spaces (李  明), transliterations behind a post.
 */
export function nameEnd(context: ExtractionContext, start: number, least: number): number {
  const { text } = context.document
  const dotted = /^[\u3400-\u9fff]{1,8}(?:[·•・‧．][\u3400-\u9fffA-Z]{1,8}){1,4}/.exec(text.slice(start, start + 40))
  if (dotted && isForeign(dotted[0])) return start + dottedLength(context, start, dotted[0])
  const spaced = /^([\u3400-\u9fff])[ \u00a0\u3000]{1,3}([\u3400-\u9fff])(?![\u3400-\u9fff])/.exec(text.slice(start, start + 6))
  if (spaced && surnameStrength.has(spaced[1]!)) return start + spaced[0].length
  const chained = nameWordsEnd(text, start)
  if (chained - start >= 3) return chained
  let best = start
  let bestScore = least
  for (const length of compoundSurnameSet.has(text.slice(start, start + 2)) ? [4, 3] : [3, 2]) {
    const score = nameLikelihood(context, start, start + length)
    if (score > bestScore) {
      bestScore = score
      best = start + length
    }
  }
  return best
}

const byNameWord = new RegExp(`(?:${[...nameWords].sort((a, b) => b.length - a.length).join('|')})`, 'y')

/** Where words that make names of Tibetans and Mongols end: 次仁多吉, 乌兰其其格. */
function nameWordsEnd(text: string, start: number): number {
  let end = start
  for (let words = 0; words < 3; words++) {
    byNameWord.lastIndex = end
    const match = byNameWord.exec(text)
    if (!match) break
    end += match[0].length
  }
  return end
}

/** Whether the part before the dot is transliteration: 约翰·…, not 状态·…. */
const isForeign = (dotted: string): boolean =>
  [...dotted.slice(0, dotted.search(/[·•・‧．]/))].every((character) => transliterationCharacters.has(character))

/** A dotted name ends where its last part stops being transliteration. */
function dottedLength({ document: { text } }: ExtractionContext, start: number, matched: string): number {
  const lastDot = matched.search(/[·•・‧．][^·•・‧．]*$/)
  let length = lastDot + 1
  while (
    length < matched.length &&
    transliterationCharacters.has(matched[length]!) &&
    !/^(?:同志|说|在|的|认为|表示|介绍)/.test(text.slice(start + length))
  )
    length++
  if (length > lastDot + 1) return length
  const behind = /^.{1,4}?(?=出席|参加|说|表示|认为|指出|介绍|在|的|作|和|与|$)/.exec(matched.slice(lastDot + 1))
  return behind ? lastDot + 1 + behind[0].length : matched.length
}

/** Length of the run of transliteration characters at `start`: 卡玛罗维奇. */
export function transliterationLength(text: string, start: number): number {
  let length = 0
  while (
    length < 8 &&
    transliterationCharacters.has(text[start + length] ?? '') &&
    !followersHard.test(text.slice(start + length, start + length + 3))
  )
    length++
  return length
}
const followersHard = /^(?:说|表示|认为|指出|介绍|强调|在|的)/
