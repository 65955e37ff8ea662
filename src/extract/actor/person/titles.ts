import type { Proposal } from '../../../annotation/mention.ts'
import { indexAt } from '../../../annotation/outline.ts'
import { holders } from '../../../lexicon/offices.ts'
import type { ExtractionContext } from '../../extractor.ts'

/** Titles that stand for one definite person. */
export function titleMentions(context: ExtractionContext): Proposal[] {
  return [...generalSecretary(context), ...leadersByTitle(context), ...spokespersons(context), ...officeHolders(context)]
}

/** Who held an office at an ISO date, or undefined. */
export function holderAt(office: 'general-secretary' | 'premier' | 'president', date: string | undefined): string | undefined {
  if (!date) return undefined
  const month = date.length >= 7 ? date.slice(0, 7) : `${date.slice(0, 4)}-06`
  return holders.find((holder) => holder.office === office && holder.from <= month && (holder.to === '' || month < holder.to))?.name
}

/** The latest year that a text names, for a document without a date: it was written in that year or soon after. */
function latestYear(text: string): string | undefined {
  let latest = ''
  for (const [, year] of text.matchAll(/((?:19|20)\d\d)年/g)) if (year! > latest) latest = year!
  return latest || undefined
}

/** 总书记 and 习总书记 without the name. */
function generalSecretary({ document: { text, proper, metadata } }: ExtractionContext): Proposal[] {
  const proposals: Proposal[] = []
  if (!text.includes('总书记')) return proposals
  const holder = holderAt('general-secretary', metadata.date ?? latestYear(text)) ?? '总书记'
  for (const part of proper) {
    for (let at = text.indexOf('总书记', part.start); at >= 0 && at < part.end; at = text.indexOf('总书记', at + 3)) {
      const surname = /(?<![\u4e00-\u9fff]习近平|习近)[习胡江](?=$)/.exec(text.slice(Math.max(0, at - 4), at))
      if (/(?:[为任]|习近平|胡锦涛|江泽民|胡耀邦|赵紫阳|中央委员会|中共中央|中央|党)$/.test(text.slice(Math.max(0, at - 5), at))) continue
      const start = surname ? at - 1 : at
      const name = surname?.[0] === '习' ? '习近平' : holder
      proposals.push({ type: 'actor', kind: 'person', start, end: at + 3, name, rule: 'person/general-secretary', confidence: 0.95 })
    }
  }
  return proposals
}

/** Leaders whom surname and office name: 周总理, 毛主席. */
const leadersByAddress: Readonly<Record<string, string>> = {
  周总理: '周恩来', 朱总理: '朱镕基', 温总理: '温家宝', 毛主席: '毛泽东', 刘主席: '刘少奇', 江主席: '江泽民', 胡主席: '胡锦涛', 习主席: '习近平',
} // biome-ignore format: a table of pairs

function leadersByTitle({ document: { text, proper } }: ExtractionContext): Proposal[] {
  return proper.flatMap((part) =>
    [...text.slice(part.start, part.end).matchAll(/[习胡江周朱温毛刘](?:总理|主席)/g)].flatMap((match): Proposal[] => {
      const name = leadersByAddress[match[0]]
      const start = part.start + match.index
      return name ? [{ type: 'actor', kind: 'person', start, end: start + 3, name, rule: 'person/address-of-leader', confidence: 0.9 }] : []
    }),
  )
}

const spokesperson = /(?:主要|相关|有关|工作)?负责(?:人|同志)|新闻发言人/g

/** 相关负责人 directly behind a body: one unnamed person who speaks for it. */
function spokespersons({ document: { text, proper }, found }: ExtractionContext): Proposal[] {
  const proposals: Proposal[] = []
  for (const part of proper) {
    spokesperson.lastIndex = part.start
    for (let match = spokesperson.exec(text); match && match.index < part.end; match = spokesperson.exec(text)) {
      const body = found[indexAt(found, match.index - 1)]
      const end = match.index + match[0].length
      if (
        body?.type !== 'actor' ||
        body.kind !== 'organization' ||
        body.end !== match.index ||
        /^[\u4e00-\u9fff]{0,1}[、]/.test(text.slice(end, end + 2))
      )
        continue
      if (
        !/^(?:说|表示|介绍|指出|强调|告诉|认为|透露|分析|解释|补充|坦言|建议|回答|在|就|向|称|答|提|讲|回应|出席|参加|主持)/.test(
          text.slice(end, end + 3),
        )
      )
        continue
      proposals.push({
        type: 'actor',
        kind: 'person',
        start: match.index,
        end,
        name: body.name + match[0],
        rule: 'person/spokesperson',
        confidence: 0.93,
      })
    }
  }
  return proposals
}

const lastPost =
  /^(?:[\u4e00-\u9fff]{0,6}?、)*(?:党组)?((?:副)?(?:书记|主任|局长|厅长|部长|司长|处长|市长|县长|区长|省长|镇长|乡长|州长|主席|院长|校长|会长|董事长|总经理))(?=[）)]|(?:说|表示|介绍|指出|强调|认为|坦言)[，：:])/

/** A post behind a body with nobody's name, in a byline or as a speaker: （作者为某县委书记）. */
function officeHolders({ document: { text }, found }: ExtractionContext): Proposal[] {
  return found.flatMap((body): Proposal[] => {
    if (body.type !== 'actor' || body.kind !== 'organization') return []
    const after = text.slice(body.end, body.end + 24)
    const match = lastPost.exec(after)
    if (!match) return []
    const isByline = /[）)]/.test(after[match[0].length] ?? '')
    if (isByline ? !/作者/.test(text.slice(Math.max(0, body.start - 40), body.start)) : !/[省市县区]/.test(body.text.slice(0, -1)))
      return []
    const end = body.end + match[0].length
    const start = end - match[1]!.length
    return [{ type: 'actor', kind: 'person', start, end, name: body.name + match[1], rule: 'person/office', confidence: 0.75 }]
  })
}
