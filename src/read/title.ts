import { isBareName, readBodies, readByline } from './byline.ts'
import { isDateLine } from './dates.ts'
import { squeeze } from './lines.ts'

/** The parts of a document's head, as its first lines give them. */
export interface Head {
  readonly title?: string
  /** Bodies named in a line of their own: several above the title, or below it. */
  readonly bodies?: readonly string[]
  /** Index of the first line that belongs to the body. */
  readonly bodyStart: number
}

type Kind = 'number' | 'letterhead' | 'date' | 'bracket' | 'byline' | 'bodies' | 'subtitle' | 'words'

interface HeadLine {
  readonly kind: Kind
  readonly text: string
}

/** A head has not more lines than this. */
const longestHead = 14

/** Reads title, kicker and subtitle from the first lines of the document proper. */
export function readHead(lines: readonly string[]): Head {
  // Of a line that is longer it is enough to see that it is no title.
  const clean = lines.slice(0, longestHead).map((line) => tidyLine(line.slice(0, 400)))
  let bodyStart = clean.findIndex((line, i) => isBody(line, i))
  if (bodyStart < 0) bodyStart = clean.length
  const head = clean.slice(0, bodyStart).map((text, i): HeadLine => ({ text, kind: kindOf(text, i) }))
  const enacted = findEnacted(clean)
  const title = enacted ?? composeTitle(head)
  const bodies = head.filter(({ kind }) => kind === 'bodies').flatMap(({ text }) => readBodies(text) ?? [])
  // One body above an official title is the title's own beginning.
  const isTold = bodies.length > 1 || (bodies.length === 1 && title !== undefined && !title.startsWith(bodies[0]!))
  return { bodyStart, ...(title === undefined ? {} : { title }), ...(isTold ? { bodies } : {}) }
}

/** Marks of Markdown, spaced-out letters (通 知) and the like taken away. */
function tidyLine(line: string): string {
  const plain = line.replace(/^#+\s*|^>\s*|\*\*|\\$/g, '').trim()
  const letters = plain.split(/[\s\u3000]+/)
  const isSpacedOut = letters.length >= 3 && letters.filter((part) => part.length === 1).length >= letters.length * 0.8
  return isSpacedOut ? letters.join('') : plain
}

const numbered =
  /^(?:[一二三四五六七八九十]{1,3}\s*、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百\d\s]{1,6}[章节条编]|\d{1,2}\s*[.．、]\s*\D|■|●|[①-⑩])/
const salutation =
  /^(?:尊敬的|各位|同志们|女士们|先生们|朋友们|各省|各市|各县|各区|各地|各有关|各乡|各镇|[^，。]{2,60}(?:人民政府|委员会|部门|机构|单位|总局|[部委局厅院办行])).{0,120}[：:]$|^目\s*录$|^编者按/

/** The first line that is prose, a numbered heading, a salutation or a table of contents ends the head. */
function isBody(line: string, index: number): boolean {
  if (index > 0 && line.length < 120 && readByline(line) !== undefined) return false
  if (numbered.test(line) || salutation.test(line) || /^摘要[:：]/.test(line)) return true
  if (/^[（(——]/.test(line) && line.length < 120) return false
  // A series' own name above the title may be long, a body's first paragraph ends its sentences.
  if (line.length > (index === 0 && !line.includes('。') ? 110 : 70)) return true
  // Paragraphs broken at a fixed width have no stop at their lines' ends.
  if (index > 1 && line.includes('，') && line.length >= 24) return true
  return /[。；;]$/.test(line) || (/[，：:]/.test(line) && line.length > 45 && index > 0)
}

const documentNumber = /^(?:\S{1,12}\s*[〔[［(（【]\s*\d{4}\s*[〕\]］)）】]\s*(?:第\s*)?\d+\s*号|第\s*\d+\s*号)$/

function kindOf(line: string, index: number): Kind {
  if (isLetterhead(line)) return 'letterhead'
  if (documentNumber.test(line)) return 'number'
  if (isDateLine(line)) return 'date'
  if (/^(?:——|--|——)/.test(line)) return 'subtitle'
  if (/^[（(].*[）)]$/.test(line)) return 'bracket'
  if (index > 0 && (readByline(line) !== undefined || isBareName(line))) return 'byline'
  if (readBodies(line) !== undefined) return 'bodies'
  return 'words'
}

/** 某县人民政府文件 in red above the number, and 附件 above the work that is attached. */
const isLetterhead = (line: string): boolean =>
  /^附\s*件\s*\d*\s*[:：]?$/.test(line) || (/文件$/.test(line) && readBodies(line.replace(/文件$/, '')) !== undefined)

const kinds =
  '通知|通报|公报|公告|通告|决定|决议|意见|批复|复函|函|报告|请示|办法|规划|方案|条例|规定|细则|纪要|命令|令|要点|纲要|指南|计划|预案|目录|清单|摘要|议案|倡议书?|章程|准则|规则|宣言|策划书|公约|声明|的讲话|的致辞|的建议|的说明|行动计划|行动方案'
const official = new RegExp(`(?:${kinds})(?:\\s*[（(〔][^）)〕]*[）)〕])?[》”]?$`)

/** The words of the head as one title. */
function composeTitle(head: readonly HeadLine[]): string | undefined {
  const stop = head.findIndex(
    ({ kind }, i) => i > 0 && kind !== 'words' && kind !== 'bodies' && kind !== 'subtitle' && wordsBefore(head, i),
  )
  const lines = (stop < 0 ? head : head.slice(0, stop)).filter(({ kind }) => kind === 'words' || kind === 'bodies' || kind === 'subtitle')
  const joined = joinBroken(lines)
  const last = joined.findLastIndex(({ kind, text }) => kind === 'words' && official.test(text))
  if (last >= 0 && joined[last + 1]?.kind !== 'words') {
    const text = officialTitle(joined, last)
    if (text !== undefined) return text
  }
  return newsTitle(joined.filter(({ kind }, i) => kind !== 'bodies' || (i === 0 && joined.length === 1)))
}

const wordsBefore = (head: readonly HeadLine[], index: number): boolean => head.slice(0, index).some(({ kind }) => kind === 'words')

/** Lines that end inside a bracket, and columns of single characters, belong together. */
function joinBroken(lines: readonly HeadLine[]): HeadLine[] {
  const joined: HeadLine[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before !== undefined && (isOpen(before.text) || squeeze(line.text).length === 1)) {
      joined[joined.length - 1] = { kind: 'words', text: before.text + line.text }
    } else joined.push(line)
  }
  return joined
}

function isOpen(text: string): boolean {
  const count = (marks: string): number => [...text].filter((character) => marks.includes(character)).length
  return count('《') > count('》') || count('（(') > count('）)') || (/[“]/.test(text) && count('“') > count('”'))
}

/** An official title is broken for its looks; it begins after the last complete one, or behind a letterhead of several bodies. */
function officialTitle(lines: readonly HeadLine[], last: number): string | undefined {
  let first = last
  while (first > 0) {
    const { kind, text } = lines[first - 1]!
    if (kind === 'subtitle' || official.test(text) || /——$/.test(text) || isCouplet(text)) break
    if (kind === 'bodies' && (readBodies(text) ?? []).length > 1) break
    if (kind === 'words' && startsOfficial(lines[first]!.text) && !/^(?:关于|的)/.test(lines[first]!.text)) break
    first--
  }
  // 政府工作报告 is repeated in short below its full title.
  if (first === last && first > 0 && lines[first - 1]!.text.endsWith(lines[first]!.text)) first--
  if (first < last && lines[first]!.text.endsWith(lines[last]!.text)) return stripColumn(lines[first]!.text)
  const text = lines
    .slice(first, last + 1)
    .map((line) => line.text)
    .join('')
  return text.length < 4 ? undefined : stripColumn(text)
}

const startsOfficial = (line: string): boolean => /^.{2,30}关于/.test(line) && readBodies(/^(.*?)关于/.exec(line)![1]!) !== undefined

/** 稳住农业基本盘  走好致富路: the two halves of a newspaper's main title. */
const isCouplet = (line: string): boolean =>
  /\S{3,}[\s\u00a0\u3000]{1,4}\S{3,}/.test(line) && !/[。；]/.test(line) && readBodies(line) === undefined

const column = /(?:发言|摘编|摘登|选登|笔谈|专栏|特刊|专版|述评|论坛|体会|心得|综述|专题|来信)$|^(?:学习贯彻|深入学习|深入研究).{10,}——/

/** Newspaper titles: kicker above (引题), main title, subtitle below (副题). */
function newsTitle(lines: readonly HeadLine[]): string | undefined {
  let words = lines.filter(({ kind }) => kind === 'words').map(({ text }) => text)
  if (words.length > 1 && column.test(words[0]!)) {
    words = words.slice(1)
    // Below the name of a series stand the lines of one title.
    if (words.length === 2 && !words.some((line) => /——$/.test(line) || isCouplet(line))) return stripColumn(words.join(' '))
  }
  if (words.length === 0) return undefined
  const [first, second] = words as [string, string | undefined]
  if (second === undefined) return stripColumn(first.replace(/——$/, ''))
  if (/——$/.test(first)) return `${stripColumn(second)}——${first.replace(/——$/, '')}`
  if (/(?:强调|指出|要求|表示)$/.test(first)) return stripColumn(second)
  if (isCouplet(first) || hasColumn(first) || !(isCouplet(second) || (hasColumn(second) && first.length > 1.6 * second.length)))
    return stripColumn(first)
  // A short kicker says who and where; a long one is a sentence of its own.
  return first.length <= 30 && !first.includes('，') ? `${stripColumn(second)}——${first}` : stripColumn(second)
}

const columnBracket =
  /（(?:[^（）]*·[^（）]*|[^（）]{0,12}(?:[说谈论评眼录事角窗]|观察|发布|报道|访谈|解读|评论|关注|视点|聚焦|现场|走笔|调查|来信|之声|纪实|故事)[①-⑳\d]*)）$/
const hasColumn = (line: string): boolean => columnBracket.test(line)

/** The name of a newspaper's column behind a title is none of it: 让村子富起来（乡村观察）. */
export function stripColumn(title: string): string {
  return title.replace(siteName, '').replace(columnBracket, '').trim()
}

/** Printed pages have the name of the site behind the title: …-某某日报-某某网. */
const siteName = /(?:\s*[-_|｜]\s*[^-_|｜]{2,24}(?:网站?|日报|频道|新闻|门户))+$/

/** A decree (令) is the cover of the work it enacts, whose title stands below it. */
function findEnacted(lines: readonly string[]): string | undefined {
  const decree = lines.findIndex((line) => /^[^，。]{2,24}令$/.test(line))
  if (decree < 0 || decree > 2) return undefined
  return lines.slice(decree + 1).find((line) => line.length <= 40 && /(?:条例|规定|办法|细则|规则|法)$/.test(line) && !/[，。]/.test(line))
}
