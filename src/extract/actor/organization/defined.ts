import type { Proposal } from '../../../annotation/mention.ts'
import type { ExtractionContext } from '../../extractor.ts'

const definition = /[（(](?:以下|下)?(?:统|合)?(?:简)?称(?:为)?[：:]?[“"「]?([\u4e00-\u9fff]{2,10})[”"」]?[）)]/g
/** A document defines a handful of short forms; more is no document of ours. */
const most = 50

/** Short forms that the document defines, 某研究所（以下简称“某所”）, wherever they stand behind their definition. */
export function definedShortForms({ document: { text, proper } }: ExtractionContext, bodies: readonly Proposal[]): Proposal[] {
  const endingAt = new Map<number, Proposal & { readonly type: 'actor' }>()
  for (const body of bodies) {
    const known = endingAt.get(body.end)
    if (body.type === 'actor' && (!known || body.end - body.start > known.end - known.start)) endingAt.set(body.end, body)
  }
  const proposals: Proposal[] = []
  let defined = 0
  for (const match of text.matchAll(definition)) {
    const body = endingAt.get(match.index)
    if (!body || defined++ >= most) continue
    const short = match[1]!
    const first = match.index + match[0].indexOf(short)
    for (let at = first; at >= 0; at = text.indexOf(short, at + short.length)) {
      if (!proper.some((part) => part.start <= at && at < part.end)) continue
      const { name, rule } = body
      proposals.push({
        type: 'actor',
        kind: 'organization',
        start: at,
        end: at + short.length,
        name,
        rule: rule === 'organization/level' ? rule : 'organization/defined',
        confidence: 0.85,
      })
    }
  }
  return proposals
}
