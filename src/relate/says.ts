import type { Actor, MeasureHeading } from '../annotation/mention.ts'
import { indexAt } from '../annotation/outline.ts'
import type { Relation } from '../annotation/relation.ts'
import { sayingVerbs } from '../lexicon/offices.ts'
import type { RelationContext, Relator } from './relator.ts'

const verbs = [...sayingVerbs].sort((a, b) => b.length - a.length).join('|')
/** Adverbs and manners between a speaker and the verb: 对此, 笑着, 向记者, 在会上. */
const manner =
  '(?:同志|先生|女士|教授|则|也|还|曾|便|又|就|都|说起|对此|笑着|高兴地|激动地|自豪地|感慨地|欣慰地|一边[^，。]{1,8}一边|[^，。；“”]{0,12}?)?'
const speaks = new RegExp(`^[”]?${manner}(?:${verbs})(?:[，：:,。；\\s“了道]|[\\u4e00-\\u9fff]|$)`)
const quoteFollows = /^[^。；”\n]{0,30}[：:]\s*[“"]|^[^。；”“，\n]{1,12}，“[^”]{4,}[。！？…]”/

/** Who is quoted or reported within the section of which heading: the innermost heading that is a measure. Every speaking mention. */
export const says: Relator = {
  name: 'says',
  relate({ document: { text }, outline, mentions }: RelationContext): Relation[] {
    const headings = mentions.filter((mention): mention is MeasureHeading => mention.type === 'measure' && mention.kind === 'heading')
    if (!headings.length) return []
    const persons = mentions.filter((mention): mention is Actor => mention.type === 'actor' && mention.kind === 'person')
    const byOutline = new Map<number, MeasureHeading>()
    const known = new Set<MeasureHeading>()
    for (const heading of headings) {
      const own = outline.headings[indexAt(outline.headings, heading.start)]
      if (own && own.start < heading.end && own.end > heading.start) {
        byOutline.set(own.index, heading)
        known.add(heading)
      }
    }
    // A heading that the outline does not know has no known end: it holds until the next.
    const unknownSection = (last: MeasureHeading | undefined): MeasureHeading | undefined => (last && !known.has(last) ? last : undefined)
    return persons.flatMap((person, i): Relation[] => {
      if (!isSpeaking(text, person, persons[i - 1], persons[i + 1])) return []
      const clause = outline.clauses[indexAt(outline.clauses, person.start)]
      let at = clause?.heading ?? -1
      while (at >= 0 && !byOutline.has(at)) at = outline.headings[at]!.parent
      const heading = byOutline.get(at) ?? unknownSection(headings[indexAt(headings, person.start - 1)])
      if (!heading || (heading.start <= person.start && person.end <= heading.end)) return []
      return [{ rel: 'says', source: person.id, target: heading.id, rule: 'says/verb', confidence: 0.8 }]
    })
  },
}

/** 他说 later in the sentence, with nobody else named between. */
const pronounSays = new RegExp(`^[^。”“\\n]{0,60}[，,](?:他|她)${manner}(?:${verbs})[，：:“]`)

function isSpeaking(text: string, { start, end }: Actor, former: Actor | undefined, next: Actor | undefined): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  // 跟高某说: the one spoken to.
  if (/[跟对向与和给]$|告诉$|采访$/.test(before)) return false
  if (former && start - former.end < 24 && /^(?:跟|对|向|给|问|告诉)[^，。；：“”]*$/.test(text.slice(former.end, start))) return false
  const after = text.slice(end, end + 90)
  if (speaks.test(after) || quoteFollows.test(after)) return true
  // A quotation stands right before the speaker or the speaker's post.
  if (/[。！？…，；]”[^，。；：“”\n]{0,25}$/.test(text.slice(Math.max(0, start - 28), start)) && !/^(?:的|家)/.test(after)) return true
  const reach = next ? Math.max(0, next.start - end) : 90
  return pronounSays.test(after.slice(0, reach))
}
