import type { Proposal } from '../../../annotation/mention.ts'
import type { ExtractionContext, Extractor } from '../../extractor.ts'
import { bareOrganMentions } from './bare.ts'
import { findBodies } from './bodies.ts'
import { centralOrganMentions } from './central.ts'
import { definedShortForms } from './defined.ts'
import { localOrganMentions } from './local.ts'
import { bodiesOfPosts } from './posts.ts'
import { bodyMentions } from './short-names.ts'

/** Actors of kind organization: definite bodies. Kinds of body (企业, 各级党委) are groups. */
export const organizations: Extractor = {
  name: 'organizations',
  extract(context: ExtractionContext): Proposal[] {
    const bodies = [
      ...centralOrganMentions(context),
      ...localOrganMentions(context),
      ...bodyMentions(context, findBodies(context)),
      ...bodiesOfPosts(context),
      ...bareOrganMentions(context),
    ]
    return [...bodies, ...joinedNames(context.document.text, bodies), ...definedShortForms(context, bodies)]
  },
}

/** Ends of the names of branches that follow a body's own name without anything between: …集团|广西有限公司, 国家电网有限公司|湖北省电力公司. */
const branch = /(?:公司|分行|支行|分局|监管局|调查队|调查总队|分院|分校|研究所|研究院|医院|学院|工作站|办公厅|党组|党委)$/

/** Two bodies written as one are one: the branch of the former. */
function joinedNames(text: string, bodies: readonly Proposal[]): Proposal[] {
  const endingAt = new Map<number, Proposal>()
  for (const body of bodies) {
    const known = endingAt.get(body.end)
    if (!known || body.start < known.start) endingAt.set(body.end, body)
  }
  return bodies.flatMap((body): Proposal[] => {
    const former = endingAt.get(body.start)
    if (
      !former ||
      body.type !== 'actor' ||
      !branch.test(text.slice(body.start, body.end)) ||
      !/(?:公司|集团|银行|院|大学|[部委局署会])$/.test(text.slice(former.start, former.end))
    )
      return []
    return [{ ...body, start: former.start, name: text.slice(former.start, body.end), rule: 'organization/joined', confidence: 0.8 }]
  })
}
