import type { Span } from '../../annotation/span.ts'

/** What a named line of work is called by its last word; the name is the quoted words with it. */
const kinds =
  '专项行动|行动|计划|工程|活动|机制|制度|模式|体系|清单|任务清单|平台|专题研讨|主题教育|专题教育|学习教育|试点|战略|改革|工作法|方案|条例|服务|项目|竞赛|大赛|论坛|品牌|标准'
const quotedName = new RegExp(`[“"]([^“”"]{2,24})[”"]([\\u3400-\\u9fff]{0,6}?(?:${kinds}))?`)
const plainName =
  /(?:实施|开展|建立|推行|启动|组织|出台|制定|完善|健全|推进|落实)(?:了)?([\u3400-\u9fff]{3,14}(?:工程|计划|行动|制度|机制))(?=$|[，。；、])/

/** The name of the programme, system or activity that a measure's object is, without quotation marks. */
export function nameOf(text: string, { start, end }: Span): string | undefined {
  const body = text.slice(start, end)
  const quoted = quotedName.exec(body)
  if (quoted) return quoted[1]! + (quoted[2] ?? '')
  return plainName.exec(body)?.[1]
}
