import type { Metadata } from '../annotation/document.ts'
import type { Byline } from './byline.ts'
import { isBareName, issuerOfTitle, readBodies, readByline, speakerOfTitle } from './byline.ts'
import { findDate, isDateLine } from './dates.ts'
import { readFlattened } from './flattened.ts'
import type { Line } from './lines.ts'
import { squeeze } from './lines.ts'
import { readPageFields } from './page-fields.ts'
import { findSignature } from './signature.ts'
import { readHead } from './title.ts'

/** What the file's own fields tell (a page's `<meta>`, a Word file's properties). They win where they speak. */
export type Fields = Omit<Metadata, 'place'>

/**
 * Title, date, source and author from the lines of a document. Nothing is guessed: what no line tells is absent, and the file's name is
 * no evidence. `place` is left to `resolve`, which knows the places.
 */
export function readMetadata(lines: readonly Line[], fields: Fields = {}): Metadata {
  const proper = lines.filter(({ isFurniture }) => !isFurniture).map(({ text }) => text)
  const page = readPageFields(lines.filter(({ isFurniture }) => isFurniture).map(({ text }) => text))
  const head = readHead(proper)
  const flattened = proper.length > 0 && proper.length < 4 ? readFlattened(proper[0]!) : undefined
  const signature = findSignature(proper, head.bodyStart)
  const title = agree(fields.title, head.title) ?? flattened?.title ?? head.title ?? page.title
  const issuer = joinBodies(head.bodies) ?? ofTitle(title, issuerOfTitle) ?? ofTitle(title, reporterOfWork) ?? signature?.bodies
  const byline =
    flattened?.byline ??
    findByline(proper, head.bodyStart) ??
    page.byline ??
    ofTitle(title, speakerOfTitle) ??
    signature?.byline ??
    findContributor(proper)
  const shownDate = signature?.date ?? flattened?.date ?? headDate(proper, head.bodyStart, title) ?? leadDate(proper, head.bodyStart)
  return keepTold({
    title,
    date: fields.date ?? page.date ?? shownDate,
    source: fields.source ?? page.source ?? wire(proper, head.bodyStart) ?? issuer,
    // A work report is the government's and the speaker's own.
    author: fields.author ?? byline?.author ?? (ofTitle(title, isReport) ? undefined : issuer),
    authorPost: fields.authorPost ?? (fields.author === undefined ? byline?.post : undefined),
  })
}

const ofTitle = <T>(title: string | undefined, read: (title: string) => T): T | undefined => (title === undefined ? undefined : read(title))

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
    // A name on a line of its own, below title and date or between them.
    const isBelow = i === bodyStart - 1 && lines.slice(0, i).some((line) => isDateLine(line))
    if (isBareName(lines[i]!) && (isBelow || (i < bodyStart - 1 && isDateLine(lines[i + 1]!)))) return { author: squeeze(lines[i]!) }
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

const isReport = (title: string): boolean => /政府工作报告/.test(title)

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
