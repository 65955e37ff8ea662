import type { Actor } from '../annotation/mention.ts'
import type { Span } from '../annotation/span.ts'
import type { RelationContext } from './relator.ts'
import { firstFrom, type Placed, viewMentions } from './view.ts'

/** A note behind what is to be done that names who does it: （财政部、教育部负责，残联参与）, 牵头单位：市教育局；配合单位：市财政局. */
export interface DoerNote extends Span {
  readonly doers: readonly { readonly actor: Placed<Actor>; readonly role: 'lead' | 'support' }[]
}

const inBrackets = /[（(](?:(?:牵头|责任|主办|配合|协办|参与|完成)(?:单位|部门)[:：])?[^（）()\n]{2,160}?[）)]/g
const labelled = /(?:牵头|责任|主办|主责|实施|配合|协办|参与|参加)(?:单位|部门)[:：][^。\n（）()]{2,160}/g
const duty = /(?:负责|牵头|参与|参加|配合|协助|主办|协办|落实)|(?:单位|部门)[:：]/
const supportAfter = /^[^，；,;。）)]*?(?:参与|参加|配合|协助|协办)/
const supportBefore = /(?:配合|协办|参与|参加)(?:单位|部门)[:：][^；;。]*$/

const dutyBehind = /^(?:[、，,；;。）)]|和|及|与|等|按|依|分别|共同|各自|会同|负责|牵头|参与|参加|配合|协助|落实|为|\s|$)/

/** The notes of a document in order, each with the actors it names. */
export function doerNotes(context: RelationContext): DoerNote[] {
  const { text } = context.document
  const spans = [...spansOf(text, inBrackets).filter((span) => closesWithDuty(text, span)), ...spansOf(text, labelled)].sort(
    (a, b) => a.start - b.start,
  )
  let last = -1
  return spans.flatMap((span) => {
    if (span.start < last) return []
    last = span.end
    const doers = namedIn(context, span)
    return doers.length ? [{ ...span, doers }] : []
  })
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** In brackets, only what ends a part with a duty is a note: （…负责）, （…牵头，…参与）; （各部门参与的会议） is none. */
function closesWithDuty(text: string, { start, end }: Span): boolean {
  const inner = text.slice(start + 1, end - 1)
  return (
    inner.split(/[，；。,;]/).some((part) => /(?:负责|牵头|参与|参加|配合|协助|落实)$/.test(part)) ||
    (duty.test(inner) && /(?:单位|部门)[:：]/.test(inner))
  )
}

function namedIn(context: RelationContext, { start, end }: Span): DoerNote['doers'] {
  const { text } = context.document
  const { actors } = viewMentions(context)
  const doers: DoerNote['doers'][number][] = []
  for (let i = firstFrom(actors, start); i < actors.length && actors[i]!.mention.end <= end; i++) {
    const { mention } = actors[i]!
    const before = text.slice(start, mention.start)
    const after = text.slice(mention.end, end)
    // （企业代表参与）: a duty or another name must stand right behind the name.
    if (!dutyBehind.test(after)) continue
    const support = supportBefore.test(before) || (supportAfter.test(after) && !/^[^，；,;。]*?(?:负责|牵头)/.test(after))
    doers.push({ actor: actors[i]!, role: support ? 'support' : 'lead' })
  }
  return doers
}
