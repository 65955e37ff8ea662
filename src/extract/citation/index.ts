import type { Proposal } from '../../annotation/mention.ts'
import { indexAt } from '../../annotation/outline.ts'
import { CharacterSet } from '../../lexicon/characters.ts'
import { laws } from '../../lexicon/laws.ts'
import { phraseSet } from '../../lexicon/phrases.ts'
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
  // “十四五”规划: the plan, and not its time.
  ['citation/plan', /(?<work>[“"](?:十[一二三四五六七八九]?|[一二三四五六七八九])五[”"] ?规划(?:纲要)?)(?![编制期到至])/dg],
  // 列入国家高新技术产品目录: a register that something is entered in.
  ['citation/register', /(?:列入|纳入|进入|入选|参照|按照)(?<work>(?:国家|全国)[\u4e00-\u9fff]{3,16}?(?:目录|名录))(?![中内外库])/dg],
]

/** Laws that are named without 《》: 实施好民法典. 政府采购法律 and 公司法人 are other words. */
const lawNames = phraseSet(laws)
const otherThanLaw = new CharacterSet('律规制人学院官庭治定案宝典')
/** What may stand before a law's name, beside what is no Han character: 修订食品安全法, 新预算法. */
const beforeLaw = /(?:[行施循照据反按用好订改布台守彻据是和与及以对在把将到的新国入合习传普]|[^\u3400-\u9fff])$/

function* bareLaws(text: string, from: number, to: number): Generator<Proposal> {
  for (const [start, end] of lawNames.allIn(text, from, to)) {
    const full = text.startsWith('中华人民共和国', start - 7) ? start - 7 : start
    if (otherThanLaw.at(text, end) || (full > from && !beforeLaw.test(text[full - 1]!))) continue
    yield { type: 'document', start: full, end, rule: 'citation/law', confidence: 0.85 }
  }
}

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
      proposals.push(...bareLaws(text, part.start, part.end))
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
