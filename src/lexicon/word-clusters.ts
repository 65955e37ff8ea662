import { clusterLines } from './generated/word-clusters.ts'
import { PhraseTable } from './phrases.ts'

/** The clusters of a word: what other words it is used like, finely and coarsely. −1 for words that are too rare to tell. */
export interface WordClusters {
  readonly fine: number
  readonly coarse: number
}

const none: WordClusters = { fine: -1, coarse: -1 }
let table: PhraseTable<WordClusters> | undefined

/** The clusters of the word text[start, end). The table is built at first use. */
export function clustersOf(text: string, start: number, end: number): WordClusters {
  table ??= build()
  return table.get(text, start, end) ?? none
}

const build = (): PhraseTable<WordClusters> =>
  new PhraseTable(
    clusterLines.split('\n').flatMap((line) => {
      const [fine, coarse, ...words] = line.split(' ')
      const clusters: WordClusters = { fine: Number(fine), coarse: Number(coarse) }
      return words.map((word) => [word, clusters] as const)
    }),
  )
