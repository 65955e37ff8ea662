import type { Document } from '../annotation/document.ts'
import type { Mention, MentionType } from '../annotation/mention.ts'
import type { Outline } from '../annotation/outline.ts'
import type { Trace } from '../annotation/trace.ts'
import type { Models } from '../model/index.ts'
import { groups } from './actor/group/index.ts'
import { organizations } from './actor/organization/index.ts'
import { persons } from './actor/person/index.ts'
import { citations } from './citation/index.ts'
import type { Extractor } from './extractor.ts'
import { figures } from './figure/index.ts'
import { measures } from './measure/index.ts'
import { settleOverlaps } from './overlap.ts'
import { places } from './place/index.ts'
import { times } from './time/index.ts'

/** The extractors in their order; each sees what those before it found. */
export const extractors: readonly Extractor[] = [
  citations, // first: what is inside a title is no mention
  times, // before figures: 2018年 is no quantity
  figures,
  places, // before organizations, whose names begin with them
  organizations,
  persons, // after organizations: a spokesperson stands behind a body
  groups,
  measures, // last: a clause is judged by the mentions in it
]

export interface ExtractionOptions {
  /** Name of the extractor to stop before: training a model looks at what its extractor will see. */
  readonly upTo?: string | undefined
  readonly trace?: Trace | undefined
}

/** Finds the mentions of a document, in document order. */
export function extractMentions(document: Document, outline: Outline, models: Models, { upTo, trace }: ExtractionOptions = {}): Mention[] {
  let found: Mention[] = []
  for (const extractor of extractors) {
    if (extractor.name === upTo) break
    const proposals = extractor.extract({ document, outline, models, found, trace })
    if (!proposals.length) continue
    const named = proposals.map((proposal) => ({ ...proposal, id: '', text: document.text.slice(proposal.start, proposal.end) }) as Mention)
    found = settleOverlaps(found.concat(named), trace && tellOf(trace))
  }
  return withIds(found)
}

/** Tells of claims that gave way to another. The same claim made twice is no loss. */
const tellOf =
  (trace: Trace) =>
  (loser: Mention, winner: Mention): void => {
    if (loser.type === winner.type && loser.start === winner.start && loser.end === winner.end) return
    const { start, end, type, rule, confidence } = loser
    trace({
      start,
      end,
      what: type,
      rule,
      probability: confidence,
      reason: `gave way to the ${winner.type} at the same place (${winner.rule})`,
    })
  }

const letters: Readonly<Record<MentionType, string>> = { figure: 'f', time: 't', place: 'p', actor: 'a', document: 'd', measure: 'm' }

/** Gives each an id by its type and place in the order. */
function withIds(mentions: readonly Mention[]): Mention[] {
  const counts = new Map<MentionType, number>()
  return mentions.map(({ id: _id, type, start, end, text, ...rest }) => {
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    // The order in which the contract writes the fields.
    return { id: `${letters[type]}${count}`, type, start, end, text, ...rest } as Mention
  })
}
