import type { Span } from '../annotation/span.ts'
import type { Line } from './lines.ts'

/**
 * What stands around a document in a page or a newspaper and is not the document: navigation, date and source, captions, editors, share
 * buttons, related links, copyright. Dropping a line of the body is worse than keeping one of these, so that a rule matches whole short
 * lines, and what could as well be said in a body (联系人, 时间) counts only near the ends.
 */
export function markFurniture(text: string, spans: readonly Span[], isOutside: (span: Span) => boolean = () => false): Line[] {
  const cut = (span: Span): string => text.slice(span.start, span.end)
  const tail = spans.length - endZone
  const lines = spans.map((span, i): Line => {
    const line = { ...span, text: cut(span) }
    const isFurniture = isOutside(span) || isFurnitureLine(line.text, i < headZone, i >= tail)
    return { ...line, isFurniture }
  })
  const end = findEnd(lines)
  const contents = findContents(lines)
  return lines.map((line, i) => (i < end && !contents.has(i) ? line : { ...line, isFurniture: true }))
}

/** Lines counted as the head and the end of a page. */
const headZone = 20
const endZone = 25
/** Longer lines are prose, and so are long ones that end as a sentence does. */
const longest = 160

function isFurnitureLine(text: string, isHead: boolean, isTail: boolean): boolean {
  // Pages align their fields by long runs of spaces.
  const line = text.length <= 4 * longest ? text.replace(/[ \t\u00a0\u3000]{3,}/g, '  ') : text
  if (line.length > longest || (line.length > 40 && /[。！？；]$/.test(line))) return false
  const rules = isHead && isTail ? shortRules : isHead ? headRules : isTail ? tailRules : anywhere
  return rules.some((rule) => rule.test(line))
}

const date = String.raw`(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|\d{4}([-/.])\d{1,2}\1\d{1,2}日?)`
const clock = String.raw`(?:[上下]午)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`
const label =
  '(?:信息|文章|稿件|内容|新闻)?来源|来源于|稿源|发[布文表稿]?(?:日期|时间)|更新(?:日期|时间)|录入(?:日期|时间)|上网(?:日期|时间)|(?:浏览|阅读|点击|访问)(?:次数|人数|数|量|率)?'
const buttons =
  '分享(?:到|至)?|打印(?:本页|本文|正文|页面)?|关闭(?:窗口|本页|页面)?|(?:我要)?收藏|纠错|保存|放大|正常|缩小|默认|字体|字号|大|中|小|超大|返回(?:顶部|首页|列表|上页)?|首页|顶部|微信|微博|新浪微博|腾讯微博|QQ空间|人人网|豆瓣|Facebook|Twitter|A[+-]|朗读|播放|暂停|登录|注册|无障碍(?:浏览)?|繁[体體]|简体|English|EN|手机版|客户端|RSS|网站地图|联系我们|设为首页|加入收藏'
const separators = '[【】[\\]［］()（）|｜/·\\s:：]*'
const closers = '[】\\]］)）|｜/·\\s:：]*'
const someButtons = `(?:${separators}(?:${buttons}))`
const open = '[（(【[［]?\\s*'

/** Wherever it stands, such a line is no part of the text. */
const anywhere: readonly RegExp[] = [
  // 首页 > 新闻中心 > 正文; 某某网>>党建
  /^首页(?:\s*[>＞»›]+\s*[^。，；>＞»›]{1,40})+$/,
  /^[^。，；：>＞»›]{1,20}(?:\s*[>＞»›]+\s*[^。，；>＞»›]{1,40}){2,}$/,
  /^[^。，；：>＞»›]{1,20}(?:\s*(?:>>|＞＞|»|›)\s*|\s+>\s+)[^。，；>＞»›]{1,40}$/,
  /^(?:您|你)(?:现在|当前)?(?:所在)?的?位置/,
  // 2018年01月08日10:31    来源:某网; 2024/1/30 上午10:40 某页
  new RegExp(`^${open}${date}\\s*(?:${clock})?\\s*[|｜]?\\s*(?:${label}|作者|编辑|责编|【|字[号体])`),
  new RegExp(`^${open}${date}\\s*${clock}\\s*(?:[\\u4e00-\\u9fff]{2,12}[网报社台])?[）)】\\]］]?$`),
  /^\d{4}\/\d{1,2}\/\d{1,2}\s*(?:[上下]午)?\s*\d{1,2}:\d{2}\s/,
  new RegExp(`^${open}(?:${label})\\s*[:：丨｜|]`),
  // 作者：某某 时间：… 来源：…: several fields in a line
  new RegExp(`^[^。]{0,60}(?:${label}|作者|时间|日期|编辑)\\s*[:：][^。]{0,60}(?:${label}|时间|日期|编辑|字号|字体)\\s*[:：]`),
  /^(?:原标题|原载|转自|摘自|本文来源)\s*[:：]/,
  // 《某某日报》（2022年03月05日 第3版）
  new RegExp(`^[（(]?《?[\\u4e00-\\u9fff]{2,8}(?:日报|晚报|时报|报|杂志)》?\\s*[（(]?\\s*${date}[^。]{0,14}[）)]*$`),
  // 字号：大 中 小; a single 注册 or 打印 may be a heading or a cell
  new RegExp(`^${someButtons}{2,}${closers}$`),
  // （责编：某某、某某）
  new RegExp(
    `^${open}(?:责任编辑|责编|本版责编|网络编辑|值班编辑|本期编辑|编\\s*辑|美\\s*编|版式设计|本版设计|制\\s*图|校\\s*对|审\\s*核|编\\s*审|初审|复审|终审|监\\s*制|供\\s*稿)\\s*[:：丨｜|][^。，；]{0,60}$`,
  ),
  /^[^。]{0,30}(?:扫一扫|扫码|二维码|微信公众号|官方微信|官方微博)[^。，]{0,30}$/,
  // 图为某地的果园。（某某摄）
  /^.{0,120}(?:[\s　。（(／/|]|记者|通讯员|作者|本报|新华社|网)[^。，；：]{0,10}(?<![拍航自偷抢])摄(?:影(?:报道)?)?[）)]?[。]?$/,
  /^[（(]?图[为：:].{2,90}$/,
  /^[（(]?图\s?[①-⑩1-9].{2,60}(?<![。；])$/,
  /^[（(](?:资料图片?|.{0,12}供图|图片来源.*|新华社发.{0,12})[）)]$/,
  /^[（(]?(?:相关报道|有关报道|全文|报道|评论|社论)(?:请)?见.{0,12}[版页网].{0,4}[）)]?$/,
  /^[（(](?:下转|上接|转|接)第?.{1,6}版.{0,12}[）)]$/,
  /^[（(](?:此件|本件|此文|本文)(?:公开发布|主动公开|依申请公开|有删减|有删节|略有删减|发至.{1,12})[）)]$/,
  /^(?:数据|资料)来源\s*[:：]/,
  /^(?:https?:\/\/|www\.)\S+(?:\s+\d+\/\d+)?$/,
  /^(?:全文|原文|链接|查看|详见|网址|全文链接|原文链接|官方网站)\s*[:：]?\s*https?:\/\/\S+$/,
  /^!?\[[^\]]*\]\(https?:[^)]*\)$/,
  /^[(（]更新时间戳?\s*[:：].{0,30}[)）]$/,
  // - 3 -, — 12 —, 第 3 页 共 10 页
  /^[-—–－·]\s*\d{1,4}\s*[-—–－·]$/,
  /^第\s*\d+\s*页(?:\s*[,，/／]?\s*共\s*\d+\s*页)?$/,
  /^[-—–－*_=·•]{3,}$/,
  /^[^。]{0,60}(?:版权所有|ICP备|公网安备|网站标识码|[Cc]opyright|©|All [Rr]ights [Rr]eserved)[^。]{0,80}$/,
  /^(?:相关(?:新闻|阅读|链接|文章|稿件|信息|文档|附件下载)|延伸阅读|推荐阅读|热门(?:新闻|推荐|文章|排行)|图片新闻|精彩推荐|为您推荐|猜你喜欢|网友评论|我要评论|发表评论|更多>*)\s*[:：]?$/,
  /^(?:上|下)一?[篇条页]\s*[:：]?.{0,60}$/,
  /^(?:点击|长按|扫描)(?:上方|下方|识别|关注)[^。]{0,30}$|^(?:阅读原文|往期(?:推荐|回顾)|关注我们|[-—–·\s]*(?:END|完)[-—–·\s]*)$/,
]

/** What only a page's head has: the table of a government page, and bare dates in figures. */
const headOnly: readonly RegExp[] = [
  new RegExp(`^(?!.$)${someButtons}${closers}$`),
  new RegExp(`^(?:时\\s*间|日\\s*期)\\s*[:：]\\s*${date}`),
  /^\d{4}([-/.])\d{1,2}\1\d{1,2}$/,
  /^(?:索\s*引\s*号|发文机关|发文单位|发布机构|发文字号|成文日期|生成日期|主题分类|主题词|信息分类|组配分类|公开方式|公开时限|有效性|效力状态|标\s*题|文\s*号|信息名称|名\s*称|关\s*键\s*词)\s*[:：]/,
  /^[（(]?(?:主管|主办|承办|协办)(?:单位)?\s*[:：]/,
]

/** What only an end has. 联系人 in the middle of a guide is part of it. */
const tailOnly: readonly RegExp[] = [
  new RegExp(`^(?!.$)${someButtons}${closers}$`),
  /^(?:抄\s*送|抄\s*报|主\s*送|印\s*发|主\s*题\s*词|分\s*送)\s*[:：]/,
  /^[（(]?(?:业务)?(?:联\s*系\s*(?:人|电\s*话|方\s*式|邮\s*箱)|咨询电话|举报电话|监督电话|电\s*话|传\s*真|(?:电子)?邮\s*[箱编件]|邮政编码|通讯地址|地\s*址|网\s*址)(?:及.{1,6})?\s*[:：].{0,80}$/,
  /^[（(]?(?:主管|主办|承办|协办|技术支持|运行维护)(?:单位)?\s*[:：]/,
  /^.{2,30}(?:办公厅|办公室|秘书处|秘书局)\s+\d{4}年\d{1,2}月\d{1,2}日印发$/,
]

const headRules = [...anywhere, ...headOnly]
const tailRules = [...anywhere, ...tailOnly]
const shortRules = [...anywhere, ...headOnly, ...tailOnly]

/**
 * A table of contents: lines below 目录 that stand again further down. They would be headings without anything under them.
 */
function findContents(lines: readonly Line[]): Set<number> {
  const start = lines.slice(0, 60).findIndex(({ text }) => /^目\s*[录錄次]$/.test(text))
  if (start < 0) return new Set()
  const later = new Map<string, number>()
  lines.slice(0, 20_000).forEach(({ text }, i) => {
    if (text.length <= longest) later.set(entryOf(text), i)
  })
  let end = start + 1
  while (end < lines.length && (later.get(entryOf(lines[end]!.text)) ?? 0) > end) end++
  return end - start < 4 ? new Set() : new Set(Array.from({ length: end - start }, (_, i) => start + i))
}

/** An entry without number, leaders, page and white space: some have their number, some not. */
const entryOf = (text: string): string =>
  text
    .replace(/[\s.…·．]+\d{0,3}$/, '')
    .replace(
      /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+(?:[.．]\d+)*[.．、]?|第[一二三四五六七八九十]+[章节])\s*/,
      '',
    )
    .replace(/\s+/g, '')

/** Behind these only links and buttons follow, unless prose does. */
const softEnd =
  /^[（(【[［]?\s*(?:责任编辑|责编|网络编辑)\s*[:：]|扫一扫|^(?:相关(?:新闻|阅读|链接|文章|稿件|信息)|延伸阅读|推荐阅读|热门(?:新闻|推荐|文章)|网友评论|发表评论|分享到|打印本页|关闭窗口|返回顶部)\s*[:：]?|^(?:上|下)一篇\s*[:：]|版权所有|ICP备/
/** Licence notes of wikis and libraries end the text for good, although they are prose. */
const hardEnd =
  /^(?:本作品|[这這]部作品|此作品|本文件|本页面).{0,200}(?:[公共]有[领領]域|著作[权權]|版[权權]|中国共产党文件|原文[语語]言|匿名或別名|知识共享)|^Public domain/

/** Index of the line from which on everything is furniture; the number of lines when nothing is. */
function findEnd(lines: readonly Line[]): number {
  const from = Math.max(1, lines.length - 60, Math.floor(lines.length / 3))
  for (let i = from; i < lines.length; i++) if (hardEnd.test(lines[i]!.text.slice(0, 300))) return i
  let end = lines.length
  for (let i = lines.length - 1; i >= from && !isProse(lines[i]!); i--) if (softEnd.test(lines[i]!.text)) end = i
  return end
}

const isProse = ({ text, isFurniture }: Line): boolean =>
  !isFurniture && (text.length > longest || (text.length >= 30 && /[。；！？”]$/.test(text)))
