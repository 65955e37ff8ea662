import type { Actor, Mention, Place } from '../src/annotation/mention.ts'

/** A node's key: readable, stable, with its kind in front: `place:350900`, `actor:organization:宁德市委`. */
export type NodeKey = string & { readonly __brand: 'NodeKey' }

const kinds = /^(?:document|work|measure|actor|place|figure):/

/** Narrows a string that came from outside. */
export const isNodeKey = (text: string): text is NodeKey => kinds.test(text)

const key = (text: string): NodeKey => text as NodeKey

export const documentKey = (id: string): NodeKey => key(`document:${id}`)

/** A work that is cited and not read: `document:《摆脱贫困》`. */
export const workKey = (title: string): NodeKey => key(`document:《${title}》`)

/**
 * The node that a mention becomes part of; undefined for times, which are attributes. A place is known by its code, or by its name under the code or
 * name of what contains it (`place:350900/赤溪村`); a word like 全市 whose place nothing tells is known only within its document.
 */
export function mentionKey(mention: Mention, document: string, codeOf: (name: string) => string | undefined): NodeKey | undefined {
  switch (mention.type) {
    case 'measure':
      return key(`measure:${document}#${mention.start}`)
    case 'figure':
      return key(`figure:${document}#${mention.start}`)
    case 'actor':
      return actorKey(mention)
    case 'place':
      return placeKey(mention, document, codeOf)
    case 'document':
      return workKey(mention.text)
    case 'time':
      return undefined
  }
}

export const actorKey = ({ kind, name }: Pick<Actor, 'kind' | 'name'>): NodeKey => key(`actor:${kind}:${name}`)

function placeKey({ name, code, chain, rule }: Place, document: string, codeOf: (name: string) => string | undefined): NodeKey {
  if (code) return key(`place:${code}`)
  if (rule === 'place/context-unresolved') return key(`place:${document}/${name}`)
  const above = [...(chain ?? [])].reverse().find((part) => codeOf(part) !== undefined)
  return key(above ? `place:${codeOf(above)}/${name}` : `place:${name}`)
}
