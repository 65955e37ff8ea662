import type { Byline } from './byline.ts'
import { findDate } from './dates.ts'

/** What the lines around a document say of it. */
export interface PageFields {
  readonly title?: string
  readonly date?: string
  readonly source?: string
  readonly byline?: Byline
}

/** Reads the labelled lines among what is furniture: 来源：…, 发布日期：…, 作者：…, and 《某某日报》（2022年03月05日 第3版）. */
export function readPageFields(lines: readonly string[]): PageFields {
  const furniture = lines.map((line) => line.slice(0, 400))
  const printed = findPrinted(furniture)
  const date = findLabelledDate(furniture) ?? printed?.date
  const source = findLabelledSource(furniture) ?? printed?.source
  const byline = findLabelledAuthor(furniture)
  const title = furniture
    .map((line) => /^标\s*题\s*[:：]\s*(?<title>.{4,120})$/.exec(line)?.groups?.title)
    .find((found) => found !== undefined)
  return { ...(title ? { title } : {}), ...(date ? { date } : {}), ...(source ? { source } : {}), ...(byline ? { byline } : {}) }
}

const dateLabel = /(?:发[布文表稿]?|更新|上网|录入)?(?:日期|时间)\s*[:：]/

/** 发布日期：2016-11-22, 2018年01月08日10:31 来源:…: what a page says of its publication. */
function findLabelledDate(furniture: readonly string[]): string | undefined {
  const labelled = furniture.find((line) => dateLabel.test(line) && findDate(line) !== undefined)
  if (labelled !== undefined) return findDate(labelled.slice(dateLabel.exec(labelled)!.index)) ?? findDate(labelled)
  // 上午, 下午: the moment at which a browser printed the page.
  const opening = furniture.filter((line) => /^[（(【[]?\s*\d{4}/.test(line) && !/[上下]午/.test(line) && findDate(line) !== undefined)
  const first = opening.find((line) => line.includes('来源')) ?? opening[0]
  return first === undefined ? undefined : findDate(first)
}

/** 作者：某某 among the fields of a page. */
function findLabelledAuthor(furniture: readonly string[]): Byline | undefined {
  const author = furniture
    .map((line) => /作者\s*[:：]\s*(?<author>[^\s|｜【】[\]：:（）()]{2,20})/.exec(line)?.groups?.author)
    .find((author) => author !== undefined)
  return author === undefined ? undefined : { author: author.replace(/(?:来源|时间|日期|编辑|发布).*$/, '') }
}

/** 《某某日报》（2022年03月05日 第3版）: where and when it was printed. */
function findPrinted(furniture: readonly string[]): { date: string; source: string } | undefined {
  for (const line of furniture) {
    const source = /^[（(]?《?(?<source>[\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|报|杂志))》?\s*[（(]?\s*\d{4}/.exec(line)?.groups?.source
    const date = source === undefined ? undefined : findDate(line)
    if (source !== undefined && date !== undefined) return { date, source }
  }
  return undefined
}

const sourceLabel = /(?:(?:信息|文章|稿件|内容|新闻)?来源|来源于|稿源)\s*[:：]\s*(?<source>[^\s|｜【】[\]（）()]{2,30})/

function findLabelledSource(furniture: readonly string[]): string | undefined {
  for (const line of furniture) {
    if (/^(?:数据|资料|图片)来源/.test(line)) continue
    const source = sourceLabel.exec(line)?.groups?.source
    // Pages run the fields together: 来源：某某局发布日期：2017-10-13.
    const bare = source?.replace(/(?:发布|更新|作者|责任|浏览|点击|字号|收藏|打印|分享).*$/, '').replace(/^《(.*)》$/, '$1')
    if (bare) return bare.replace(/(?:收藏|打印|分享)$/, '')
  }
  return undefined
}
