import type { Mention } from '../../annotation/mention.ts'
import type { Features } from '../../model/index.ts'
import type { RelationContext } from '../relator.ts'
import { firstFrom, type Placed, viewMentions } from '../view.ts'

/** Adds whether a time or place is the one that holds where the source stands: the last before it that is not only compared with. */
export function addFrame(features: Features, context: RelationContext, source: Placed, target: Placed, position: number): void {
  const { type } = target.mention
  if (type !== 'time' && type !== 'place') return
  const { document: { text }, outline } = context // biome-ignore format: one line
  const clauses = Math.max(-4, Math.min(4, source.clause - target.clause))
  const before = text[target.mention.start - 1] ?? ''
  const opener = '在于到至从自由'.indexOf(before)
  const sign = isCompared(text, target.mention)
    ? 1
    : opener >= 0 && before
      ? 2 + opener
      : target.mention.start === outline.clauses[target.clause]?.start
        ? 10
        : 0
  const { isQuoted, isParted } = gap(text, target.mention.end, source.mention.start)
  const limits = (isQuoted ? 2 : 0) + (isParted ? 1 : 0)
  const holds = holding(context, source, type)
  const state = !holds ? 0 : holds.mention === target.mention ? 2 : 1
  features.add(130, state, position)
  features.add(131, limits, position)
  features.add(132, sign, position)
  features.add(133, sign * 4 + limits, clauses)
  features.add(134, state * 4 + limits, clauses)
  features.add(135, state * 16 + sign, source.mention.type === 'measure' ? 1 : 0)
}

/** How many mentions back a time or place that still holds is looked for. */
const reach = 8

/** The last time or place before the source in its sentence that is not only compared with. */
function holding(context: RelationContext, source: Placed, type: 'time' | 'place'): Placed | undefined {
  const view = viewMentions(context)
  const placed: readonly Placed[] = type === 'time' ? view.times : view.places
  const from = firstFrom(placed, source.mention.start)
  for (let i = from - 1; i >= 0 && from - i <= reach && placed[i]!.sentence === source.sentence; i--)
    if (!isCompared(context.document.text, placed[i]!.mention)) return placed[i]
  return undefined
}

/** 比去年同期, 较2012年增长, 由上年的: what is only compared with. */
const isCompared = (text: string, { start, end }: Mention): boolean =>
  /[比较超同与由]$/.test(text.slice(start - 1, start)) &&
  /^(?:同期|末|底)?(?:的|增|下|提|上|减|降|净|高|低|多|少|收|持|回|扩)/.test(text.slice(end, end + 3))

/** At most this much of the text between the two is looked at, in characters. */
const widest = 200

/** Whether a quotation closes, or a semicolon stands, between the two. */
function gap(text: string, from: number, to: number): { isQuoted: boolean; isParted: boolean } {
  let depth = 0
  let isParted = false
  for (let i = from; i < to && i < from + widest; i++) {
    if (text[i] === '“') depth++
    else if (text[i] === '”') depth--
    else if (text[i] === '；' || text[i] === ';') isParted = true
  }
  return { isQuoted: depth < 0, isParted }
}
