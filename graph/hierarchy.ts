import type { Mention } from '../src/annotation/mention.ts'
import type { NodeKey } from './keys.ts'
import type { Evidence } from './schema.ts'
import { addEdge, type Workshop } from './workshop.ts'

/** What a chain of places and the names of bodies tell: 赤溪村 within 宁德市, 宁德市委 belongs to 宁德市. */
export function addHierarchy(
  workshop: Workshop,
  mentions: readonly Mention[],
  keyOf: (mention: Mention) => NodeKey | undefined,
  at: (mention: Mention) => Evidence,
): void {
  const places = new Map<string, NodeKey>()
  for (const mention of mentions) if (mention.type === 'place') places.set(mention.name, keyOf(mention)!)
  for (const mention of mentions) {
    if (mention.type === 'place') {
      const above = [...(mention.chain ?? [])].reverse().find((name) => places.has(name))
      const key = keyOf(mention)!
      if (above && places.get(above) !== key) addEdge(workshop, 'within', key, places.get(above)!, [at(mention)], 'build/chain', 0.98)
    } else if (mention.type === 'actor' && mention.kind === 'organization') {
      const prefix = longestPrefix(mention.name, places)
      if (prefix) addEdge(workshop, 'belongs_to', keyOf(mention)!, places.get(prefix)!, [at(mention)], 'build/body-of-place', 0.9)
    }
  }
}

function longestPrefix(name: string, places: ReadonlyMap<string, NodeKey>): string | undefined {
  for (let length = Math.min(12, name.length - 1); length >= 2; length--)
    if (places.has(name.slice(0, length))) return name.slice(0, length)
  return undefined
}

/** 宁德市 within 福建省 by their codes, where both are in the graph; the evidence is where they are named. */
export function addCodeHierarchy(workshop: Workshop): void {
  for (const [key, { attributes, evidence }] of [...workshop.nodes]) {
    const code = attributes.code as string | undefined
    if (attributes.kind !== 'place' || !code) continue
    for (const above of [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]) {
      const parent = `place:${above}` as NodeKey
      if (above === code || !workshop.nodes.has(parent)) continue
      addEdge(workshop, 'within', key, parent, [evidence[0]!, workshop.nodes.get(parent)!.evidence[0]!], 'build/code', 1)
      break
    }
  }
}
