import type { Proposal } from '../../annotation/mention.ts'
import { indexAt } from '../../annotation/outline.ts'
import type { ExtractionContext, Extractor } from '../extractor.ts'

/** A title longer than this is an unclosed bracket. */
const longestTitle = 120

/** Works that are named without 《》; the group is the span. */
const bare: readonly (readonly [string, RegExp])[] = [
  // Reports that everybody knows by these names.
  ['citation/known-report', /(?<work>党的[一二三四五六七八九十]{1,3}大报告|(?:中央|中共中央)[一1]号文件|政府工作报告)/dg],
  // 关于印发…的通知: what is issued, in a title without brackets.
  ['citation/issued', /关于(?:印发|转发|发布|公布)(?<work>[^《》，。\n]{6,60}?)的(?:通知|函|公告|批复)/dg],
  // 下发“…清单”: a paper that somebody issued, in quotation marks.
  [
    'citation/quoted',
    /(?:印发|下发|出台|发布|颁布|制定)(?:了|实施)?“(?<work>[^“”]{4,40}(?:清单|方案|意见|办法|规划|条例|规定|通知|细则))”/dg,
  ],
]

/** Works named in 《》, the span inside the outermost brackets (《关于印发〈办法〉的通知》 is one), and those that are known without. */
export const citations: Extractor = {
  name: 'citations',
  extract({ document: { text, proper, metadata }, outline }: ExtractionContext): Proposal[] {
    const proposals: Proposal[] = []
    for (const part of proper) {
      for (let open = text.indexOf('《', part.start); open >= 0 && open < part.end; ) {
        const close = closingOf(text, open, part.end)
        if (close > open + 1) proposals.push({ type: 'document', start: open + 1, end: close, rule: 'citation/brackets', confidence: 0.98 })
        open = text.indexOf('《', Math.max(close, open) + 1)
      }
      const body = text.slice(part.start, part.end)
      for (const [rule, pattern] of bare) {
        for (const match of body.matchAll(pattern)) {
          const [from, to] = match.indices!.groups!.work!
          const start = part.start + from
          const block = outline.blocks[indexAt(outline.blocks, start)]
          // A report does not cite itself in its own title.
          const isOwnTitle =
            rule === 'citation/known-report' && (block?.role === 'title' || (metadata.title ?? '').includes(match.groups!.work!))
          if (!isOwnTitle) proposals.push({ type: 'document', start, end: part.start + to, rule, confidence: 0.85 })
        }
      }
    }
    return proposals.sort((a, b) => a.start - b.start)
  },
}

/** Offset of the 》 that closes the 《 at `open`, or −1. Titles nest with 《》 as well as 〈〉. */
function closingOf(text: string, open: number, end: number): number {
  const last = Math.min(end, open + longestTitle)
  let depth = 0
  for (let i = open; i < last; i++) {
    if (text[i] === '《') depth++
    else if (text[i] === '》' && --depth === 0) return i
  }
  return -1
}
