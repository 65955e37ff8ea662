import { MultiDirectedGraph } from 'graphology'
import type { Annotations } from '../src/annotation/annotations.ts'
import type { Actor, Figure, Measure, Mention, Place, Time } from '../src/annotation/mention.ts'
import type { Relation } from '../src/annotation/relation.ts'
import { documentKey, mentionKey, type NodeKey } from './keys.ts'
import { placeLevel } from './place-level.ts'
import type { EdgeKind, Evidence, NodeAttributes, PolicyGraph, TimeSpell } from './schema.ts'

/** A graph under construction: nodes and edges by key, with growing lists. */
interface Workshop {
  readonly nodes: Map<NodeKey, Draft>
  readonly edges: Map<string, EdgeDraft>
  /** Keys of the read documents by their title, for citations of them. */
  readonly byTitle: ReadonlyMap<string, NodeKey>
  readonly codes: ReadonlyMap<string, string>
}

type Loose = Record<string, unknown>
interface Draft {
  attributes: Loose
  readonly evidence: Evidence[]
  readonly rules: Set<string>
  confidence: number
}
interface EdgeDraft {
  readonly kind: EdgeKind
  readonly source: NodeKey
  readonly target: NodeKey
  readonly extra: Loose
  readonly evidence: Evidence[]
  readonly rules: Set<string>
  confidence: number
}

/** Annotations of any number of documents → one graph. Same places, actors and works of several documents are one node. */
export function buildGraph(annotations: readonly Annotations[]): PolicyGraph {
  const byTitle = new Map(
    annotations.flatMap(({ document: { id, metadata } }) =>
      metadata.title ? [[plainTitle(metadata.title), documentKey(id)] as const] : [],
    ),
  )
  const workshop: Workshop = { nodes: new Map(), edges: new Map(), byTitle, codes: codesOf(annotations) }
  for (const each of annotations) addDocument(workshop, each)
  return assemble(workshop)
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

function addDocument(workshop: Workshop, annotations: Annotations): void {
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
  const keyOf = (mention: Mention): NodeKey | undefined => {
    const cited = mention.type === 'document' ? workshop.byTitle.get(plainTitle(mention.text)) : undefined
    return cited ?? mentionKey(mention, document.id, (name) => workshop.codes.get(name))
  }
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

function addNode({ nodes }: Workshop, key: NodeKey, attributes: Loose, evidence: Evidence, rule: string, confidence: number): void {
  const known = nodes.get(key)
  if (!known) {
    nodes.set(key, { attributes, evidence: [evidence], rules: new Set([rule]), confidence })
    return
  }
  // What was read of a document, or said first of an actor, stays; what is new is added.
  known.attributes = { ...attributes, ...known.attributes, ...(attributes.kind === 'document' && attributes.read ? attributes : {}) }
  known.evidence.push(evidence)
  known.rules.add(rule)
  known.confidence = Math.max(known.confidence, confidence)
}

function attributesOf(mention: Mention, times: readonly TimeSpell[]): Loose {
  switch (mention.type) {
    case 'measure':
      return measureAttributes(mention, times)
    case 'figure':
      return figureAttributes(mention, times)
    case 'actor':
      return { kind: 'actor', label: mention.name, actorKind: mention.kind }
    case 'place':
      return placeAttributes(mention)
    default:
      return { kind: 'document', label: `《${mention.text}》`, title: mention.text, read: false }
  }
}

const measureAttributes = (measure: Measure, times: readonly TimeSpell[]): Loose => ({
  kind: 'measure',
  label: measure.text.replace(/\s+/g, ''),
  measureKind: measure.kind,
  ...(measure.kind === 'heading' ? { level: measure.level } : { status: measure.status }),
  ...(measure.name ? { name: measure.name } : {}),
  times,
})

const figureAttributes = ({ text, value, valueMax, unit, of, bound, change, status }: Figure, times: readonly TimeSpell[]): Loose => ({
  kind: 'figure',
  label: of ? `${of} ${text}` : text,
  value,
  ...(valueMax === undefined ? {} : { valueMax }),
  unit,
  ...(of ? { of } : {}),
  bound,
  ...(change ? { change } : {}),
  status,
  times,
})

const placeAttributes = ({ name, code }: Place): Loose => ({
  kind: 'place',
  label: name,
  ...(code ? { code } : {}),
  level: placeLevel(name, code),
})

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

function addEdge(
  { edges }: Workshop,
  kind: EdgeKind,
  source: NodeKey,
  target: NodeKey,
  evidence: readonly Evidence[],
  rule: string,
  confidence: number,
  extra: Loose = {},
): void {
  const key = `${source}-${kind}->${target}`
  const known = edges.get(key)
  if (!known) {
    edges.set(key, { kind, source, target, extra, evidence: [...evidence], rules: new Set([rule]), confidence })
    return
  }
  known.evidence.push(...evidence)
  known.rules.add(rule)
  known.confidence = Math.max(known.confidence, confidence)
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

/** What a chain of places and the names of bodies tell: 赤溪村 within 宁德市, 宁德市委 belongs to 宁德市. */
function addHierarchy(
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

function assemble(workshop: Workshop): PolicyGraph {
  const graph: PolicyGraph = new MultiDirectedGraph()
  addCodeHierarchy(workshop)
  for (const [key, { attributes, evidence, rules, confidence }] of [...workshop.nodes].sort(byKey)) {
    graph.addNode(key, {
      ...attributes,
      evidence: inOrder(evidence),
      weight: evidence.length,
      rules: [...rules].sort(),
      confidence: round(confidence),
    } as unknown as NodeAttributes)
  }
  for (const [key, { kind, source, target, extra, evidence, rules, confidence }] of [...workshop.edges].sort(byKey)) {
    const unique = inOrder(evidence)
    graph.addDirectedEdgeWithKey(key, source, target, {
      kind,
      label: kind,
      ...extra,
      evidence: unique,
      weight: Math.max(1, Math.round(unique.length / 2)),
      rules: [...rules].sort(),
      confidence: round(confidence),
    })
  }
  return graph
}

/** 宁德市 within 福建省 by their codes, where both are in the graph; the evidence is where they are named. */
function addCodeHierarchy(workshop: Workshop): void {
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

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0)
const round = (n: number): number => Math.round(n * 1000) / 1000

/** In order of document and place, each once. */
function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const unique = new Map(evidence.map((each) => [`${each.document}#${each.start}-${each.end}`, each]))
  return [...unique.values()].sort((a, b) =>
    a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start || a.end - b.end,
  )
}
