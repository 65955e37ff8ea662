import type { Metadata } from '../annotation/document.ts'
import type { Byline } from './byline.ts'
import { isBareName, issuerOfTitle, readBodies, readByline, speakerOfTitle } from './byline.ts'
import { findDate, isDateLine } from './dates.ts'
import { readFlattened } from './flattened.ts'
import type { Line } from './lines.ts'
import { squeeze } from './lines.ts'
import { readHead } from './title.ts'

/** What the file's own fields tell (a page's `<meta>`, a Word file's properties). They win where they speak. */
export type Fields = Omit<Metadata, 'place'>

/**
 * Title, date, source and author from the lines of a document. Nothing is guessed: what no line tells is absent, and the file's name is
 * no evidence. `place` is left to `resolve`, which knows the places.
 */
export function readMetadata(lines: readonly Line[], fields: Fields = {}): Metadata {
  const proper = lines.filter(({ isFurniture }) => !isFurniture).map(({ text }) => text)
  const furniture = lines.filter(({ isFurniture }) => isFurniture).map(({ text }) => text.slice(0, 400))
  const head = readHead(proper)
  const flattened = proper.length > 0 && proper.length < 4 ? readFlattened(proper[0]!) : undefined
  const title = agree(fields.title, head.title) ?? flattened?.title ?? head.title
  const signature = findSignature(proper, head.bodyStart)
  const byline = fields.author
    ? undefined
    : (flattened?.byline ??
      findByline(proper, head.bodyStart) ??
      labelledAuthor(furniture) ??
      (title === undefined ? undefined : speakerOfTitle(title)) ??
      signature?.byline ??
      findContributor(proper))
  const issuer =
    joinBodies(head.bodies) ?? (title === undefined ? undefined : (issuerOfTitle(title) ?? reporterOfWork(title))) ?? signature?.bodies
  const date =
    fields.date ??
    labelledDate(furniture) ??
    printed(furniture)?.date ??
    signature?.date ??
    flattened?.date ??
    headDate(proper, head.bodyStart, title) ??
    leadDate(proper, head.bodyStart)
  const source = fields.source ?? labelledSource(furniture) ?? printed(furniture)?.source ?? wire(proper, head.bodyStart) ?? issuer
  const author = fields.author ?? byline?.author ?? (isReport(title) ? undefined : issuer)
  return keepTold({ title, date, source, author, authorPost: fields.authorPost ?? byline?.post })
}

/** A page's own title, but as its text spells it when the two differ by spaces alone. */
const agree = (told: string | undefined, shown: string | undefined): string | undefined =>
  told !== undefined && shown !== undefined && squeeze(told) === squeeze(shown) ? shown : told

const keepTold = (metadata: { [Key in keyof Metadata]: Metadata[Key] | undefined }): Metadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined && value !== '')) as Metadata

const joinBodies = (bodies: readonly string[] | undefined): string | undefined => (bodies?.length ? bodies.join('、') : undefined)

/** Lines below a title in which a byline may stand; lines above the end in which （作者为…） and 本报记者 … may. */
const bylineReach = 4
const noteReach = 6

function findByline(lines: readonly string[], bodyStart: number): Byline | undefined {
  for (let i = 1; i < Math.min(bodyStart, 10); i++) {
    const byline = readByline(lines[i]!)
    if (byline !== undefined) return byline
    // 习近平 on a line of its own below title and date.
    if (i >= 1 && i === bodyStart - 1 && isBareName(lines[i]!) && lines.slice(0, i).some((line) => isDateLine(line)))
      return { author: squeeze(lines[i]!) }
  }
  const near = [...lines.slice(bodyStart, bodyStart + bylineReach), ...lines.slice(-noteReach)]
  return near
    .filter((line) => line.length < 120)
    .map((line) => (/作者|记者|评论员|通讯员/.test(line) ? readByline(line) : undefined))
    .find((byline) => byline !== undefined)
}

/** News of a county end with the office that sent them: …稳步推进。（某县发改局） */
function findContributor(lines: readonly string[]): Byline | undefined {
  const end = /（(?<bodies>[^（）]{3,20})）$/.exec(lines.at(-1)?.slice(-24) ?? '')?.groups?.bodies
  const bodies = end === undefined ? undefined : readBodies(end)
  return bodies?.length === 1 && /[省市县区州盟旗镇乡]/.test(bodies[0]!) ? { author: bodies[0]! } : undefined
}

interface Signature {
  readonly date: string
  readonly bodies?: string
  /** A decree is signed by a person: 总理　某某某. */
  readonly byline?: Byline
}

/** The first date that stands alone below the body's beginning, with the bodies above it (joint documents have one a line). */
function findSignature(lines: readonly string[], bodyStart: number): Signature | undefined {
  for (let i = Math.max(1, bodyStart + 1); i < lines.length; i++) {
    const line = plain(lines[i]!)
    if (!isDateLine(line)) continue
    const date = findDate(line)
    if (date === undefined) continue
    const byline = readByline(plain(lines[i - 1]!))
    if (byline?.post !== undefined) return { date, byline }
    const names: string[] = []
    for (let above = i - 1; above > bodyStart && names.length < 20; above--) {
      const text = plain(lines[above]!)
      const found = readBodies(text)
      if (found === undefined) break
      names.unshift(...found)
    }
    return { date, ...(names.length > 0 ? { bodies: names.join('、') } : {}) }
  }
  return undefined
}

/** Marks of Markdown off, and （某局办公室代章) out of its brackets. */
const plain = (line: string): string =>
  line.length > 60 ? line : line.replace(/^[>\s]+|[\\\s]+$|\*\*/g, '').replace(/^[（(](.*?)(?:代章|章)?[）)]$/, '$1')

const dateLabel = /(?:发[布文表稿]?|更新|上网|录入)?(?:日期|时间)\s*[:：]/

/** 发布日期：2016-11-22, 2018年01月08日10:31 来源:…: what a page says of its publication. */
function labelledDate(furniture: readonly string[]): string | undefined {
  const labelled = furniture.find((line) => dateLabel.test(line) && findDate(line) !== undefined)
  if (labelled !== undefined) return findDate(labelled.slice(dateLabel.exec(labelled)!.index)) ?? findDate(labelled)
  // 上午, 下午: the moment at which a browser printed the page.
  const opening = furniture.filter((line) => /^[（(【[]?\s*\d{4}/.test(line) && !/[上下]午/.test(line) && findDate(line) !== undefined)
  const first = opening.find((line) => line.includes('来源')) ?? opening[0]
  return first === undefined ? undefined : findDate(first)
}

/** 作者：某某 among the fields of a page. */
function labelledAuthor(furniture: readonly string[]): Byline | undefined {
  const author = furniture
    .map((line) => /作者\s*[:：]\s*(?<author>[^\s|｜【】[\]：:（）()]{2,20})/.exec(line)?.groups?.author)
    .find((author) => author !== undefined)
  return author === undefined ? undefined : { author: author.replace(/(?:来源|时间|日期|编辑|发布).*$/, '') }
}

/** 《某某日报》（2022年03月05日 第3版）: where and when it was printed. */
function printed(furniture: readonly string[]): { date: string; source: string } | undefined {
  for (const line of furniture) {
    const source = /^[（(]?《?(?<source>[\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|报|杂志))》?\s*[（(]?\s*\d{4}/.exec(line)?.groups?.source
    const date = source === undefined ? undefined : findDate(line)
    if (source !== undefined && date !== undefined) return { date, source }
  }
  return undefined
}

const sourceLabel = /(?:(?:信息|文章|稿件|内容|新闻)?来源|来源于|稿源)\s*[:：]\s*(?<source>[^\s|｜【】[\]（）()]{2,30})/

function labelledSource(furniture: readonly string[]): string | undefined {
  for (const line of furniture) {
    if (/^(?:数据|资料|图片)来源/.test(line)) continue
    const source = sourceLabel.exec(line)?.groups?.source
    // Pages run the fields together: 来源：某某局发布日期：2017-10-13.
    const bare = source?.replace(/(?:发布|更新|作者|责任|浏览|点击|字号|收藏|打印|分享).*$/, '').replace(/^《(.*)》$/, '$1')
    if (bare) return bare.replace(/(?:收藏|打印|分享)$/, '')
  }
  return undefined
}

/** 新华社北京10月15日电, （某地讯 …）: the agency that the first paragraphs name. */
function wire(lines: readonly string[], bodyStart: number): string | undefined {
  for (const line of lines.slice(bodyStart, bodyStart + 2)) {
    const agency = /^[（(【]?\s*(?<agency>新华社|中新社|人民网|新华网|中新网)\S{0,14}\s*\d{0,2}月?[\d０-９]{1,2}日?\s*(?:电|讯)/.exec(
      line.slice(0, 60),
    )?.groups?.agency
    if (agency !== undefined) return agency
  }
  return undefined
}

const isReport = (title: string | undefined): boolean => title !== undefined && /政府工作报告/.test(title)

/** 2018年某市政府工作报告 is the report of its government. */
function reporterOfWork(title: string): string | undefined {
  const place = /(?:^|年|年度)(?<place>[\u4e00-\u9fff]{2,20}?)(?:人民)?(?:政府工作报告)/.exec(title.replace(/^\d{4}年/, ''))?.groups?.place
  if (place === undefined) return undefined
  if (/国务院$/.test(place)) return '国务院'
  return /[省市县区州盟旗乡镇]$/.test(place) ? `${place}人民政府` : undefined
}

/** （2018年2月12日） below the title, （2007年6月29日…通过）, ——2024年3月5日在…上; then the year that a work report is given in. */
function headDate(lines: readonly string[], bodyStart: number, title: string | undefined): string | undefined {
  for (const line of lines.slice(0, Math.max(bodyStart, 1))) {
    if (isDateLine(line)) return findDate(line)
    if (/^(?:[（(]|——)/.test(line) && line.length < 160) {
      const date = findDate(line.replace(/^.*(?:修订|修正)/, (match) => (findDate(match.slice(-40)) ? match.slice(-40) : match)))
      if (date !== undefined && date.length > 4) return date
    }
  }
  return title !== undefined && isReport(title) ? /^\d{4}(?=年)/.exec(title)?.[0] : undefined
}

/** A report that opens with a full date (2015年3月27日，…) was published then, unless it goes on to speak of later years. */
function leadDate(lines: readonly string[], bodyStart: number): string | undefined {
  const opening = lines[bodyStart]
  if (opening === undefined) return undefined
  const date = /^\d{4}年\d{1,2}月\d{1,2}日/.test(opening) ? findDate(opening.slice(0, 16)) : undefined
  if (date === undefined) return undefined
  const year = Number(date.slice(0, 4))
  const text = lines
    .slice(0, 60)
    .map((line) => line.slice(0, 2000))
    .join('')
  // 到2020年 and 2018—2020年 look ahead.
  const later = text.matchAll(/(?<![\d到至—-])(?:19|20)\d{2}(?=年)/g)
  return [...later].some(([found]) => Number(found) > year + 1) ? undefined : date
}
