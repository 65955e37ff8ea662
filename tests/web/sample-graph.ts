import { MultiDirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { EdgeKind, Evidence, GraphDocument, GraphFile, NodeKind, PlacedNode, TimeSpell } from '../../graph/schema.ts'
import { type Prose, prose } from './sample-prose.ts'

/** Under NodeNext the types say that the default lies one level deeper than it does. */
const arrange = forceAtlas2 as unknown as typeof forceAtlas2.default

type Attributes = Record<string, string>

interface Mark {
  readonly letter: string
  readonly start: number
  end: number
  attributes: Attributes
}

/** Takes the braces out of the prose: what remains is the document's text, and the marks know where they stood. */
function unmark(body: string): { text: string; marks: Mark[]; proper: { start: number; end: number }[] } {
  const marks: Mark[] = []
  const open: Mark[] = []
  const proper: { start: number; end: number }[] = []
  let text = ''
  for (const line of body.split('\n')) {
    const furniture = line.startsWith('~')
    const start = text.length
    for (let i = furniture ? 1 : 0; i < line.length; i++) {
      if (line[i] === '{') {
        open.push({ letter: line[i + 1]!, start: text.length, end: 0, attributes: {} })
        i += 2
      } else if (line[i] === '|' || line[i] === '}') {
        const close = line.indexOf('}', i)
        const mark = open.pop()!
        mark.end = text.length
        mark.attributes = Object.fromEntries(
          line
            .slice(i + 1, close)
            .split(',')
            .filter(Boolean)
            .map((pair) => pair.split('=') as [string, string]),
        )
        marks.push(mark)
        i = close
      } else text += line[i]
    }
    if (!furniture) proper.push({ start, end: text.length })
    text += '\n'
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end), proper }
}

const types = { M: 'measure', H: 'measure', A: 'actor', T: 'actor', P: 'place', F: 'figure', D: 'document', Z: 'time' } as const
const relations: Record<string, EdgeKind> = { A: 'carried_out_by', T: 'directed_at', P: 'located_in', F: 'measured_by', D: 'cites' }
const colors: Record<NodeKind, string> = { document: '#475569', measure: '#1d5fa8', actor: '#b23a1e', place: '#1c7440', figure: '#8a5a00' }

/** A graph file as the builder would make it, of three documents of our own: all kinds, nested mentions, merged actors and places. */
export function sampleGraph(documents: readonly Prose[] = prose): GraphFile {
  const draft = new Draft()
  const read = documents.map((each) => draft.read(each))
  return { format: 'gangmu-graph', version: 1, generator: 'sample', documents: read, graph: draft.arranged() }
}

class Draft {
  private readonly graph = new MultiDirectedGraph<Record<string, unknown>, Record<string, unknown>>()

  read({ id, title, date, source, place, body }: Prose): GraphDocument {
    const { text, marks, proper } = unmark(body)
    const titleAt = text.indexOf(title)
    const self = this.node(
      `document:${id}`,
      'document',
      { document: id, start: titleAt, end: titleAt + title.length },
      { label: title, read: true, date, source },
    )
    const headings: { key: string; level: number }[] = []
    let subject: { key: string; evidence: Evidence } | null = null
    const mentions: GraphDocument['mentions'][number][] = []
    for (const [i, mark] of marks.entries()) {
      const { letter, start, end, attributes } = mark
      const words = text.slice(start, end)
      const evidence = { document: id, start, end }
      const node =
        letter === 'Z' ? undefined : this.node(keyOf(id, mark, words), types[letter as 'M'], evidence, own(mark, words, marks, id, text))
      mentions.push(mentionOf(`${letter.toLowerCase()}${i}`, mark, words, node))
      if (!node) continue
      if (letter === 'H') {
        const level = Number(attributes.level)
        while (headings.length && headings.at(-1)!.level >= level) headings.pop()
        const parent = headings.at(-1)
        if (parent) this.edge('part_of', node, parent.key, [evidence])
        else this.edge('sets_out', self, node, [evidence])
        headings.push({ key: node, level })
      }
      if (letter === 'M' && headings.length) this.edge('part_of', node, headings.at(-1)!.key, [evidence])
      const around = marks.findLast((other) => other !== mark && other.letter === 'M' && other.start <= start && end <= other.end)
      if (letter === 'A') subject = { key: node, evidence }
      if (around && relations[letter]) {
        const measure = keyOf(id, around, text.slice(around.start, around.end))
        this.edge(relations[letter], measure, node, [{ document: id, start: around.start, end: around.end }, evidence])
      }
      if (letter === 'M' && subject && !text.slice(subject.evidence.end, start).includes('。'))
        this.edge('carried_out_by', node, subject.key, [evidence, subject.evidence], { role: 'lead' })
      const before = marks[i - 1]
      if (letter === 'T' && before?.letter === 'F' && before.end === start)
        this.edge('counts', keyOf(id, before, text.slice(before.start, before.end)), node, [
          { document: id, start: before.start, end: before.end },
          evidence,
        ])
    }
    return { id, text, metadata: { title, date, source, place }, proper, mentions, relations: [] }
  }

  private node(key: string, kind: NodeKind, evidence: Evidence, attributes: Record<string, unknown>): string {
    if (this.graph.hasNode(key)) {
      const known = this.graph.getNodeAttribute(key, 'evidence') as Evidence[]
      known.push(evidence)
      this.graph.setNodeAttribute(key, 'weight', known.length)
    } else
      this.graph.addNode(key, {
        kind,
        evidence: [evidence],
        weight: 1,
        rules: [`${kind}/sample`],
        confidence: 0.62 + (key.length % 4) / 10,
        ...attributes,
      })
    return key
  }

  private edge(kind: EdgeKind, source: string, target: string, evidence: readonly Evidence[], more: Record<string, unknown> = {}): void {
    const key = `${source} ${kind} ${target}`
    if (this.graph.hasEdge(key)) return
    this.graph.addEdgeWithKey(key, source, target, {
      kind,
      label: kind,
      evidence,
      weight: 1,
      rules: [`${kind}/sample`],
      confidence: 0.8,
      ...more,
    })
  }

  arranged(): GraphFile['graph'] {
    this.graph.forEachNode((key) => {
      const i = this.graph.nodes().indexOf(key)
      const size = 3 + 1.6 * Math.sqrt(this.graph.degree(key))
      const kind = this.graph.getNodeAttribute(key, 'kind') as NodeKind
      this.graph.mergeNodeAttributes(key, {
        x: 30 * Math.cos(i * 2.4) * Math.sqrt(i),
        y: 30 * Math.sin(i * 2.4) * Math.sqrt(i),
        size,
        color: colors[kind],
        rank: this.graph.degree(key) / this.graph.size,
        community: 0,
      })
    })
    arrange.assign(this.graph, {
      iterations: 300,
      settings: { ...forceAtlas2.inferSettings(this.graph), adjustSizes: true, gravity: 0.6, scalingRatio: 6 },
    })
    const { nodes, edges } = this.graph.export()
    return {
      options: { type: 'directed', multi: true, allowSelfLoops: true },
      attributes: {},
      nodes: nodes.map(({ key, attributes }) => ({ key, attributes: attributes as unknown as PlacedNode })),
      edges: edges.map(({ key, source, target, attributes }) => ({ key: key!, source, target, attributes: attributes as never })),
    }
  }
}

function keyOf(document: string, { letter, start, attributes }: Mark, words: string): string {
  if (letter === 'P') return `place:${attributes.name}`
  if (letter === 'A' || letter === 'T') return `actor:${attributes.kind}:${words}`
  if (letter === 'D') return `document:${words}`
  return `${types[letter as 'M']}:${document}#${start}`
}

/** What a node of this kind has beside what all have. */
function own(
  { letter, start, end, attributes }: Mark,
  words: string,
  marks: readonly Mark[],
  document: string,
  text: string,
): Record<string, unknown> {
  const times = (): TimeSpell[] =>
    marks
      .filter(
        (mark) =>
          mark.letter === 'Z' &&
          mark.start < start &&
          !text.slice(mark.end, start).includes('。') &&
          !text.slice(mark.end, start).includes('\n'),
      )
      .map((mark) => ({
        text: text.slice(mark.start, mark.end),
        ...spell(mark.attributes),
        evidence: { document, start: mark.start, end: mark.end },
      }))
  switch (letter) {
    case 'H':
      return { label: words, measureKind: 'heading', level: Number(attributes.level), times: [] }
    case 'M':
      return { label: words, measureKind: 'action', status: 'done', times: times(), ...attributes }
    case 'F':
      return { label: words, ...figure(attributes), times: times() }
    case 'P':
      return {
        label: attributes.name,
        level: attributes.code ? 'county' : 'village',
        ...(attributes.code ? { code: attributes.code } : {}),
      }
    case 'D':
      return { label: words, read: false }
    default:
      return { label: words, actorKind: attributes.kind, end }
  }
}

const figure = ({ value, valueMax, ...rest }: Attributes) => ({
  bound: 'exact',
  status: 'actual',
  ...rest,
  value: Number(value),
  ...(valueMax ? { valueMax: Number(valueMax) } : {}),
})

const spell = ({ from, to }: Attributes) => (from === undefined ? {} : { from: from || null, to: to || null })

function mentionOf(
  id: string,
  { letter, start, end, attributes }: Mark,
  text: string,
  node: string | undefined,
): GraphDocument['mentions'][number] {
  const base = { id, start, end, text, rule: `${types[letter as 'M']}/sample`, confidence: 0.9, ...(node ? { node } : {}) }
  if (letter === 'H') return { ...base, type: 'measure', kind: 'heading', level: Number(attributes.level) }
  if (letter === 'M') return { ...base, type: 'measure', kind: 'action', status: 'done' }
  if (letter === 'F') return { ...base, type: 'figure', ...figure(attributes) } as never
  if (letter === 'Z') return { ...base, type: 'time', ...spell(attributes) }
  if (letter === 'P') return { ...base, type: 'place', name: attributes.name! }
  if (letter === 'D') return { ...base, type: 'document' }
  return { ...base, type: 'actor', kind: attributes.kind as 'group', name: text }
}
