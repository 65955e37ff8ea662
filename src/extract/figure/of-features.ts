import { wordAt } from '../../annotation/outline.ts'
import { groupHeads } from '../../lexicon/groups.ts'
import { POS } from '../../lexicon/pos.ts'
import { moneyUnits } from '../../lexicon/units.ts'
import { verbClassOf } from '../../lexicon/verbs.ts'
import { Features, hashText } from '../../model/index.ts'
import type { FigurePlace, OfCandidate } from './of-candidates.ts'

export const newFeatures = (): Features => new Features(64)

/** Kinds of units that ask for different things: money, shares, time, people, the rest. */
function unitKind(unit: string): number {
  if (moneyUnits.has(unit)) return 1
  if (unit === '%' || unit === '百分点' || unit === '') return 2
  if (unit === '倍' || unit === '番') return 3
  if (/^(?:年|个?月|天|日|小时|周|周年|载|岁)$/.test(unit)) return 4
  if (/^(?:名|人|位|户|人次|口|家)$/.test(unit)) return 5
  if (/[米里亩吨斤克升方]$/.test(unit)) return 6
  return 7
}

/** What speaks for a figure's being of a candidate. */
export function ofFeatures(features: Features, place: FigurePlace, candidate: OfCandidate, all: readonly OfCandidate[]): void {
  const { text, words, quantity, clauseStart, clauseEnd } = place
  const { source, last, rank, isRule } = candidate
  const kind = unitKind(quantity.unit)
  features.clear()
  const word = (template: number, i: number, b = 0): void => {
    if (i < 0 || i >= words.count) features.add(template, -1, b)
    else features.addText(template, text, words.start[i]!, words.end[i]!, b)
  }
  const tag = (i: number): number => (i < 0 || i >= words.count ? 99 : words.tag[i]!)
  let before = wordAt(words, quantity.start - 1)
  if (before >= words.count || words.start[before]! >= quantity.start) before--
  const behind = wordAt(words, quantity.end)
  const touches = text[quantity.end] === '的' ? 2 : quantity.end >= clauseEnd ? 1 : 0
  const has = all.reduce((mask, each) => mask | (1 << each.source), 0)
  features.add(400, source)
  features.add(401, source, kind)
  features.add(402, source * 16 + rank, kind)
  features.add(403, source, isRule ? 1 : 0)
  features.add(404, isRule ? 1 : 0, kind)
  features.add(405, source, has)
  features.add(406, source * 4 + touches, kind)
  features.addText(407, quantity.unit, 0, quantity.unit.length, source)
  word(408, before, source)
  features.add(409, tag(before), source)
  features.add(410, tag(behind), source * 8 + kind)
  word(411, behind, source)
  const tail = candidate.text.length >= 2 ? 2 : 1
  features.addText(412, candidate.text, candidate.text.length - tail, candidate.text.length)
  features.addText(413, candidate.text, candidate.text.length - 1, candidate.text.length, kind)
  features.add(414, Math.min(8, candidate.text.length), source)
  if (last >= 0) {
    word(415, last)
    features.add(416, tag(last), tag(last + 1))
    features.add(417, tag(last), source)
    word(418, last + 1, source)
    features.add(419, words.end[last]! >= clauseEnd ? 1 : words.end[last]! === words.start[last + 1] ? 2 : 3, source)
    word(420, last, source * 8 + kind)
    features.add(421, tag(last - 1), tag(last))
  }
  const isGroup = [2, 3, 4].some((size) => groupHeads.has(candidate.text.slice(-size)))
  features.add(422, isGroup ? 1 : 0, source * 8 + kind)
  if (last >= 0 && source <= 1) {
    // Whether a verb stands inside the phrase, and of which class: 村主干|进行|培训 is no noun phrase.
    let verbs = 0
    let acts = 0
    for (let i = behind; i <= last; i++) {
      if (words.tag[i] === POS.verb) verbs++
      if (i > behind && verbClassOf.has(text.slice(words.start[i]!, words.end[i]!))) acts++
    }
    features.add(426, Math.min(2, verbs), Math.min(2, acts))
    features.add(427, Math.min(2, verbs), kind)
    features.add(428, tag(last + 1), isGroup ? 1 : 0)
    features.add(429, last - behind)
    let nouns = 0
    for (let i = last + 1; i < words.count && words.end[i]! <= clauseEnd && tag(i) !== POS.verb && i < last + 4; i++) nouns++
    features.add(430, Math.min(3, nouns), tag(last + 1))
  }
  features.add(423, place.clauseStart === quantity.start ? 1 : 0, source)
  const change = /(?:增长|下降|提高|减少|增加|降低|增|降|收窄|回升|上升|扩大|加快)了?$/.test(
    text.slice(Math.max(clauseStart, quantity.start - 6), quantity.start),
  )
  features.add(424, change ? 1 : 0, source * 8 + kind)
  features.add(425, hashText(candidate.text, Math.max(0, candidate.text.length - 1)), source)
}
