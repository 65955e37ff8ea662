import type { Proposal } from '../../../annotation/mention.ts'
import { CharacterSet } from '../../../lexicon/characters.ts'
import type { ExtractionContext } from '../../extractor.ts'
import { doctrine } from './contexts.ts'

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
  const heads = new CharacterSet(names.keys())
  const proposals: Proposal[] = []
  for (const part of proper) {
    for (let i = part.start; i < part.end - 1; i++) {
      if (!heads.at(text, i) || taken.has(i)) continue
      const name = names.get(text.slice(i, i + 2))?.find((candidate) => text.startsWith(candidate, i))
      if (!name || doctrine.test(text.slice(i + name.length, i + name.length + 16))) continue
      proposals.push({ type: 'actor', kind: 'person', start: i, end: i + name.length, name, rule: 'person/again', confidence: 0.93 })
      i += name.length - 1
    }
  }
  return proposals
}

const addressed =
  /(?<=[\u3400-\u9fff])(?:书记|主任|局长|县长|镇长|乡长|村长|支书|队长|教授|老师|院长|校长|所长|厂长|经理|董事长|总)(?=[的，。：“”说是在和、])/g

/** 赵书记, once a certain context gave exactly one 赵 of the document. */
export function surnameMentions(context: ExtractionContext, certain: readonly Proposal[]): Proposal[] {
  const { text, proper } = context.document
  const bySurname = new Map<string, string | undefined>()
  for (const proposal of certain) {
    if (proposal.type !== 'actor' || proposal.rule === 'person/known') continue
    const surname = proposal.name[0]!
    bySurname.set(surname, !bySurname.has(surname) || bySurname.get(surname) === proposal.name ? proposal.name : undefined)
  }
  return proper.flatMap((part) =>
    [...text.slice(part.start, part.end).matchAll(addressed)].flatMap((match): Proposal[] => {
      const start = part.start + match.index - 1
      const name = bySurname.get(text[start]!)
      if (!name || /[\u3400-\u9fff]/.test(text[start - 1] ?? '') === !/[是叫找问跟和对向请让给由，。“]/.test(text[start - 1] ?? ''))
        return []
      return [{ type: 'actor', kind: 'person', start, end: start + 1 + match[0].length, name, rule: 'person/surname', confidence: 0.75 }]
    }),
  )
}
