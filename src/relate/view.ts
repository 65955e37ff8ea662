import type { Actor, CitedWork, Figure, Measure, Mention, MentionType, Place, Time } from '../annotation/mention.ts'
import { indexAt, wordAt } from '../annotation/outline.ts'
import type { RelationContext } from './relator.ts'

/** A mention with its place in the outline. Indices are −1 where the outline has nothing. */
export interface Placed<M extends Mention = Mention> {
  readonly mention: M
  /** Position among the placed mentions of its type. */
  readonly rank: number
  readonly clause: number
  readonly sentence: number
  /** Words it covers: from, to (exclusive). */
  readonly wordFrom: number
  readonly wordTo: number
  /** Rank of the innermost measure that contains it, itself excepted, or −1. */
  readonly inside: number
}

/** The mentions of a document by type, in document order, each placed in the outline. */
export interface RelationView {
  readonly measures: readonly Placed<Measure>[]
  readonly actors: readonly Placed<Actor>[]
  readonly places: readonly Placed<Place>[]
  readonly figures: readonly Placed<Figure>[]
  readonly times: readonly Placed<Time>[]
  readonly works: readonly Placed<CitedWork>[]
}

/** Views are asked for by one relator after another: the last ones are kept as long as their mentions are. */
const views = new WeakMap<readonly Mention[], RelationView>()

export function viewMentions(context: RelationContext): RelationView {
  let view = views.get(context.mentions)
  if (!view) {
    view = placeMentions(context)
    views.set(context.mentions, view)
  }
  return view
}

function placeMentions({ outline: { clauses, words }, mentions }: RelationContext): RelationView {
  const counts = new Map<MentionType, number>()
  const open: { rank: number; end: number }[] = []
  const placed = mentions.map((mention): Placed => {
    const rank = counts.get(mention.type) ?? 0
    counts.set(mention.type, rank + 1)
    while (open.length && open.at(-1)!.end <= mention.start) open.pop()
    const container = open.at(-1)
    const inside = container && container.end >= mention.end ? container.rank : -1
    if (mention.type === 'measure') open.push({ rank, end: mention.end })
    const clause = indexAt(clauses, mention.start)
    return {
      mention,
      rank,
      clause,
      sentence: clauses[clause]?.sentence ?? -1,
      wordFrom: wordAt(words, mention.start),
      wordTo: wordAt(words, mention.end - 1) + 1,
      inside,
    }
  })
  const ofType = <M extends Mention>(type: M['type']) => placed.filter((p): p is Placed<M> => p.mention.type === type)
  return {
    measures: ofType<Measure>('measure'),
    actors: ofType<Actor>('actor'),
    places: ofType<Place>('place'),
    figures: ofType<Figure>('figure'),
    times: ofType<Time>('time'),
    works: ofType<CitedWork>('document'),
  }
}

/** Index of the first of `placed` that starts at or after `offset`. */
export function firstFrom(placed: readonly Placed[], offset: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placed[middle]!.mention.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** At most `most` on either side of `offset`, all within [from, to): however long a paragraph, a mention has a bounded number of partners. */
export function around<M extends Mention>(
  placed: readonly Placed<M>[],
  offset: number,
  from: number,
  to: number,
  most: number,
): Placed<M>[] {
  const middle = firstFrom(placed, offset)
  let low = middle
  while (low > 0 && middle - low < most && placed[low - 1]!.mention.start >= from) low--
  let high = middle
  while (high < placed.length && high - middle < most && placed[high]!.mention.start < to) high++
  return placed.slice(low, high)
}
