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
    return [...bodies, ...definedShortForms(context, bodies)]
  },
}
