import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import type { Corpus } from './corpus.ts'

const leastCount = 30
const contexts = 4000
const window = 2
const dimensions = 100
const iterations = 6

/**
 * Words by the company they keep: positive pointwise mutual information with the two words on either side, context counts smoothed by the power 0.75 (Levy, Goldberg
 * & Dagan, Improving distributional similarity with lessons learned from word embeddings, 2015), its 100 greatest singular vectors by subspace iteration,
 * scaled to length 1. Words are in the order of their number, the commonest first.
 */
export function wordVectors({ words, stream }: Corpus): { readonly vocabulary: string[]; readonly vectors: Float32Array[] } {
  const counts = new Int32Array(words.length)
  for (const id of stream) if (id >= 0) counts[id]!++
  const order = [...words.keys()]
    .filter((id) => counts[id]! >= leastCount)
    .sort((a, b) => counts[b]! - counts[a]! || (words[a]! < words[b]! ? -1 : 1))
  const rank = new Int32Array(words.length).fill(-1)
  for (const [i, id] of order.entries()) rank[id] = i
  const table = information(order.length, countPairs(stream, rank))
  return { vocabulary: order.map((id) => words[id]!), vectors: singularVectors(table, order.length) }
}

const columns = 2 * window * contexts

/** Word × context, a code each occurrence, sorted. Contexts are told apart by their distance and side. */
function countPairs(stream: Int32Array, rank: Int32Array): Float64Array {
  const pairs = new Float64Array(stream.length * 2 * window)
  let count = 0
  for (let at = 0; at < stream.length; at++) {
    const word = stream[at]! < 0 ? -1 : rank[stream[at]!]!
    if (word < 0) continue
    for (const side of [-1, 1])
      for (let step = 1; step <= window; step++) {
        const neighbour = stream[at + side * step] ?? -1
        if (neighbour < 0) break
        const context = rank[neighbour]!
        const slot = side < 0 ? window - step : window + step - 1
        if (context >= 0 && context < contexts) pairs[count++] = word * columns + slot * contexts + context
      }
  }
  return pairs.subarray(0, count).sort()
}

/** A sparse matrix by rows. */
interface Sparse {
  readonly rowAt: Int32Array
  readonly column: Int32Array
  readonly weight: Float64Array
}

function information(rows: number, pairs: Float64Array): Sparse {
  const rowAt = new Int32Array(rows + 1)
  const column: number[] = []
  const sums: number[] = []
  for (let i = 0; i < pairs.length; i++) {
    if (i === 0 || pairs[i] !== pairs[i - 1]) {
      column.push(pairs[i]! % columns)
      sums.push(0)
      rowAt[Math.floor(pairs[i]! / columns) + 1] = column.length
    }
    sums[sums.length - 1]!++
  }
  for (let row = 1; row <= rows; row++) rowAt[row] ||= rowAt[row - 1]!
  const columnSums = new Float64Array(columns)
  for (let j = 0; j < column.length; j++) columnSums[column[j]!]! += sums[j]!
  const smoothed = columnSums.map((sum) => sum ** 0.75)
  const total = smoothed.reduce((sum, each) => sum + each, 0)
  const weight = new Float64Array(column.length)
  for (let row = 0; row < rows; row++) {
    let rowSum = 0
    for (let j = rowAt[row]!; j < rowAt[row + 1]!; j++) rowSum += sums[j]!
    for (let j = rowAt[row]!; j < rowAt[row + 1]!; j++)
      weight[j] = Math.max(0, Math.log(sums[j]! / rowSum / (smoothed[column[j]!]! / total)))
  }
  return { rowAt, column: Int32Array.from(column), weight }
}

/** M(MᵀQ), Q given by rows of `dimensions`. */
function squared({ rowAt, column, weight }: Sparse, rows: number, basis: Float64Array): Float64Array {
  const inner = new Float64Array(columns * dimensions)
  const outer = new Float64Array(rows * dimensions)
  const each = (from: Float64Array, to: Float64Array, isInner: boolean): void => {
    for (let row = 0; row < rows; row++)
      for (let j = rowAt[row]!; j < rowAt[row + 1]!; j++) {
        const [source, target] = isInner ? [row, column[j]!] : [column[j]!, row]
        for (let d = 0; d < dimensions; d++) to[target * dimensions + d]! += weight[j]! * from[source * dimensions + d]!
      }
  }
  each(basis, inner, true)
  each(inner, outer, false)
  return outer
}

function singularVectors(table: Sparse, rows: number): Float32Array[] {
  const random = generator()
  let basis = orthonormal(
    Float64Array.from({ length: rows * dimensions }, () => random() - 0.5),
    rows,
  )
  for (let i = 0; i < iterations; i++) basis = orthonormal(squared(table, rows, basis), rows)
  const image = squared(table, rows, basis)
  const small = new Matrix(dimensions, dimensions)
  for (let a = 0; a < dimensions; a++)
    for (let b = 0; b < dimensions; b++) {
      let dot = 0
      for (let row = 0; row < rows; row++) dot += basis[row * dimensions + a]! * image[row * dimensions + b]!
      small.set(a, b, dot)
    }
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(small, { assumeSymmetric: true })
  return Array.from({ length: rows }, (_, row) => {
    const vector = Float32Array.from({ length: dimensions }, (_, d) => {
      let sum = 0
      for (let a = 0; a < dimensions; a++) sum += basis[row * dimensions + a]! * eigenvectorMatrix.get(a, d)
      return sum * Math.max(0, realEigenvalues[d]!) ** 0.25
    })
    const length = Math.hypot(...vector) || 1
    return vector.map((x) => x / length)
  })
}

/** Gram and Schmidt's procedure, each vector twice, for columns of a matrix given by rows of `dimensions`. */
function orthonormal(matrix: Float64Array, rows: number): Float64Array {
  const vectors = Array.from({ length: dimensions }, (_, d) =>
    Float64Array.from({ length: rows }, (_, row) => matrix[row * dimensions + d]!),
  )
  const dot = (a: Float64Array, b: Float64Array): number => {
    let sum = 0
    for (let row = 0; row < rows; row++) sum += a[row]! * b[row]!
    return sum
  }
  for (const [d, own] of vectors.entries())
    for (let pass = 0; pass < 2; pass++) {
      for (const before of vectors.slice(0, d)) {
        const shared = dot(own, before)
        for (let row = 0; row < rows; row++) own[row]! -= shared * before[row]!
      }
      const length = Math.sqrt(dot(own, own)) || 1
      for (let row = 0; row < rows; row++) own[row]! /= length
    }
  const result = new Float64Array(rows * dimensions)
  for (let row = 0; row < rows; row++) for (let d = 0; d < dimensions; d++) result[row * dimensions + d] = vectors[d]![row]!
  return result
}

/** Numerical Recipes' generator: the same table everywhere. */
function generator(): () => number {
  let state = 20_180_108
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x1_0000_0000
  }
}
