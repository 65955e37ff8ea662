import { type Block, type Clause, type Heading, type Sentence, type Words, wordAt } from '../annotation/outline.ts'
import { CharacterSet } from '../lexicon/characters.ts'
import { phraseSet } from '../lexicon/phrases.ts'
import { POS } from '../lexicon/pos.ts'
import type { FoundHeading } from './found-heading.ts'
import { levelHeadings } from './levels.ts'
import { numberingAt } from './numbering.ts'
import type { Pieces } from './sentences.ts'

/** Longest heading line and lead phrase, in characters; what is longer is a paragraph. */
const longestLine = 60
const longestLead = 50
/** Without a number to show it, a heading must be shorter. */
const longestBareLine = 36
const longestBareLead = 24

/** Finds the headings: lines of their own, lead phrases of numbered paragraphs, 一是 leads inside paragraphs, and unnumbered ones. */
export function findHeadings(text: string, blocks: readonly Block[], pieces: Pieces, words: Words, properEnd: number): Heading[] {
  const sentencesOf = groupByBlock(blocks.length, pieces.sentences)
  const found: FoundHeading[] = []
  for (const block of blocks) {
    if (block.role !== 'text') continue
    const sentences = sentencesOf[block.index]!
    const own =
      numberedHeading(text, block, blocks, sentences) ??
      bareLine(text, block, blocks, found) ??
      bareLead(text, block, sentences, pieces.clauses, words)
    const items = itemLeads(text, block, sentences, pieces, own)
    // 首先 at the start of a paragraph is of one rank with 其次 inside it.
    const opensItems = own && items[0]?.key.inside && own.key.system === items[0].key.system
    if (own) found.push(opensItems ? { ...own, key: { ...own.key, inside: true } } : own)
    found.push(...items)
  }
  return levelHeadings(withoutLoneBareLeads(found), blocks, properEnd)
}

/** One paragraph that opens with a short sentence is style; two are a way of setting out. */
function withoutLoneBareLeads(found: readonly FoundHeading[]): FoundHeading[] {
  const count = found.filter((heading) => heading.key.system === 'bare-lead').length
  return found.filter((heading) => heading.key.system !== 'bare-lead' || count > 1)
}

function groupByBlock(count: number, sentences: readonly Sentence[]): Sentence[][] {
  const groups: Sentence[][] = Array.from({ length: count }, () => [])
  for (const sentence of sentences) groups[sentence.block]!.push(sentence)
  return groups
}

/** `一、健全服务体系`, `1.抓班子。……`, `第七条 鼓励研发。……` at the start of a line. */
function numberedHeading(text: string, block: Block, blocks: readonly Block[], sentences: readonly Sentence[]): FoundHeading | undefined {
  const number = numberingAt(text, block.start)
  const first = sentences[0]
  if (!number || !first) return undefined
  const start = block.start + number.length
  const shared = {
    start,
    outerStart: block.start,
    number: number.text,
    block: block.index,
    key: { system: number.system, dots: countDots(number.text) },
  }
  const restOfBlock = text.slice(first.end, block.end)
  const isWholeBlock = restOfBlock.replace(/[（(][^（）()]*[）)]|[\s*]/g, '') === ''
  const end = withoutFinalStop(text, start, first.end)
  if (!isWholeBlock) return end - start <= longestLead && end > start ? { ...shared, end, form: 'lead' } : undefined
  if (end - start > longestLine || end <= start || /[；;，,]$/.test(text.slice(block.start, block.end))) return undefined
  // A line that ends in a full stop is an item of a list, unless text without a number follows it.
  const next = blocks[block.index + 1]
  const endsInStop = /[。！？]$/.test(text.slice(start, first.end))
  if (endsInStop && (next?.role !== 'text' || numberingAt(text, next.start))) return undefined
  return { ...shared, end, form: 'line' }
}

/** A short line without a stop, between paragraphs that have one: `选好带头人，建强主心骨` or `强队伍——`. */
function bareLine(text: string, block: Block, blocks: readonly Block[], found: readonly FoundHeading[]): FoundHeading | undefined {
  if (!isShortLine(text, block) || block.index === 0) return undefined
  const before = blocks[block.index - 1]!
  const next = blocks[block.index + 1]
  const followsHeading = found.at(-1)?.block === before.index && found.at(-1)!.form === 'line'
  const afterText = before.role !== 'text' || /[。！？；”’）)：:]$/.test(text.slice(before.start, before.end))
  const beforeText =
    next !== undefined &&
    next.role === 'text' &&
    (isParagraph(text, next) || (isShortLine(text, next) && isParagraphAt(text, blocks, block.index + 2)))
  if (!(afterText || followsHeading) || !beforeText) return undefined
  const end = block.end - (/[—\-－]+$/.exec(text.slice(block.start, block.end))?.[0].length ?? 0)
  return {
    start: block.start,
    end,
    outerStart: block.start,
    number: '',
    form: 'line',
    block: block.index,
    key: { system: followsHeading && found.at(-1)!.number === '' ? 'bare-second' : 'bare' },
  }
}

const isShortLine = (text: string, block: Block): boolean => {
  const line = text.slice(block.start, Math.min(block.end, block.start + longestBareLine + 1))
  return (
    block.role === 'text' &&
    line.length <= longestBareLine &&
    line.length >= 3 &&
    !/[。！？；：:，,、”）)\d\t]$|[。！？；\t]|^[\d（(]/.test(line) &&
    /[\u3400-\u9fff]{3}/.test(line) &&
    !/^(?:附件|附[:：]|注[:：]|来源|目\s*录)/.test(line)
  )
}

const isParagraph = (text: string, block: Block | undefined): boolean =>
  block !== undefined && block.end - block.start > longestBareLine && /[。！？；：，]/.test(text.slice(block.start, block.end))

const isParagraphAt = (text: string, blocks: readonly Block[], index: number): boolean => isParagraph(text, blocks[index])

/** The short first sentence of a paragraph without a number: `加快制造强国建设。推动……`. Whether it is a measure is for others to say. */
function bareLead(
  text: string,
  block: Block,
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  words: Words,
): FoundHeading | undefined {
  const first = sentences[0]
  if (!first || sentences.length < 2) return undefined
  const end = withoutFinalStop(text, first.start, first.end)
  const line = text.slice(first.start, end)
  if (
    line.length > longestBareLead ||
    line.length < 4 ||
    first.clauseTo - first.clauseFrom > 3 ||
    clauses[first.clauseTo - 1]!.closer !== '。'
  )
    return undefined
  if (/[：:？！]$|^[“（(]|我们|[他她它]|同志/.test(line) || !startsWithVerb(text, first.start, words)) return undefined
  return { start: first.start, end, outerStart: first.start, number: '', form: 'lead', block: block.index, key: { system: 'bare-lead' } }
}

/** Verbs that open statements, scenes and questions rather than lines of work. */
const noAct = phraseSet('是 有 在 到 来 去 看 说 据 走进 来到 走 没有 让 使 要 能 可以 会 应 应该 必须 得 成为 包括'.split(' '))

/** Whether a sentence begins with a verb of doing, adverbs aside: 加快…, 大力发展…. */
function startsWithVerb(text: string, start: number, words: Words): boolean {
  let i = wordAt(words, start)
  while (i < words.count && (words.tag[i] === POS.adverb || words.tag[i] === POS.adjective) && words.end[i]! - start < 8) i++
  const isVerb = words.tag[i] === POS.verb || words.tag[i] === POS.verbalNoun
  return isVerb && !noAct.has(text, words.start[i]!, words.end[i]!)
}

/** 一是 … 二是 …, （一） … and 首先 … 其次 … inside a paragraph: the sentence when more follows it before the next item, else the clause. */
function itemLeads(
  text: string,
  block: Block,
  sentences: readonly Sentence[],
  { clauses }: Pieces,
  own: FoundHeading | undefined,
): FoundHeading[] {
  const leads: FoundHeading[] = []
  for (const [s, sentence] of sentences.entries()) {
    for (let c = sentence.clauseFrom; c < sentence.clauseTo; c++) {
      const clause = clauses[c]!
      if (clause.start === block.start || (own && clause.start < own.end)) continue
      const isSentenceStart = clause.start === sentence.start
      const number = numberingAt(text, clause.start, isSentenceStart ? 'sentence' : 'clause')
      if (!number) continue
      // 其次，建设学校: the comma behind the number makes it a clause of its own; the lead is the next.
      const lead = number.length >= clause.end - clause.start ? clauses[c + 1] : clause
      if (!lead || lead.sentence !== clause.sentence) continue
      const next = sentences[s + 1]
      const nextIsItem = next === undefined || numberingAt(text, next.start, 'sentence')?.system === number.system
      const sentenceIsLead = isSentenceStart && sentence.end - sentence.start <= longestLead && !nextIsItem
      const start = clause.start + number.length
      const end = sentenceIsLead ? withoutFinalStop(text, start, sentence.end) : lead.end
      leads.push({
        start,
        end,
        outerStart: clause.start,
        number: number.text,
        form: 'lead',
        block: block.index,
        key: { system: number.system, inside: number.system !== 'ideographic' },
      })
    }
  }
  if (!leads.length) return parallelLeads(text, block, sentences, clauses, own)
  // One item alone is no list: 一是 may be two words, （一） a reference.
  return leads.length > 1 || (leads[0] && own?.key.system === leads[0].key.system) ? leads : []
}

/** Longest name of a line of work that opens a sentence without a number. */
const longestParallel = 14

/**
 * 领导挂钩全覆盖，…。结对共建全覆盖，…。 and 激励机制，…；督查机制，…；保障制度，…: short clauses that open sentences or follow ；, without a number, three or more with the
 * same ending.
 */
function parallelLeads(
  text: string,
  block: Block,
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  own: FoundHeading | undefined,
): FoundHeading[] {
  const openers: { start: number; end: number; ending: string }[] = []
  for (const { clauseFrom, clauseTo } of sentences) {
    for (let c = clauseFrom; c < clauseTo; c++) {
      const { start, end, closer } = clauses[c]!
      const opens = c === clauseFrom || /[；;]/.test(clauses[c - 1]!.closer)
      if (!opens || !/[，,]/.test(closer) || (own && start < own.end)) continue
      // 我们建立了激励机制: the verb that presents the first of them stays outside.
      if (end - start < 4 || end - start > longestParallel + 6) continue
      const lead = /^(?:即|我们)?(?:建立了|建立|形成了|形成|构建了|构建)?/.exec(text.slice(start, end))![0].length
      if (end - start - lead <= longestParallel && end - start - lead >= 4)
        openers.push({ start: start + lead, end, ending: endingOf(text.slice(start, end)) })
    }
  }
  const counts = new Map<string, number>()
  for (const { ending } of openers) counts.set(ending, (counts.get(ending) ?? 0) + 1)
  return openers
    .filter(({ ending }) => counts.get(ending)! >= 3)
    .map(({ start, end }) => ({
      start,
      end,
      outerStart: start,
      number: '',
      form: 'lead',
      block: block.index,
      key: { system: 'bare-lead', inside: true },
    }))
}

/** Mechanisms and systems are set out side by side. */
const endingOf = (clause: string): string => (/(?:机制|制度|体系)$/.test(clause) ? '机制' : clause.slice(-3))

const countDots = (number: string): number => number.replace(/[.．]$/, '').split(/[.．]/).length - 1

const finalStops = new CharacterSet('。．.；;：:！!？?，,* \t\r\n\u00a0\u2002\u2003\u3000\ufeff')

function withoutFinalStop(text: string, start: number, end: number): number {
  while (end > start && finalStops.at(text, end - 1)) end--
  return end
}
