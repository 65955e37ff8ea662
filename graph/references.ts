import type { Annotations } from '../src/annotation/annotations.ts'
import type { Mention } from '../src/annotation/mention.ts'
import { documentKey, mentionKey, type NodeKey } from './keys.ts'

/** Tells which node a mention becomes part of, with all documents in view. */
export type KeyOf = (mention: Mention, document: string) => NodeKey | undefined

/** The keys of a collection: places by the code that any of its mentions gives, cited works that are among the documents by their title. */
export function keysOf(annotations: readonly Annotations[]): KeyOf {
  const codes = codesOf(annotations)
  const byTitle = new Map(
    annotations.flatMap(({ document: { id, metadata } }) =>
      metadata.title ? [[plainTitle(metadata.title), documentKey(id)] as const] : [],
    ),
  )
  return (mention, document) => {
    const cited = mention.type === 'document' ? byTitle.get(plainTitle(mention.text)) : undefined
    return cited ?? mentionKey(mention, document, (name) => codes.get(name))
  }
}

/** Names of places with the code that some mention gives them. */
function codesOf(annotations: readonly Annotations[]): Map<string, string> {
  const codes = new Map<string, string>()
  for (const { mentions } of annotations)
    for (const mention of mentions)
      if (mention.type === 'place' && mention.code && !codes.has(mention.name)) codes.set(mention.name, mention.code)
  return codes
}

const plainTitle = (title: string): string => title.replace(/[\s《》“”]/g, '')
