import type { Proposal } from '../../../annotation/mention.ts'
import type { ExtractionContext } from '../../extractor.ts'

/** Names that a certain context gave once, wherever else they stand in the document: 李某 alone, 李书记. */
export function bareNameMentions(context: ExtractionContext, certain: readonly Proposal[]): Proposal[] {
  const { text, proper } = context.document
  const names = new Map<string, string[]>()
  for (const proposal of certain) {
    const name = proposal.type === 'actor' ? proposal.name : ''
    if (name.length < 2) continue
    const list = names.get(name.slice(0, 2))
    if (!list) names.set(name.slice(0, 2), [name])
    else if (!list.includes(name)) list.push(name)
  }
  if (!names.size) return []
  const taken = new Set(certain.map(({ start }) => start))
  const proposals: Proposal[] = []
  for (const part of proper) {
    for (let i = part.start; i < part.end - 1; i++) {
      if (taken.has(i)) continue
      const name = names.get(text.slice(i, i + 2))?.find((candidate) => text.startsWith(candidate, i))
      if (!name || /^(?:新时代|思想|理论|生态文明|主义)/.test(text.slice(i + name.length, i + name.length + 4))) continue
      proposals.push({ type: 'actor', kind: 'person', start: i, end: i + name.length, name, rule: 'person/again', confidence: 0.85 })
      i += name.length - 1
    }
  }
  return proposals
}
