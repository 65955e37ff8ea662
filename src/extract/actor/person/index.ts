import type { Proposal } from '../../../annotation/mention.ts'
import type { ExtractionContext, Extractor } from '../../extractor.ts'
import { bareNameMentions, surnameMentions } from './again.ts'
import { contextNameMentions } from './contexts.ts'
import { titleMentions } from './titles.ts'

/** Actors of kind person: names without their titles, and titles that stand for one definite person. */
export const persons: Extractor = {
  name: 'persons',
  extract(context: ExtractionContext): Proposal[] {
    const certain = contextNameMentions(context)
    return [...certain, ...bareNameMentions(context, certain), ...surnameMentions(context, certain), ...titleMentions(context)]
  },
}
