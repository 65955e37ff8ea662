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

/** Every word that may end a head, with the starts its name may have. */
export function groupCandidates(context: ExtractionContext): GroupCandidate[] {
  const { words } = context.outline
  const { text } = context.document
  const candidates: GroupCandidate[] = []
  for (let i = 0; i < words.count; i++) {
    const first = headStart(text, words, i)
    if (first >= 0) candidates.push({ head: i, starts: possibleStarts(text, words, first) })
  }
  return candidates
}

/** Longest head in the list, in characters. */
const longestHead = 6

/** Index of the word in which a head that ends with word `i` starts, or −1. A head may be cut into several words: 责任|区, 孩子|们. */
function headStart(text: string, words: Words, i: number): number {
  const start = words.start[i]!
  const end = words.end[i]!
  const tag = words.tag[i]
  if (text[end - 1] === '）' || text[end - 1] === ')') return slotStart(text, words, i)
  if (
    tag === POS.punctuation ||
    tag === POS.other ||
    // 青年 is a time of life in the dictionary.
    (tag === POS.timeWord && !groupHeads.has(text.slice(start, end))) ||
    (tag === POS.numeral && !/[\u3400-\u9fff]{3}/.test(text.slice(start, end)))
  )
    return -1
  for (let from = Math.max(0, end - longestHead); from < end; from++) {
    if (end - from === 1 && end - start > 1) continue
    if (!groupHeads.has(text.slice(from, end))) continue
    let first = i
    while (first > 0 && words.start[first]! > from && words.end[first - 1] === words.start[first]) first--
    if (words.start[first]! <= from) return first
  }
  const isSuffix = groupSuffixes.has(text[end - 1]!)
  if (end - start > 1) return isSuffix && (tag === POS.noun || tag === POS.abbreviation || tag === POS.properName) ? i : -1
  const before = i > 0 && words.end[i - 1] === start ? words.tag[i - 1] : undefined
  return isSuffix && joinsSuffix.has(text[start]!) && (before === POS.noun || before === POS.verb || before === POS.verbalNoun) ? i - 1 : -1
}

/** 省（区、市）, 县（市、区）, 公安厅（局）: a kind of body, with what it is called elsewhere in brackets. */
const slot =
  /[省市州县区旗乡镇村社厅局委院校部办][（(](?:(?:自治)?[省市区地州盟旗县乡镇村场厅局委办组团队校院社]|街道|社区|含[^（）()]{1,6})(?:[、，/](?:(?:自治)?[省市区地州盟旗县乡镇村场厅局委办组团队校院社]|街道|社区|含[^（）()]{1,6}))*[）)]$/

/** Index of the word that stands before the brackets of a slot which word `i` closes, or −1. */
function slotStart(text: string, words: Words, i: number): number {
  const end = words.end[i]!
  const match = slot.exec(text.slice(Math.max(0, end - 16), end))
  if (!match) return -1
  let first = i
  while (first > 0 && words.start[first]! > end - match[0].length) first--
  return first
}

/** Suffixes that the word list leaves apart from a word before: 患病|者, 女工|们. */
const joinsSuffix: ReadonlySet<string> = new Set('者 员 们 户 队 组 团 院 所 农 企'.split(' '))

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
