import type { Document } from '../../annotation/document.ts'
import type { ExtractionContext } from '../extractor.ts'
import { defaultStatus } from './mood.ts'

/** Kinds of documents, by their titles: the same clause is a plan in a plan and a deed in a report. */
const genres: readonly RegExp[] = [
  /方案|规划|计划|要点|工作安排|任务的通知/,
  /意见|办法|规定|条例|细则|措施|政策|批复/,
  /报告|总结|汇报|工作情况|做法|成效|通报|经验/,
  /讲话|发言|致辞|座谈会/,
  /分析|公报|统计|运行情况|投资/,
]

/** What a document is, as far as it tells how its clauses are meant. */
export interface Setting {
  /** Its kind by its title. */
  readonly genre: number
  /** Whether its acts are to be done rather than done. */
  readonly isAhead: boolean
}

export const settingOf = (context: ExtractionContext): Setting => ({
  genre: genreOf(context.document),
  isAhead: defaultStatus(context) === 'planned',
})

/** Index of the document's genre, or `genres.length` for what names none: news and articles. */
function genreOf({ metadata, text }: Document): number {
  const title = metadata.title ?? text.slice(0, 60)
  const index = genres.findIndex((genre) => genre.test(title))
  return index < 0 ? genres.length : index
}
