import { FingerprintTable } from './fingerprint.ts'
import { clusterLines } from './generated/word-clusters.ts'

/** The clusters of a word: what other words it is used like, finely and coarsely. −1 for words that are too rare to tell. */
export interface WordClusters {
  readonly fine: number
  readonly coarse: number
}

const none: WordClusters = { fine: -1, coarse: -1 }

interface ClusterTable {
  /** Words → the number of their pair of clusters, counted from 1. */
  readonly pairOf: FingerprintTable
  readonly clusters: readonly WordClusters[]
}

let table: ClusterTable | undefined

/** The clusters of the word text[start, end). The table is built at first use. */
export function clustersOf(text: string, start: number, end: number): WordClusters {
  table ??= build()
  return table.clusters[table.pairOf.get(text, start, end)]!
}

function build(): ClusterTable {
  const pairOf = new FingerprintTable(15)
  const clusters: WordClusters[] = [none]
  // Two numbers and the words, parted by blanks, a line for each pair of clusters.
  for (let at = 0; at < clusterLines.length; ) {
    const end = lineEnd(at)
    const [fine, coarse] = clusterLines.slice(at, at + 10).split(' ')
    for (let start = at + `${fine} ${coarse} `.length; start < end; ) {
      const blank = clusterLines.indexOf(' ', start)
      const stop = blank < 0 || blank > end ? end : blank
      pairOf.put(clusterLines, start, stop, clusters.length)
      start = stop + 1
    }
    clusters.push({ fine: Number(fine), coarse: Number(coarse) })
    at = end + 1
  }
  return { pairOf, clusters }
}

function lineEnd(at: number): number {
  const end = clusterLines.indexOf('\n', at)
  return end < 0 ? clusterLines.length : end
}
