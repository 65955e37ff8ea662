import type { Span } from '../../annotation/span.ts'

/** What a named line of work is called by its last word. */
const kinds =
  '专项行动|行动|计划|工程|活动|机制|制度|模式|体系|清单|平台|专题研讨|主题教育|专题教育|学习教育|试点|战略|改革|工作法|方案|条例|服务|项目|竞赛|大赛|论坛|标准|示范基地|示范区|系统|攻坚战|大[讨督走调排普竞比培练][论查访研赛武训兵]|大会|会议|基金|专项资金|产业园|办法|意见|规划'
/** Of these the kinds that make a name without quotation marks: 改革, 试点, 服务 and 项目 stand behind any field of work. */
const plainKinds = kinds
  .split('|')
  .filter((kind) => !['改革', '试点', '服务', '项目', '模式', '机制'].includes(kind))
  .join('|')
const longestFirst = (alternatives: string): string =>
  alternatives
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')
/** Verbs whose object is what is set up or carried out. */
const carries =
  '实施|开展|建立健全|建立|推行|启动|出台|制定|推进|推广|打好|设立|创建|举办|召开|部署开展|打造|建成|发起|承办|参加|参与|深化|组织|落实|提出|实行|丰富|推动|建设|开设|用好|抓好|创新|探索'
/** The name in quotation marks with its kind, or what the verb carries out with nothing behind it. */
const quotedName = new RegExp(`[“"]([^“”"]{2,24})[”"]([\\u3400-\\u9fff]{0,8}?(?:${longestFirst(kinds)}))`)
const quotedWhole = /[“"]([^“”"]{1,22}(?:工程|清单|行动|计划|制度|机制|方案|活动|工作法|平台))[”"]/
const quotedAlone = new RegExp(`(?:${carries}|坚持|践行|发展|做到|加快)了?[“"]([^“”"]{3,24})[”"](?:建设)?$`)
const plainName = new RegExp(
  `(?:${carries})(?:实施|开展|健全|制订|打好)?了?((?![了一各多新更相有符])[\\u3400-\\u9fff]{3,18}?(?:${plainKinds}))(?=$|[，。；]|建设$|工作$)`,
)
/** A phrase with 的 or a second verb describes, and names nothing. */
const describes = /的|并|和完善|以及|符合|进一步|^(?:全面|积极|深入|重点|专题|相应|有关|一批|系列|工作|服务|合作|长效)/

/** The name of the programme, system or activity that a measure's object is, without quotation marks. */
export function nameOf(text: string, { start, end }: Span): string | undefined {
  const body = text.slice(start, end).replace(/[\s\u3000]/g, '')
  const quoted = quotedName.exec(body)
  if (quoted) return quoted[1]! + quoted[2]!
  const whole = quotedWhole.exec(body)
  if (whole) return whole[1]
  const alone = quotedAlone.exec(body)
  if (alone) return alone[1]
  const plain = plainName.exec(body)?.[1]
  return plain && !describes.test(plain) ? plain : undefined
}
