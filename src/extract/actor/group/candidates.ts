import type { Words } from '../../../annotation/outline.ts'
import { groupHeads, groupSuffixes } from '../../../lexicon/groups.ts'
import { POS } from '../../../lexicon/pos.ts'
import type { ExtractionContext } from '../../extractor.ts'

/** A word that may be the head of a group's name: its index among the words, and the words its name may start at, the nearest first. */
export interface GroupCandidate {
  readonly head: number
  readonly starts: readonly number[]
}

/** Words that a name can reach back over. */
const longestName = 8

/** Every word that may be a head, with the starts its name may have. */
export function groupCandidates(context: ExtractionContext): GroupCandidate[] {
  const { words } = context.outline
  const { text } = context.document
  const candidates: GroupCandidate[] = []
  for (let i = 0; i < words.count; i++) if (isHead(text, words, i)) candidates.push({ head: i, starts: possibleStarts(text, words, i) })
  return candidates
}

function isHead(text: string, words: Words, i: number): boolean {
  const start = words.start[i]!
  const end = words.end[i]!
  const tag = words.tag[i]
  if (tag === POS.punctuation || tag === POS.numeral || tag === POS.other || tag === POS.timeWord) return false
  for (let from = start; from < end; from++) if (groupHeads.has(text.slice(from, end)) && (end - from > 1 || end - start === 1)) return true
  return end - start > 1 && (tag === POS.noun || tag === POS.abbreviation || tag === POS.properName) && groupSuffixes.has(text[end - 1]!)
}

/** What can stand inside a group's name before its head. The attributive 的 cannot: the name is the phrase without a 的-clause. */
function possibleStarts(text: string, words: Words, head: number): number[] {
  const starts = [head]
  for (let i = head - 1; i >= 0 && head - i < longestName; i--) {
    if (words.end[i] !== words.start[i + 1]) break
    const tag = words.tag[i]
    const word = text.slice(words.start[i]!, words.end[i]!)
    if (tag === POS.punctuation ? !'、“”‘’（）()'.includes(word) : tag === POS.particle || (tag === POS.numeral && /[0-9０-９]/.test(word)))
      break
    if (tag !== POS.punctuation || '“‘（('.includes(word)) starts.push(i)
  }
  return starts
}
