/**
 * Writes src/lexicon/generated/word-clusters.ts: words of policy documents, sorted by the company they keep (distributional clusters, after Brown et al.,
 * Class-based n-gram models of natural language, 1992; here positive pointwise mutual information with the two words on either side, its 80 greatest
 * singular vectors by subspace iteration, spherical k-means). Counted on the documents of ../shared/docs, those of the annotated development set left out: what is stored is which words are alike,
 * nothing of what any document says. Run by hand: npx tsx src/lexicon/generate/word-clusters.ts
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { EigenvalueDecomposition, Matrix, QrDecomposition } from 'ml-matrix'
import { outlineDocument } from '../../outline/index.ts'
import { readDocument } from '../../read/index.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const leastCount = 4
const leastContext = 20
const dimensions = 80
const iterations = 8
const [fine, coarse] = [250, 60]

/** The documents as sentences of words; a number is a number. */
async function readSentences(): Promise<string[][]> {
  const sentences: string[][] = []
  const folder = new URL('docs/', shared)
  for (const name of readdirSync(folder).sort()) {
    if (!/^[^.]+\.txt$/.test(name) || existsSync(new URL(`gold/${name}`, shared))) continue
    const document = await readDocument(readFileSync(new URL(name, folder)), name)
    const { sentences: spans, words } = outlineDocument(document)
    let i = 0
    for (const span of spans) {
      const list: string[] = []
      for (; i < words.count && words.start[i]! < span.end; i++) {
        const word = document.text.slice(words.start[i]!, words.end[i]!)
        if (words.start[i]! >= span.start) list.push(/^[0-9０-９.,]+$/.test(word) ? '0' : word)
      }
      sentences.push(list)
    }
  }
  return sentences
}

const sentences = await readSentences()
const counts = new Map<string, number>()
for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
const vocabulary = [...counts]
  .filter(([, count]) => count >= leastCount)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([word]) => word)
const indexOf = new Map(vocabulary.map((word, i) => [word, i]))
const contexts = vocabulary.filter((word) => counts.get(word)! >= leastContext).length

/** Rows of neighbours: word → context (left ones first, then right ones) → weight. */
const rows: Map<number, number>[] = vocabulary.map(() => new Map())
for (const sentence of sentences) {
  const ids = sentence.map((word) => indexOf.get(word) ?? -1)
  for (const [at, id] of ids.entries()) {
    if (id < 0) continue
    for (const step of [-2, -1, 1, 2]) {
      const neighbour = ids[at + step] ?? -1
      if (neighbour < 0 || neighbour >= contexts) continue
      const column = step < 0 ? neighbour : contexts + neighbour
      rows[id]!.set(column, (rows[id]!.get(column) ?? 0) + 1 / Math.abs(step))
    }
  }
}
const columnSums = new Float64Array(2 * contexts)
for (const row of rows) for (const [column, weight] of row) columnSums[column]! += weight
const smoothed = columnSums.map((sum) => sum ** 0.75)
const smoothedTotal = smoothed.reduce((sum, each) => sum + each, 0)

let state = 20_180_108
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 0x1_0000_0000
}
const normalize = (vector: Float64Array): Float64Array => {
  const length = Math.hypot(...vector) || 1
  return vector.map((each) => each / length)
}

/** Positive pointwise mutual information, sparse. */
const information = rows.map((row) => {
  const sum = [...row.values()].reduce((total, each) => total + each, 0)
  return [...row]
    .map(([column, weight]) => [column, Math.log(weight / sum / (smoothed[column]! / smoothedTotal))] as const)
    .filter(([, bits]) => bits > 0)
})

/** P(PᵀQ) for the matrix P of information. */
function squared(q: Matrix): Matrix {
  const inner = new Matrix(2 * contexts, dimensions)
  for (const [i, row] of information.entries())
    for (const [column, bits] of row) for (let d = 0; d < dimensions; d++) inner.set(column, d, inner.get(column, d) + bits * q.get(i, d))
  const outer = new Matrix(vocabulary.length, dimensions)
  for (const [i, row] of information.entries())
    for (const [column, bits] of row) for (let d = 0; d < dimensions; d++) outer.set(i, d, outer.get(i, d) + bits * inner.get(column, d))
  return outer
}

let basis = new Matrix(Array.from({ length: vocabulary.length }, () => Array.from({ length: dimensions }, () => random() - 0.5)))
for (let i = 0; i < iterations; i++) basis = new QrDecomposition(squared(basis)).orthogonalMatrix
const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(basis.transpose().mmul(squared(basis)), {
  assumeSymmetric: true,
})
const rotated = basis.mmul(eigenvectorMatrix)
const vectors = vocabulary.map((_, i) =>
  normalize(Float64Array.from(rotated.getRow(i), (each, d) => each * Math.max(0, realEigenvalues[d]!) ** 0.25)),
)

/** Spherical k-means, begun at the first `count` points: the most frequent words. */
function cluster(points: readonly Float64Array[], count: number): { of: number[]; centres: Float64Array[] } {
  let centres = points.slice(0, count)
  let of: number[] = []
  for (let round = 0; round < 25; round++) {
    of = points.map((point) => {
      let [best, most] = [0, -Infinity]
      for (const [k, centre] of centres.entries()) {
        let dot = 0
        for (let d = 0; d < dimensions; d++) dot += point[d]! * centre[d]!
        if (dot > most) [best, most] = [k, dot]
      }
      return best
    })
    const sums = centres.map(() => new Float64Array(dimensions))
    for (const [i, k] of of.entries()) for (let d = 0; d < dimensions; d++) sums[k]![d]! += points[i]![d]!
    centres = sums.map((sum, k) => (of.includes(k) ? normalize(sum) : centres[k]!))
  }
  return { of, centres }
}

const words = cluster(vectors, fine)
const kinds = cluster(vectors, coarse)
const lines: string[] = []
for (let k = 0; k < fine; k++)
  for (let c = 0; c < coarse; c++) {
    const members = vocabulary.filter((word, i) => words.of[i] === k && kinds.of[i] === c && /^[\u3400-\u9fff]+$/.test(word))
    if (members.length) lines.push(`${k} ${c} ${members.join(' ')}`)
  }
writeFileSync(
  new URL('../generated/word-clusters.ts', import.meta.url),
  `/** Written by ../generate/word-clusters.ts: a fine cluster, a coarse cluster, and the words that are in both, a line each. */\nexport const clusterLines = \`${lines.join('\n')}\`\n`,
)
console.log(`${vocabulary.length} words, ${lines.length} lines`)
