import type { Words } from '../../../annotation/outline.ts'
import { phraseBehind } from './behind.ts'
import { choose } from './choose.ts'
import { withMeasured } from './compose.ts'
import type { FigurePlace } from './place.ts'
import { shareAmong } from './respective.ts'

/**
 * What each figure counts or measures: for a count the noun behind it (2135个村, 4200多名村主干), for money, shares and changes the noun phrase before
 * it (地区生产总值626.9亿元); where neither is, what an earlier figure (同比增长2%) or the former clause is of.
 * @param places all figures of a document in their order
 */
export function thingsOf(text: string, words: Words, places: readonly FigurePlace[]): (string | undefined)[] {
  const behind = places.map((place) => phraseBehind(text, words, place))
  for (let i = places.length - 2; i >= 0; i--) if (sharesNext(text, places[i]!, places[i + 1]!)) behind[i] ??= behind[i + 1]
  const things: (string | undefined)[] = []
  for (const i of places.keys()) {
    const chosen = choose({ text, words, places, behind, things, i })
    things.push(chosen && withMeasured(text, words, places, things, i, chosen))
    shareAmong(text, words, places, things, i)
  }
  return things
}

/** 63批次1200多名专家; 100万元、50万元和30万元奖励; 6名、乡镇至少2名扶贫专职人员: whether the noun behind the next figure is this one's too. */
function sharesNext(text: string, place: FigurePlace, next: FigurePlace): boolean {
  if (next.start >= place.clauseEnd) return false
  const between = text.slice(place.end, next.start)
  return /^\s*(?:[、和或及与]|以及)?\s*$/.test(between) || (place.unit === next.unit && between.length < 14 && between.startsWith('、'))
}
