import type { Annotations } from '../src/annotation/annotations.ts'
import type { Actor, Mention, Place, Time } from '../src/annotation/mention.ts'
import type { Relation } from '../src/annotation/relation.ts'
import { attributesOf } from './attributes.ts'
import { addCodeHierarchy, addHierarchy } from './hierarchy.ts'
import { documentKey, type NodeKey } from './keys.ts'
import { type KeyOf, keysOf } from './references.ts'
import type { Evidence, PolicyGraph, TimeSpell } from './schema.ts'
import { addEdge, addNode, assemble, type Workshop } from './workshop.ts'

/** Annotations of any number of documents → one graph. Same places, actors and works of several documents are one node. */
export function buildGraph(annotations: readonly Annotations[]): PolicyGraph {
  const workshop: Workshop = { nodes: new Map(), edges: new Map() }
  const keyOf = keysOf(annotations)
  for (const each of annotations) addDocument(workshop, each, keyOf)
  addCodeHierarchy(workshop)
  return assemble(workshop)
}

function addDocument(workshop: Workshop, annotations: Annotations, keysInView: KeyOf): void {
  const { document, mentions, relations } = annotations
  const own = documentKey(document.id)
  const { place, ...metadata } = document.metadata
  const whole = titleEvidence(annotations)
  addNode(
    workshop,
    own,
    { kind: 'document', label: metadata.title ?? document.id, ...metadata, ...(place ? { aboutPlace: place } : {}), read: true },
    whole,
    'read',
    1,
  )
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const keyOf = (mention: Mention): NodeKey | undefined => keysInView(mention, document.id)
  const at = ({ start, end }: Mention): Evidence => ({ document: document.id, start, end })
  const times = timesOf(relations, byId, at)
  for (const mention of mentions) {
    const key = keyOf(mention)
    if (key) addNode(workshop, key, attributesOf(mention, times.get(mention.id) ?? []), at(mention), mention.rule, mention.confidence)
  }
  for (const relation of relations) addRelation(workshop, relation, byId, keyOf, at)
  hangMeasures(workshop, own, mentions, relations, keyOf, at)
  addHierarchy(workshop, mentions, keyOf, at)
}

/** Where the document tells its title; its first line where it has none. */
function titleEvidence({ document: { id, text, metadata, proper }, outline }: Annotations): Evidence {
  const title = outline.blocks.find((block) => block.role === 'title') ?? outline.blocks[0]
  const found = metadata.title ? text.indexOf(metadata.title) : -1
  if (found >= 0) return { document: id, start: found, end: found + metadata.title!.length }
  if (title) return { document: id, start: title.start, end: title.end }
  const start = proper[0]?.start ?? 0
  return { document: id, start, end: Math.min(text.length, start + 1) }
}

/** Times are attributes of the measures and figures that they hold for. */
function timesOf(
  relations: readonly Relation[],
  byId: ReadonlyMap<string, Mention>,
  at: (mention: Mention) => Evidence,
): Map<string, TimeSpell[]> {
  const times = new Map<string, TimeSpell[]>()
  for (const { rel, source, target } of relations) {
    const time = byId.get(target) as Time | undefined
    if (rel !== 'at_time' || !time) continue
    const spell: TimeSpell = {
      text: time.text,
      ...(time.from === undefined ? {} : { from: time.from }),
      ...(time.to === undefined ? {} : { to: time.to }),
      evidence: at(time),
    }
    times.set(source, [...(times.get(source) ?? []), spell])
  }
  return times
}

function addRelation(
  workshop: Workshop,
  relation: Relation,
  byId: ReadonlyMap<string, Mention>,
  keyOf: (mention: Mention) => NodeKey | undefined,
  at: (mention: Mention) => Evidence,
): void {
  const source = byId.get(relation.source)
  const target = byId.get(relation.target)
  const sourceKey = source && keyOf(source)
  const targetKey = target && keyOf(target)
  if (relation.rel === 'at_time' || !sourceKey || !targetKey || sourceKey === targetKey) return
  const extra = { ...(relation.role ? { role: relation.role } : {}), ...(relation.title ? { title: relation.title } : {}) }
  addEdge(workshop, relation.rel, sourceKey, targetKey, [at(source), at(target)], relation.rule, relation.confidence, extra)
  if (relation.rel === 'located_in' && target.type === 'place') noteScope(workshop, relation, byId, keyOf, target)
  if (relation.rel === 'holds_post_in' && relation.title) {
    const person = workshop.nodes.get(sourceKey)
    if (person && !person.attributes.title) person.attributes.title = `${(target as Actor).name}${relation.title}`
  }
}

/** Figures of a measure hold where the measure is carried out. */
function noteScope(
  { nodes }: Workshop,
  { source }: Relation,
  byId: ReadonlyMap<string, Mention>,
  keyOf: (mention: Mention) => NodeKey | undefined,
  place: Place,
): void {
  const measure = byId.get(source)!
  for (const mention of byId.values()) {
    if (mention.type !== 'figure' || mention.start < measure.start || mention.end > measure.end) continue
    const node = nodes.get(keyOf(mention)!)
    if (node && node.attributes.scope === undefined) node.attributes.scope = place.name
  }
}

/** The document sets out its topmost headings, and the measures that hang on none. */
function hangMeasures(
  workshop: Workshop,
  own: NodeKey,
  mentions: readonly Mention[],
  relations: readonly Relation[],
  keyOf: (mention: Mention) => NodeKey | undefined,
  at: (mention: Mention) => Evidence,
): void {
  const hung = new Set(relations.filter(({ rel }) => rel === 'part_of').map(({ source }) => source))
  for (const mention of mentions) {
    if (mention.type === 'measure' && !hung.has(mention.id))
      addEdge(workshop, 'sets_out', own, keyOf(mention)!, [at(mention)], 'build/sets-out', mention.confidence)
  }
}
