import type { Proposal } from '../../../annotation/mention.ts'
import { indexAt } from '../../../annotation/outline.ts'
import type { ExtractionContext } from '../../extractor.ts'
import type { Body } from './bodies.ts'
import { placeEnd } from './chain.ts'
import { organName } from './names.ts'
import { placeChainBefore } from './scan.ts'

/** A name given in full, where it stands. */
interface FullName {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** How far a bare 公司 may be from the name it stands for, in characters. */
const reach = 400
/** So many names before a short form are looked through. */
const most = 40

/** Bodies → mentions: named ones, and phrases without a name of their own that are the end or the shortened form of one that the document gives. */
export function bodyMentions(context: ExtractionContext, bodies: readonly Body[]): Proposal[] {
  const { text } = context.document
  const full = bodies.flatMap((body) => fullNames(context, body))
  const introduced = bodies.filter((body) => body.by === 'nothing' && isIntroduced(text, body))
  full.push(...introduced.map((body) => ({ name: organName(text.slice(body.start, body.end)), start: body.start, end: body.end })))
  full.sort((a, b) => a.start - b.start)
  return bodies.flatMap((body): Proposal[] => {
    const written = text.slice(body.start, body.end)
    if (body.by === 'name') return [propose(body, organName(written), 'organization/named', 0.85)]
    if (body.by === 'level') return [propose(body, organName(written), 'organization/level', 0.88)]
    if (body.by === 'place-of')
      return [
        propose(body, antecedentOf(context, body, full) ?? placeBeforeOf(context, body.start) + written, 'organization/place-of', 0.85),
      ]
    const name = antecedentOf(context, body, full)
    // A team whose long name is only like it keeps its own.
    if (name) return [propose(body, name.endsWith(written) || written.length <= 5 ? name : written, 'organization/short', 0.88)]
    return introduced.includes(body) ? [propose(body, organName(written), 'organization/introduced', 0.85)] : []
  })
}

const propose = ({ start, end }: Body, name: string, rule: string, confidence: number): Proposal => ({
  type: 'actor',
  kind: 'organization',
  start,
  end,
  name,
  rule,
  confidence,
})

/** The name itself and, when a unit of the body is named, the body's. */
function fullNames(context: ExtractionContext, { start, end, ownEnd, by }: Body): FullName[] {
  if (by === 'nothing') return []
  const { text } = context.document
  const before = by === 'place-of' ? placeBeforeOf(context, start) : ''
  const own = { name: before + organName(text.slice(start, ownEnd)), start, end: ownEnd }
  return end > ownEnd ? [own, { name: before + organName(text.slice(start, end)), start, end }] : [own]
}

/** The village before 的, as it is named last in its chain; '' for 村里的. */
function placeBeforeOf(context: ExtractionContext, start: number): string {
  const chain = placeChainBefore(context, start - 1)
  const written = context.document.text.slice(chain, start - 1)
  return written.slice(placeEnd(written))
}

const teams =
  /(?:工作队|医疗队|服务队|专家组|调研组|督导组|工作组|考察团|领导小组|指挥部|综合党委|联合党委|联盟|联合会|委员会|人才馆|工作站)$/

/** Set up or made up in the text, and no number of them: 成立…联盟, 组成的…调研组. */
function isIntroduced(text: string, { start, headStart, end }: Body): boolean {
  if (
    !teams.test(text.slice(headStart, end)) ||
    end - start < 5 ||
    /^(?:专题|专项|专门|联合|相应|临时|若干|由)/.test(text.slice(start, headStart))
  )
    return false
  return /(?:成立|组成|设立|组成的|成立的|组成了|成立了|打造)$/.test(text.slice(Math.max(0, start - 3), start))
}

/** The full name that a phrase without one stands for: its end (合作联社), its shortened form (集采中心), nearest before, or in the paragraph behind. */
function antecedentOf(
  { document: { text }, outline: { blocks } }: ExtractionContext,
  body: Body,
  full: readonly FullName[],
): string | undefined {
  if (/(?:[一两几多各每些数类等名批]|[0-9]|有的|所有|其他|部分|龙头|家)$/.test(text.slice(Math.max(0, body.start - 2), body.start)))
    return undefined
  const short = text.slice(body.start, body.end)
  if (/^[”]?\s*[+＋]/.test(text.slice(body.end, body.end + 3)) || /[+＋]\s*$/.test(text.slice(Math.max(0, body.start - 2), body.start)))
    return undefined
  if (/[我本贵]$/.test(text.slice(Math.max(0, body.start - 1), body.start))) return undefined
  // The law's 委员会 are a class; a 合作社 among others in a list is one of a kind.
  if (/委员会$/.test(short) || (short.length <= 3 && (text[body.start - 1] === '、' || text[body.end] === '、'))) return undefined
  const block = blocks[indexAt(blocks, body.start)]
  const from = indexAt(full, body.start - 1)
  const isKindOnly = short.length <= 4
  if (isKindOnly && !kindsInView.test(short)) return undefined
  let ahead: string | undefined
  let behind: string | undefined
  for (let i = Math.min(full.length - 1, from + 6), seen = 0; i >= 0 && seen < most; i--, seen++) {
    const { name, start, end } = full[i]!
    if (name === short || !standsFor(short, name)) continue
    const inBlock = block !== undefined && start >= block.start && start < block.end
    if (start > body.start) {
      if (inBlock || (!isKindOnly && short.length >= 5)) ahead = name
    } else if (inBlock) return name
    else if (!isKindOnly || body.start - end < reach || isOnlyOne(full, short)) behind ??= name
  }
  // A quotation's 公司 is named behind it, with its speaker.
  return isKindOnly ? (ahead ?? behind) : (behind ?? ahead)
}

/** Kinds of body that stand alone for one that was named. */
const kindsInView =
  /^(?:公司|研究所|研究院|合作社|合作联社|联社|联合社|调研组|工作组|专家组|督导组|工作队|驻村工作队|医疗队|林局|协会|学会|商会|指挥部|联盟|公司党委|集采中心|基金会|林场|农场|联合党委|综合党委)$/

/** Whether the document names no other body of that kind. */
const isOnlyOne = (full: readonly FullName[], short: string): boolean =>
  new Set(
    full
      .slice(0, 200)
      .filter(({ name }) => standsFor(short, name))
      .map(({ name }) => name),
  ).size === 1

/** Whether `short` may be said for `name`: it ends it, or its characters stand in it in order up to the same last two. */
function standsFor(short: string, name: string): boolean {
  if (name.endsWith(short)) return true
  if (short.length < 4 || short.length > name.length - 2 || name.slice(-2) !== short.slice(-2)) return false
  let at = 0
  for (const character of short) {
    at = name.indexOf(character, at)
    if (at < 0) return false
    at++
  }
  return true
}
