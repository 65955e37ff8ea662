import type { Proposal } from '../../../annotation/mention.ts'
import { departmentFields } from '../../../lexicon/organs.ts'
import type { ExtractionContext } from '../../extractor.ts'

const field = [...departmentFields].sort((a, b) => b.length - a.length).join('|')
const body = `(?:${field})(?:局|委|办)|农委|农办|公安局|供销社|编办|妇联|残联|团委|总工会|工商联|科协|人行|电力公司|组织部|宣传部|统战部|政法委|纪委监委|纪委`
/** Behind a stop, a bracket, 、 or a preposition; before 、 or what a doer does. */
const listed = new RegExp(
  `(?<=[、（(：:，。；\\n“据由向与经和]|牵头单位|责任单位|配合单位)(${body})(?=[、（）(),，；。]|和|与|及|等|负责|牵头|会同|提供|统计|组织|要|应|应当|联合|配合|加强|按照|根据|承担|\\n)`,
  'g',
)
/** A quoted brand that is said to have a founder or head. */
const brand = /“([^”“，。、；：]{2,10})”(?=(?:企业|公司|品牌|农场|合作社)(?:的)?(?:创始人|负责人|董事长|总经理|经理|老板|主理人|创办人))/g

/** Whether the text speaks from its place: 我县, 全县, names its organs, or gives doers in notes. */
const isOwn = (text: string, place: string): boolean => {
  const level = /(?:自治区|自治州|[省市县区州盟旗镇乡])$/.exec(place)?.[0] ?? ''
  return (
    /(?:牵头|责任|配合|主办|协办)单位/.test(text) ||
    ['我', '全', '本', '该'].some((word) => text.includes(word + level)) ||
    new RegExp(`(?:^|[^\\u4e00-\\u9fff])${level.slice(-1)}(?:委|政府|直)|${place}(?:委|人民政府|政府)`).test(text)
  )
}

/** Departments without a place in a document of one place: （牵头单位：发改局；配合单位：财政局）, 据农委提供. Brands that are said to be firms. */
export function bareOrganMentions(context: ExtractionContext): Proposal[] {
  const { text, proper, metadata } = context.document
  const proposals: Proposal[] = []
  const isNational = /^(?:国务院|国家|中共中央|中华人民共和国|全国|最高)|^[\u4e00-\u9fff]{2,8}部(?:$|、)/.test(metadata.source ?? '')
  const isLocal = metadata.place !== undefined && metadata.place !== '中国' && !isNational && isOwn(text, metadata.place)
  for (const part of proper) {
    const within = part.end === text.length ? text : text.slice(0, part.end)
    if (isLocal) {
      listed.lastIndex = part.start
      for (let match = listed.exec(within); match; match = listed.exec(within)) {
        const start = match.index
        proposals.push({
          type: 'actor',
          kind: 'organization',
          start,
          end: start + match[1]!.length,
          name: match[1]!,
          rule: 'organization/bare',
          confidence: 0.7,
        })
      }
    }
    brand.lastIndex = part.start
    for (let match = brand.exec(within); match; match = brand.exec(within)) {
      const start = match.index + 1
      proposals.push({
        type: 'actor',
        kind: 'organization',
        start,
        end: start + match[1]!.length,
        name: match[1]!,
        rule: 'organization/brand',
        confidence: 0.6,
      })
    }
  }
  return proposals
}
