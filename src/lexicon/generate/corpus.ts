import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cutWords } from '../../outline/words.ts'

/** Texts as one row of word numbers, sentences parted by −1. */
export interface Corpus {
  readonly words: readonly string[]
  readonly stream: Int32Array
}

/** Shorter lines are titles, dates and navigation. */
const shortestLine = 12

/**
 * Cuts every .txt, .md and .csv file under the paths into words, each line once however often it stands there. Markup and lines that are not mostly Chinese are
 * left out; a number is `0`.
 */
export function readCorpus(paths: readonly string[], isWanted: (file: string) => boolean = () => true): Corpus {
  const numbers = new Map<string, number>()
  const stream: number[] = []
  const seen = new Set<string>()
  for (const file of paths.flatMap((path) => [...filesIn(path)]))
    if (/\.(?:txt|md|csv)$/.test(file) && isWanted(file)) for (const line of linesOf(readFileSync(file, 'utf8'))) take(line)
  return { words: [...numbers.keys()], stream: Int32Array.from(stream) }

  function take(line: string): void {
    if (seen.has(line)) return
    seen.add(line)
    for (const sentence of line.split(/(?<=[。！？；])/)) {
      const { count, start, end } = cutWords(sentence, [{ start: 0, end: sentence.length }])
      for (let i = 0; i < count; i++) {
        const word = sentence.slice(start[i]!, end[i]!).replace(/^[0-9０-９.,]+$/, '0')
        if (!numbers.has(word)) numbers.set(word, numbers.size)
        stream.push(numbers.get(word)!)
      }
      stream.push(-1)
    }
  }
}

function* filesIn(path: string): Generator<string> {
  if (statSync(path).isFile()) yield path
  else for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name))
}

const linesOf = (text: string): string[] =>
  text
    .replace(/<br>|<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('央视网消息（新闻联播）：', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestLine && (line.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= line.length / 2)
