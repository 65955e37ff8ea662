import type { Proposal } from '../../../annotation/mention.ts'
import { wordAt } from '../../../annotation/outline.ts'
import { centralOrgans } from '../../../lexicon/organs.ts'
import { PhraseTable } from '../../../lexicon/phrases.ts'
import type { ExtractionContext } from '../../extractor.ts'
import { levelBefore } from './scan.ts'
import { withInnerUnit } from './units.ts'

const forms = new PhraseTable([...centralOrgans.keys()].map((form) => [form, form] as const))

/** Central organs and other bodies that everybody knows, by the table of organs. */
export function centralOrganMentions(context: ExtractionContext): Proposal[] {
  const { text, proper } = context.document
  const proposals: Proposal[] = []
  for (const part of proper) {
    for (let i = part.start; i < part.end - 1; i++) {
      const form = forms.longestAt(text, i)
      if (!form) continue
      const { name, weak } = centralOrgans.get(form)!
      const formEnd = i + form.length
      // 教育部办公厅, 国家能源局综合司: a unit of the organ is a body of its own.
      const end = !weak && /[部委局署]$/.test(form) ? withInnerUnit(context, formEnd) : formEnd
      if (!stands(context, i, formEnd, form) || (weak && !isListed(text, i, formEnd, form))) continue
      proposals.push({
        type: 'actor',
        kind: 'organization',
        start: i,
        end,
        name: name + text.slice(formEnd, end),
        rule: 'organization/central',
        confidence: weak ? 0.8 : 0.95,
      })
      i = end - 1
    }
  }
  return [...proposals, ...commissionMentions(context)]
}

const commission = /(?:中央|国务院|国家)[\u4e00-\u9fff]{2,14}?(?:领导小组办公室|委员会办公室|委办公室|指挥部办公室|领导小组|指挥部|委员会)/g

/** Commissions and leading groups of the centre by the form of their names: 中央…委员会办公室, 国务院…领导小组. */
function commissionMentions({ document: { text, proper } }: ExtractionContext): Proposal[] {
  return proper.flatMap((part) =>
    [...text.slice(part.start, part.end).matchAll(commission)].flatMap((match): Proposal[] => {
      const name = match[0]
      if (/[的和与对在各、向或]|决定|同意|批准|印发|关于|有关|成立|要求|提出|部署|通知/.test(name.slice(2))) return []
      const start = part.start + match.index
      return [
        { type: 'actor', kind: 'organization', start, end: start + name.length, name, rule: 'organization/commission', confidence: 0.85 },
      ]
    }),
  )
}

/** Whether a form is the body itself: not the start of 财政部门 or 中央财政部, not the end of 省气象局, not cut out of a word. */
function stands(context: ExtractionContext, start: number, end: number, form: string): boolean {
  const { text } = context.document
  const { words } = context.outline
  if (/[门]/.test(text[end] ?? '') || (/[局部委办院署]$/.test(form) && /^[长级]/.test(text.slice(end, end + 1)) && text[end] === '级'))
    return false
  const over = wordAt(words, end)
  if (form.length < 4 && over < words.count && words.start[over]! > start && words.start[over]! < end && words.end[over]! > end)
    return false
  if (/^(?:第?[一二三四五六七八九十]{1,3}次(?:全体)?会议)/.test(text.slice(end, end + 9)) && /^全国/.test(form)) return false
  if (/人大$/.test(form) && text.startsWith('代表', end) && !text.startsWith('代表大会', end)) return false
  // 国务院各部委 and 国务院有关部门 are classes.
  if (form === '国务院' && /^[\u4e00-\u9fff]{0,12}?(?:各部委|部门|机构)/.test(text.slice(end, end + 16))) return false
  if (/^(?:国家|成员国|各国|宪章)/.test(text.slice(end, end + 3)) && /[盟国]$/.test(form)) return false
  if (/^(?:化|式|色|属|[发函秘][〔[（])/.test(text.slice(end, end + 2))) return false
  // 省 市 县 before it make it a local body, which has rules of its own; 全国 and 国家 belong to the form already.
  if (!/^(?:中|国|全|新|人民[日网]|联合国)/.test(form) && levelBefore(text, start)) return false
  const word = wordAt(words, start)
  return (
    word >= words.count ||
    words.start[word]! >= start ||
    words.end[word]! - words.start[word]! === 1 ||
    words.end[word]! >= end ||
    !isCutOut(text, words.start[word]!, start)
  )
}

/** Characters before the form that belong with it into another word: 产业+部. */
const isCutOut = (text: string, wordStart: number, start: number): boolean => /[\u4e00-\u9fff]/.test(text.slice(wordStart, start))

/** A weak form is a body among bodies: 财政部、发改委 or where it decides, asks and is followed: 中央的决策部署. */
function isListed(text: string, start: number, end: number, form: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 5)
  if (form === '中央')
    return (
      !/[党共在]$/.test(before) && /^(?:的?(?:决策|部署|要求|号召|指示|决定|方针)|提出|强调|明确|关于|和省委|、省委|与省委)/.test(after)
    )
  return (
    /[委部局署院办厅会]、$|[:：（(]$/.test(before) ||
    /^(?:、[\u4e00-\u9fff]{2,9}[委部局署院办厅]|负责|牵头|等)/.test(text.slice(end, end + 12))
  )
}
