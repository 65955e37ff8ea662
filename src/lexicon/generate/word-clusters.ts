/**
 * Writes src/lexicon/generated/word-clusters.ts: words of policy documents and news, sorted by the company they keep (`wordVectors`, then spherical k-means, finely and
 * coarsely). Counted on ../shared/docs without the annotated development set, and on the texts in the folders that are given. Those of the shipped table, 27 million
 * characters: national and local statutes (GitHub LawRefBook/Laws at 2f4c5c2, the folders DLC, 行政法规, 社会法, 行政法, 经济法, 部门规章), transcripts of the evening news
 * (DuckBurnIncense/xin-wen-lian-bo at ae8d591, MIT, the folder news) and the provinces' work reports of 2026 (johncodes404/china-provincial-gov-reports-2026 at ad4c815, the
 * folder output). What is stored is which words are alike, nothing of what any text says. Takes two minutes. Run by hand:
 *
 *     npx tsx src/lexicon/generate/word-clusters.ts FOLDER...
 */
import { existsSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCorpus } from './corpus.ts'
import { wordVectors } from './word-vectors.ts'

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const [fine, coarse] = [250, 50]
const rounds = 20

/** Of ../shared/docs the plain text of each document, once, and none that is annotated. */
const isWanted = (file: string): boolean =>
  !file.startsWith(shared) || (/^[^.]+\.txt$/.test(basename(file)) && !existsSync(`${shared}gold/${basename(file)}`))

/** Spherical k-means, begun at the first `count` points: the commonest words. */
function cluster(points: readonly Float32Array[], count: number): Int32Array {
  let centres: ArrayLike<number>[] = points.slice(0, count)
  const of = new Int32Array(points.length)
  for (let round = 0; round < rounds; round++) {
    for (const [i, point] of points.entries()) {
      let most = -Infinity
      for (const [k, centre] of centres.entries()) {
        let dot = 0
        for (let d = 0; d < point.length; d++) dot += point[d]! * centre[d]!
        if (dot > most) {
          most = dot
          of[i] = k
        }
      }
    }
    const sums = centres.map(({ length }) => new Float64Array(length))
    for (const [i, k] of of.entries()) for (let d = 0; d < points[i]!.length; d++) sums[k]![d]! += points[i]![d]!
    centres = sums.map((sum, k) => {
      const length = Math.hypot(...sum)
      return length ? sum.map((x) => x / length) : centres[k]!
    })
  }
  return of
}

const corpus = readCorpus([...process.argv.slice(2), `${shared}docs`], isWanted)
const { vocabulary, vectors } = wordVectors(corpus)
const [words, kinds] = [cluster(vectors, fine), cluster(vectors, coarse)]
const lines = new Map<string, string>()
for (const [i, word] of vocabulary.entries()) {
  if (!/^[\u3400-\u9fff]+$/.test(word)) continue
  const key = `${words[i]} ${kinds[i]}`
  lines.set(key, `${lines.get(key) ?? key} ${word}`)
}
const sorted = [...lines.values()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
writeFileSync(
  new URL('../generated/word-clusters.ts', import.meta.url),
  `/** Written by ../generate/word-clusters.ts: a fine cluster, a coarse cluster, and the words that are in both, a line each. */\nexport const clusterLines = \`${sorted.join('\n')}\`\n`,
)
console.log(`${vocabulary.length} words, ${sorted.length} lines`)
