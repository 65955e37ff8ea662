import type { Actor, Measure } from '../annotation/mention.ts'
import { wordAt } from '../annotation/outline.ts'
import { POS } from '../lexicon/pos.ts'
import type { RelationContext } from './relator.ts'
import { headsOf, runningSubjects } from './subjects.ts'
import { firstFrom, type Placed, viewMentions } from './view.ts'

/** How the text tells a doer: an agent or a partner in the act's own span, the subject that the span begins with or that stands before it, or whom the act before set to work. */
export type DoerSign = 'agent' | 'partner' | 'leading' | 'subject' | 'pivot'

export interface Doer {
  readonly measure: Placed<Measure>
  readonly actor: Placed<Actor>
  readonly sign: DoerSign
}

/** The doers that sentences tell. */
export function doersInText(context: RelationContext): Doer[] {
  const { measures } = viewMentions(context)
  const doers: Doer[] = []
  let pivot: { readonly actors: readonly Placed<Actor>[]; readonly measure: Placed<Measure> } | undefined
  for (const measure of measures) {
    const inside = actorsIn(context, measure)
    const agents = agentsIn(context, measure, inside)
    const partners = inside.filter((actor) => isPartner(context, measure, actor))
    const leading = agents.length ? [] : leadingIn(context, measure, inside)
    const subjects = agents.length || leading.length ? [] : subjectsOf(context, measure)
    const isFree = subjects.length + agents.length + leading.length === 0
    const isPivoted =
      isFree &&
      pivot !== undefined &&
      pivot.measure.sentence === measure.sentence &&
      !isRestated(context, pivot.measure, measure) &&
      goesOn(pivot.measure, measure)
    for (const actor of agents) doers.push({ measure, actor, sign: 'agent' })
    for (const actor of partners) doers.push({ measure, actor, sign: 'partner' })
    for (const actor of leading) doers.push({ measure, actor, sign: 'leading' })
    for (const actor of subjects) doers.push({ measure, actor, sign: 'subject' })
    const next = isFree ? pivotOf(context, measure, inside) : undefined
    if (isPivoted && !next) for (const actor of pivot!.actors) doers.push({ measure, actor, sign: 'pivot' })
    if (next) pivot = { actors: next, measure }
    else if (!isPivoted) pivot = undefined
  }
  return doers
}

/** At most this many actors of one act are looked at. */
const mostActors = 16

function actorsIn(context: RelationContext, { mention: { start, end } }: Placed): Placed<Actor>[] {
  const { actors } = viewMentions(context)
  const from = firstFrom(actors, start)
  let to = from
  while (to < actors.length && to - from < mostActors && actors[to]!.mention.end <= end) to++
  return actors.slice(from, to)
}

/** 由村委会负责评议, 价格由省级部门确定, 由镇党委副书记张某兼任: those between 由 and the verb, the last of them and what is joined to it. */
function agentsIn(
  { document: { text }, outline: { words } }: RelationContext,
  { mention }: Placed,
  inside: readonly Placed<Actor>[],
): Placed<Actor>[] {
  const mark = /(?:^|[^自理缘事来])由(?!于|此)/.exec(text.slice(mention.start, mention.end))
  if (!mark) return []
  const from = mention.start + mark.index + mark[0].length
  const first = inside.find((actor) => actor.mention.start >= from)
  if (!first || first.mention.start - from > 24) return []
  let end = first.mention.end
  for (
    let i = first.wordTo;
    i < words.count && words.start[i]! < mention.end && words.tag[i] !== POS.verb && !/^[，,；;]/.test(text[words.start[i]!]!);
    i++
  )
    end = words.end[i]!
  const named = inside.filter((actor) => actor.mention.start >= from && actor.mention.end <= end)
  return /^(?:组成|构成)/.test(text.slice(end, end + 2)) ? [] : headsOf(text, named, end)
}

/** 联合省教育厅开展…: who acts along. */
function isPartner({ document: { text } }: RelationContext, { mention }: Placed, actor: Placed): boolean {
  const before = text.slice(mention.start, actor.mention.start)
  return /^(?:积极|主动|共同)?(?:联合|会同|协同)(?:[^，,；;。的]{0,30}[、和与及])?[\d一二三四五六七八九十多余个家]*$/.test(before)
}

/** 干部包户全覆盖: a span that begins with its subject, a verb or adverb right behind it. */
function leadingIn(
  { document: { text }, outline: { words } }: RelationContext,
  { mention, wordTo }: Placed,
  inside: readonly Placed<Actor>[],
): Placed<Actor>[] {
  const first = inside[0]
  if (!first || first.mention.start !== mention.start) return []
  const joined = joinedTo(text, inside)
  const next = joined.at(-1)!.wordTo
  const isSubject = next < wordTo && (words.tag[next] === POS.verb || words.tag[next] === POS.adverb)
  return isSubject ? joined : []
}

/** The first actor and those joined to it by 、 or 和. */
function joinedTo(text: string, [first, ...rest]: readonly Placed<Actor>[]): Placed<Actor>[] {
  const joined = [first!]
  for (const actor of rest) {
    if (!/^(?:[、和与及]|以及)/.test(text.slice(joined.at(-1)!.mention.end, actor.mention.start))) break
    joined.push(actor)
  }
  return joined
}

/** The actors that are the subject of the act's clause. A subject stated before a quotation or report (某人说，…) does nothing itself. */
function subjectsOf(context: RelationContext, measure: Placed): Placed<Actor>[] {
  const running = runningSubjects(context)[measure.clause]
  if (running?.kind !== 'mention') return []
  const stated = context.outline.clauses[running.statedIn]
  if (!stated || stated.sentence !== measure.sentence) return []
  return running.heads.filter((head): head is Placed<Actor> => head.mention.type === 'actor' && head.mention.end <= measure.mention.start)
}

/** Whether a subject was stated between the act that set somebody to work and this one. */
function isRestated(context: RelationContext, pivot: Placed, measure: Placed): boolean {
  const running = runningSubjects(context)[measure.clause]
  return running !== undefined && running.statedIn > pivot.clause
}

/** Verbs whose object goes on as the doer of what follows: 引导企业…，扩大…. Those that only move people (组织, 选派) do not. */
const causing =
  /^(?:积极|大力|主动|着力|持续|全面|进一步|有效|坚持|依法|及时|切实)?(?:引导|指导|推动|督促|要求|促使|责成|敦促|鼓励|支持|倡导|允许)(?:和|、)?(?:引导|指导|推动|鼓励|支持|督促)?/

/** 鼓励企业…，建立…: the encouraged one goes on only while what follows is encouraged too. */
const goesOn = (pivot: Placed<Measure>, measure: Placed<Measure>): boolean =>
  statusOf(pivot) !== 'encouraged' || statusOf(measure) === 'encouraged'

const statusOf = ({ mention }: Placed<Measure>): string => (mention.kind === 'action' ? mention.status : 'done')

/** Whom the act sets to work: the actor right behind its verb and those joined to it. */
function pivotOf(
  { document: { text }, outline: { words } }: RelationContext,
  measure: Placed,
  inside: readonly Placed<Actor>[],
): Placed<Actor>[] | undefined {
  const { start, end } = measure.mention
  const verb = causing.exec(text.slice(start, Math.min(end, start + 14)))
  const first = inside[0]
  if (!verb || !first || first.mention.start - start - verb[0].length > 12) return undefined
  // 推动落实某部门的意见: another verb stands between. 支持企业发展: the actor needs something to do.
  if (hasVerb(words, wordAt(words, start + verb[0].length), first.wordFrom)) return undefined
  if (end - first.mention.end < 4 || /^的/.test(text.slice(first.mention.end, end))) return undefined
  return joinedTo(text, inside)
}

function hasVerb(words: { readonly tag: Uint8Array }, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.tag[i] === POS.verb) return true
  return false
}
