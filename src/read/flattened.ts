import type { Byline } from './byline.ts'
import { findDate } from './dates.ts'

export interface Flattened {
  readonly title: string
  readonly date: string
  readonly byline?: Byline
}

/** What the first words of a speech are, behind the name that a flattened head runs into. */
const opening = '各位|同志|党的|尊敬|女士|先生|今天|这次|现在|大家|首先|我|在|\\d|“|《|很高兴'
const head = new RegExp(
  `^\\s*(?<title>[^。！？]{4,60}?)\\s*[（(](?<date>\\d{4}年\\d{1,2}月\\d{1,2}日)[）)]\\s*(?:(?<name>[\\u4e00-\\u9fff]{2,3})(?=${opening}))?`,
)

/** A speech whose line ends were lost: 在…会议上的讲话（2018年2月12日）姓名正文…, all in one line. */
export function readFlattened(line: string): Flattened | undefined {
  const groups = head.exec(line.slice(0, 140))?.groups
  const date = groups === undefined ? undefined : findDate(groups.date!)
  if (groups === undefined || date === undefined || line.length < 200) return undefined
  return { title: groups.title!.trim(), date, ...(groups.name === undefined ? {} : { byline: { author: groups.name } }) }
}
