import type { Proposal } from '../../../annotation/mention.ts'
import { indexAt } from '../../../annotation/outline.ts'
import { addressWords, knownPersons, personClassWords, postWords, sayingVerbs } from '../../../lexicon/offices.ts'
import { phraseSet } from '../../../lexicon/phrases.ts'
import type { ExtractionContext } from '../../extractor.ts'
import { nameEnd, nameLikelihood, transliterationLength } from '../person-name.ts'

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
const gap = '[ \\u00a0\\u3000]{0,4}'

/** Behind a post: 书记李某, 部长  李某. */
const afterPost = new RegExp(`(?:${alternatives(postWords)})${gap}`, 'g')
/** Behind a class word for one: 村民李某, 贫困户张某. */
const afterClass = new RegExp(`(?:${alternatives(personClassWords)})${gap}`, 'g')
/** A villager: 某村的李某. */
const afterVillage = /(?:[村镇乡]|社区|村委会)的/g
/** Posts that are classes of people as often: 负责人齐聚一堂, 专家顾问. */
const weakPost =
  /(?:负责人|负责同志|专家|代表|委员|干事|秘书|会计|文书|教师|老师|医生|律师|法官|带头人|主管|技术员|组织员|成员)[\s\u3000]*$/

/** Before an address: 李某同志. */
const beforeAddress = new RegExp(`(?:${alternatives(addressWords)})`, 'g')
/** Before a verb of saying at the head of a clause: ”李某说. */
const beforeSaying = new RegExp(`(?:${alternatives(sayingVerbs)})(?=[，,：:。；;“"道]|[\\u4e00-\\u9fff])`, 'g')
/** Labels: 作者：李某, 记者 is furniture. */
const afterLabel = new RegExp(
  `(?:作者|主讲人|报告人|发言人|署名|组\\s*长|副组长|主\\s*任|成\\s*员|代表|法定代表人|委托代理人|联系人|审判长|审判员|书记员|委托诉讼代理人|讲述人|受访者|撰稿|执笔)[:：]${gap}`,
  'g',
)

/** Names where something beside them says that a person is meant, and names that everybody knows. */
export function contextNameMentions(context: ExtractionContext): Proposal[] {
  const { proper } = context.document
  const proposals: Proposal[] = []
  for (const part of proper) {
    forward(context, part.start, part.end, afterPost, 0.38, 'person/post', proposals)
    forward(context, part.start, part.end, afterClass, 0.6, 'person/class', proposals)
    forward(context, part.start, part.end, afterLabel, 0.5, 'person/label', proposals)
    forward(context, part.start, part.end, afterVillage, 0.8, 'person/village', proposals)
    backward(context, part.start, part.end, beforeAddress, 0.5, 'person/address', proposals)
    backward(context, part.start, part.end, beforeSaying, 0.7, 'person/saying', proposals)
    quoted(context, part.start, part.end, proposals)
    backward(context, part.start, part.end, beforePost, 0.75, 'person/before-post', proposals)
    rows(context, part.start, part.end, proposals)
    known(context, part.start, part.end, proposals)
    dotted(context, part.start, part.end, proposals)
  }
  return withoutDoubles(withLongerNames(context.document.text, proposals))
}

const propose = (text: string, start: number, end: number, rule: string, confidence: number): Proposal => ({
  type: 'actor',
  kind: 'person',
  start,
  end,
  name: text.slice(start, end).replace(/[\s\u00a0\u3000]/g, ''),
  rule,
  confidence,
})

function forward(
  context: ExtractionContext,
  from: number,
  to: number,
  pattern: RegExp,
  least: number,
  rule: string,
  proposals: Proposal[],
): void {
  const { text } = context.document
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const start = match.index + match[0].length
    let end = nameEnd(context, start, weakPost.test(match[0]) ? Math.max(least, 0.6) : least)
    if (end === start && rule === 'person/post') {
      const length = transliterationLength(text, start)
      if (length >= 4 || (length >= 2 && /(?:总统|首相|国王|总理|外长|总干事)\s*$/.test(match[0]))) end = start + length
    }
    if (end > start && end <= to) {
      proposals.push(propose(text, start, end, rule, 0.9))
      for (let at = end; text[at] === '、' || text[at] === '和'; ) {
        const next = nameEnd(context, at + 1, 0.55)
        if (next === at + 1) break
        proposals.push(propose(text, at + 1, next, rule, 0.8))
        at = next
      }
    }
  }
}

/** Where a name before a sign may begin: behind a stop, a bracket, a quotation mark or a space. */
const opens = /[，。；：！？、,;:!?”"』」（(《\s\u3000·—]/

function backward(
  context: ExtractionContext,
  from: number,
  to: number,
  pattern: RegExp,
  least: number,
  rule: string,
  proposals: Proposal[],
): void {
  const { text } = context.document
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const end = match.index
    let best = 0
    let start = end
    for (const length of [4, 3, 2]) {
      if (end - length < from) continue
      const atHead = end - length === from || opens.test(text[end - length - 1]!)
      if (rule === 'person/saying' && !atHead) continue
      if (rule === 'person/before-post' && !atHead && !isBehindBody(context, end - length)) continue
      const score = nameLikelihood(context, end - length, end) - (atHead ? 0 : 0.1)
      if (score > best && score >= least) {
        best = score
        start = end - length
      }
    }
    if (start < end) proposals.push(propose(text, start, end, rule, 0.85))
  }
}

/** A name before its post: 韩某处长, 刘某院士. */
const beforePost = /(?:副?(?:处长|司长|局长|厅长|主任|秘书长|部长|书记|会长|院长|校长)|院士|研究员|总工程师)/g

const behindQuote = /[。！？…，]”/g
const manner = /^[^，。；：“”\n]{0,12}(?:说|表示|介绍|感慨|回忆|告诉|坦言|指出|补充|解释|笑|道)/

/** The speaker right behind a quotation, whatever stands before the verb: ”李某由衷地说. */
function quoted(context: ExtractionContext, from: number, to: number, proposals: Proposal[]): void {
  const { text } = context.document
  behindQuote.lastIndex = from
  for (let match = behindQuote.exec(text); match && match.index < to; match = behindQuote.exec(text)) {
    const start = match.index + match[0].length
    const end = nameEnd(context, start, 0.7)
    if (end > start && end <= to && manner.test(text.slice(end, end + 20))) proposals.push(propose(text, start, end, 'person/quoted', 0.8))
  }
}

/** Three names and more in a row: 张某、李某、王某出席. */
const row = /(?<=[，。：；\n\u3000 ])(?:[\u3400-\u9fff]{2,4}、){2,}[\u3400-\u9fff]{2,3}(?=出席|参加|等|分别|陪同|主持|列席|、|，|。)/g

function rows(context: ExtractionContext, from: number, to: number, proposals: Proposal[]): void {
  const { text } = context.document
  row.lastIndex = from
  for (let match = row.exec(text); match && match.index < to; match = row.exec(text)) {
    const names: { start: number; end: number }[] = []
    for (let start = match.index; start < match.index + match[0].length; ) {
      const stop = text.indexOf('、', start)
      const end = stop < 0 || stop > match.index + match[0].length ? match.index + match[0].length : stop
      names.push({ start, end })
      start = end + 1
    }
    // 林药、林禽、林菌等 are crops: most names have three characters, or those named do what persons do.
    const acts = /^(?:出席|参加|陪同|主持|列席)/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2))
    if (!acts && names.filter(({ start, end }) => end - start > 2).length * 2 < names.length) continue
    if (!names.every(({ start, end }) => nameLikelihood(context, start, end) >= 0.55)) continue
    for (const { start, end } of names) proposals.push(propose(text, start, end, 'person/row', 0.8))
  }
}

/** Whether a body that was found ends at `offset`. */
function isBehindBody({ found }: ExtractionContext, offset: number): boolean {
  const before = found[indexAt(found, offset - 1)]
  return before?.type === 'actor' && before.end === offset
}

/** What makes a leader's name the name of a doctrine: 新时代…思想, 军事思想, 理论. */
export const doctrine = /^精神|^式的|^(?!同志|主席|总书记|[在说指提强出主会])[\u4e00-\u9fff]{0,12}?(?:思想|理论|主义)/

const knownNames = phraseSet(knownPersons)

/** A leader's name is one wherever it stands, but within the name of a doctrine. */
function known({ document: { text } }: ExtractionContext, from: number, to: number, proposals: Proposal[]): void {
  for (let i = from; i < to - 1; i++) {
    if (!knownNames.mayStartAt(text, i)) continue
    for (const length of [3, 2]) {
      if (!knownNames.has(text, i, i + length)) continue
      // 毛泽东军事思想, 邓小平理论: a doctrine is no person.
      if (doctrine.test(text.slice(i + length, i + length + 16))) break
      if (
        length === 2 &&
        /[\u4e00-\u9fff]/.test(text[i + 2] ?? '') &&
        !/^(?:同志|主席|总理|副|在|说|指出|强调|出席|主持|等|的|和)/.test(text.slice(i + 2, i + 4))
      )
        break
      proposals.push(propose(text, i, i + length, 'person/known', 0.97))
      i += length - 1
      break
    }
  }
}

const dottedName = /[\u3400-\u9fff]{1,8}[·•・‧][\u3400-\u9fff]{1,8}/g

/** Names with a middle dot, of foreigners and of nationalities of China. */
function dotted(context: ExtractionContext, from: number, to: number, proposals: Proposal[]): void {
  const { text } = context.document
  dottedName.lastIndex = from
  for (let match = dottedName.exec(text); match && match.index < to; match = dottedName.exec(text)) {
    const dot = match[0].search(/[·•・‧]/)
    let start = match.index + dot
    while (start > match.index && transliterationLength(text, start - 1) > 0 && start > match.index + dot - 6) start--
    if (start === match.index + dot || /[“‘]/.test(text[start - 1] ?? '')) continue
    const end = nameEnd(context, start, 2)
    if (end > start && !/^[日党国]/.test(text.slice(end, end + 1))) proposals.push(propose(text, start, end, 'person/dotted', 0.8))
  }
}

/** 李旭 is 李旭明 where the document has a 李旭明 and the text goes on so. */
function withLongerNames(text: string, proposals: readonly Proposal[]): Proposal[] {
  const byOpening = new Map<string, string>()
  for (const { start, end } of proposals) if (end - start === 3) byOpening.set(text.slice(start, start + 2), text.slice(start, end))
  return proposals.map((proposal) => {
    const { start, end } = proposal
    const longer = end - start === 2 ? byOpening.get(text.slice(start, end)) : undefined
    return longer && text.startsWith(longer, start)
      ? propose(text, start, start + longer.length, proposal.rule, proposal.confidence)
      : proposal
  })
}

function withoutDoubles(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Set<string>()
  return proposals.filter(({ start, end }) => {
    const key = `${start}-${end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
