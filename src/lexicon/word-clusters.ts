import { fingerprint } from './fingerprint.ts'
import { clusterLines } from './generated/word-clusters.ts'

/** The clusters of a word: what other words it is used like, finely and coarsely. −1 for words that are too rare to tell. */
export interface WordClusters {
  readonly fine: number
  readonly coarse: number
}

const none: WordClusters = { fine: -1, coarse: -1 }

/**
 * An open-addressing hash table by 32-bit fingerprints: built in 2 ms at first use, where a table of strings takes 15. A word that is not in it would have to share
 * 32 bits with one that is, to be taken for it.
 */
interface ClusterTable {
  readonly fingerprints: Int32Array
  /** By slot the number of a cluster pair. */
  readonly pairs: Uint16Array
  readonly clusters: readonly WordClusters[]
}

const tableBits = 15
const mask = (1 << tableBits) - 1
let table: ClusterTable | undefined

/** The clusters of the word text[start, end). The table is built at first use. */
export function clustersOf(text: string, start: number, end: number): WordClusters {
  table ??= build()
  const { fingerprints, pairs, clusters } = table
  const wanted = fingerprint(text, start, end)
  for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
    const found = fingerprints[slot]!
    if (found === wanted) return clusters[pairs[slot]!]!
    if (found === 0) return none
  }
}

function build(): ClusterTable {
  const fingerprints = new Int32Array(1 << tableBits)
  const pairs = new Uint16Array(1 << tableBits)
  const clusters: WordClusters[] = []
  const put = (start: number, end: number): void => {
    const own = fingerprint(clusterLines, start, end)
    let slot = own & mask
    while (fingerprints[slot] !== 0) slot = (slot + 1) & mask
    fingerprints[slot] = own
    pairs[slot] = clusters.length - 1
  }
  // Two numbers and the words, parted by blanks, a line for each pair of clusters.
  for (let at = 0; at < clusterLines.length; ) {
    const end = lineEnd(at)
    const [fine, coarse] = clusterLines.slice(at, at + 10).split(' ')
    clusters.push({ fine: Number(fine), coarse: Number(coarse) })
    for (let start = at + `${fine} ${coarse} `.length; start < end; ) {
      const blank = clusterLines.indexOf(' ', start)
      const stop = blank < 0 || blank > end ? end : blank
      put(start, stop)
      start = stop + 1
    }
    at = end + 1
  }
  return { fingerprints, pairs, clusters }
}

function lineEnd(at: number): number {
  const end = clusterLines.indexOf('\n', at)
  return end < 0 ? clusterLines.length : end
}
