import type { Features } from '../../model/index.ts'
import type { Decided } from '../pairs.ts'
import type { RelationContext } from '../relator.ts'
import { type Placed, viewMentions } from '../view.ts'
import { addDistance } from './distance.ts'
import { addFrame } from './frame.ts'
import { addDecided } from './history.ts'
import { addLimits } from './limits.ts'
import { positionOf } from './seen-from.ts'
import { addSubjects } from './subject.ts'
import { addVerbs } from './verbs.ts'
import { addBetween, addWordsAround } from './words.ts'

export { newFeatures, templates } from './chosen.ts'

/** What speaks for `target` standing in a relation to `source`. */
export function pairFeatures(features: Features, context: RelationContext, source: Placed, target: Placed, decided: Decided): Features {
  const view = viewMentions(context)
  features.clear()
  const position = positionOf(source.mention, target.mention)
  addDistance(features, view, source, target, position)
  addWordsAround(features, context, target, position, 20)
  addWordsAround(features, context, source, position, 40)
  addBetween(features, context, source, target, position)
  addLimits(features, context, source, target, position)
  addVerbs(features, context, source, target, position)
  addSubjects(features, context, source, target, position)
  addFrame(features, context, source, target, position)
  addDecided(features, context, source, target, position, decided)
  return features
}
