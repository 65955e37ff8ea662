import type { Proposal } from '../../../annotation/mention.ts'
import { postWords } from '../../../lexicon/offices.ts'
import type { ExtractionContext } from '../../extractor.ts'
import { nameEnd } from '../person-name.ts'

const bodies =
  '党委|党组|党工委|党支部|党总支|支委会|居委会|村委会|村民委员会|社区居委会|纪委|组织部|宣传部|统战部|政法委|工会|妇联|团委|办公室|政研室|政策研究室|巡察办|农办|改革办|编办|机关党委|联合党委|综合党委|(?:驻村|扶贫|帮扶|驻村帮扶|驻村扶贫)?工作队|调研组|工作组|村经联社|经联社|合作社|理事会|林局'
const posts = [...postWords].sort((a, b) => b.length - a.length).join('|')
const gap = '[ \\u00a0\\u3000]{0,4}'
/** A body without a place, its post, further posts joined by 、, and then a name must follow. */
const beforeName = new RegExp(`(?<![\\u4e00-\\u9fff])(${bodies})(?:${posts})(?:[、兼](?:${bodies})?(?:${posts}))*${gap}`, 'g')
/** 担任驻村工作队队长, 兼任联合党委书记. */
const taken = new RegExp(`(?<=担任|兼任|出任|当选为?|时任|现任)(${bodies})(?=${posts})`, 'g')
/** 常委、组织部部长 and 组织部长, whose 部 is shared: the department of the committee just named. */
const committees = /(?<=(?:常委|委员|副书记|书记|秘书长)[、兼])(组织部|宣传部|统战部|政法委|纪委|纪委监委|秘书处)(?=长|部长|书记|副)/g
/** 社区党委书记、居委会主任: the second body of one holder. */
const second = new RegExp(`(?<=(?:书记|主任|队长|村长)[、兼])(${bodies})(?=(?:${posts})${gap})`, 'g')

const postAt = new RegExp(`^(?:${posts})${gap}`)

/** Bodies that only their holder's name makes definite: 党委书记、局长赵某, 居委会主任孙某, 担任工作队队长. */
export function bodiesOfPosts(context: ExtractionContext): Proposal[] {
  const { text, proper } = context.document
  const proposals: Proposal[] = []
  const add = (start: number, body: string, confidence: number): void => {
    proposals.push({
      type: 'actor',
      kind: 'organization',
      start,
      end: start + body.length,
      name: body,
      rule: 'organization/of-post',
      confidence,
    })
  }
  for (const part of proper) {
    const within = text.slice(0, part.end)
    for (const match of matchesFrom(beforeName, within, part.start)) {
      const end = match.index + match[0].length
      if (nameEnd(context, end, 0.38) > end) add(match.index, match[1]!, 0.75)
    }
    for (const match of matchesFrom(second, within, part.start)) {
      const post = postAt.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 12))?.[0] ?? ''
      const end = match.index + match[0].length + post.length
      if (nameEnd(context, end, 0.38) > end) add(match.index, match[1]!, 0.75)
    }
    for (const pattern of [taken, committees])
      for (const match of matchesFrom(pattern, within, part.start)) add(match.index, match[1]!, 0.75)
  }
  return proposals
}

function* matchesFrom(pattern: RegExp, text: string, from: number): Generator<RegExpExecArray> {
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { lastIndex } = pattern
    yield match
    pattern.lastIndex = lastIndex
  }
}
