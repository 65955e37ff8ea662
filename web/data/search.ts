import type { PlacedNode } from '../../graph/schema.ts'
import { type GraphData, type Node, titleOf } from './graph-data.ts'
import { type Snippet, sentenceAround } from './sentences.ts'

/** A node that was found, and, where only a sentence holds the words, that sentence. */
export interface Hit {
  readonly key: string
  readonly snippet?: Snippet
}

/**
 * Finds nodes by label and name (those that are the query before those that begin with it before those that hold it, the most important
 * first), then by the sentences they stand in. At most `most` hits.
 */
export function findNodes(data: GraphData, query: string, most: number): Hit[] {
  const wanted = folded(query)
  if (!wanted) return []
  const named: { key: string; grade: number; rank: number }[] = []
  for (const node of data.nodes.values()) {
    const grade = Math.min(...namesOf(node.at).map((name) => gradeOf(folded(name), wanted)))
    if (grade < 3) named.push({ key: node.key, grade, rank: node.at.rank })
  }
  named.sort((a, b) => a.grade - b.grade || b.rank - a.rank || (a.key < b.key ? -1 : 1))
  const hits: Hit[] = named.slice(0, most).map(({ key }) => ({ key }))
  return hits.length < most ? [...hits, ...inSentences(data, wanted, most - hits.length, new Set(hits.map(({ key }) => key)))] : hits
}

/** Case and width do not matter: ＧＤＰ, gdp and GDP are one. Folding keeps the length, so that places in a folded text are places in the text. */
function folded(text: string): string {
  const narrow = text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/　/g, ' ')
  const lower = narrow.toLowerCase()
  return lower.length === text.length ? lower : narrow
}

const gradeOf = (name: string, wanted: string): number =>
  name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : 3

const namesOf = (at: PlacedNode): string[] => [
  at.label,
  ...(at.kind === 'measure' && at.name ? [at.name] : []),
  ...(at.kind === 'place' && at.code ? [at.code] : []),
  ...(at.kind === 'figure' && at.of ? [at.of] : []),
]

function* nodesAt(data: GraphData, document: string, start: number, end: number): Generator<Node> {
  for (const mention of data.documents.get(document)!.mentions) {
    if (mention.start >= end) return
    const node = mention.end > start && mention.node !== undefined ? data.nodes.get(mention.node) : undefined
    if (node) yield node
  }
}

function inSentences(data: GraphData, wanted: string, most: number, known: Set<string>): Hit[] {
  const hits: Hit[] = []
  for (const { id, text } of data.documents.values()) {
    const haystack = folded(text)
    for (let at = haystack.indexOf(wanted); at >= 0; at = haystack.indexOf(wanted, at + wanted.length)) {
      const mark = { start: at, end: at + wanted.length }
      const sentence = sentenceAround(text, mark)
      for (const { key } of nodesAt(data, id, sentence.start, sentence.end)) {
        if (known.has(key)) continue
        known.add(key)
        hits.push({ key, snippet: { document: id, ...sentence, marks: [mark] } })
        if (hits.length >= most) return hits
      }
    }
  }
  return hits
}

/** What a hit is listed under: a document by its title. */
export const labelOf = (data: GraphData, key: string): string => {
  const node = data.nodes.get(key)
  return node ? node.at.label || titleOf(data.documents.get(key)) || key : key
}
