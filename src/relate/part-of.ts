import type { MeasureHeading } from '../annotation/mention.ts'
import type { Outline } from '../annotation/outline.ts'
import { indexAt } from '../annotation/outline.ts'
import type { Relation } from '../annotation/relation.ts'
import type { RelationContext, Relator } from './relator.ts'
import { type Placed, viewMentions } from './view.ts'

/**
 * Which line of work a measure stands under: the innermost heading that names one and whose section holds it. A heading that names only a topic
 * is no measure, so what stands under it hangs on the next one above.
 */
export const partOf: Relator = {
  name: 'part_of',
  relate(context: RelationContext): Relation[] {
    const relations: Relation[] = []
    const open: { heading: Placed<MeasureHeading>; sectionEnd: number }[] = []
    for (const measure of viewMentions(context).measures) {
      const { mention } = measure
      while (open.length && open.at(-1)!.sectionEnd <= mention.start) open.pop()
      if (mention.kind === 'heading') while (open.length && open.at(-1)!.heading.mention.level >= mention.level) open.pop()
      const parent = open.at(-1)
      if (parent && mention.start >= parent.heading.mention.end)
        relations.push({
          rel: 'part_of',
          source: mention.id,
          target: parent.heading.mention.id,
          rule: `part_of/${mention.kind}`,
          confidence: 0.98 * mention.confidence * parent.heading.mention.confidence,
        })
      if (mention.kind === 'heading')
        open.push({ heading: measure as Placed<MeasureHeading>, sectionEnd: sectionEndOf(context.outline, mention) })
    }
    return relations
  },
}

/** The section of the outline's heading there, or, for a heading the outline does not know, as long as nothing of its level comes. */
function sectionEndOf({ headings, blocks }: Outline, { start, end, level }: MeasureHeading): number {
  const known = headings[indexAt(headings, end - 1)]
  if (known && known.start < end && start < known.end) return known.sectionEnd
  const next = headings.find((heading) => heading.outerStart >= end && heading.level <= level)
  const block = blocks[indexAt(blocks, start)]
  return Math.min(next?.outerStart ?? Number.MAX_SAFE_INTEGER, block?.end ?? Number.MAX_SAFE_INTEGER)
}
