import type { Figure, Measure, Mention, Place } from '../src/annotation/mention.ts'
import { placeLevel } from './place-level.ts'
import type { TimeSpell } from './schema.ts'
import type { Loose } from './workshop.ts'

/** What a mention tells of its node. @param times the spells that hold for it, for measures and figures */
export function attributesOf(mention: Mention, times: readonly TimeSpell[]): Loose {
  switch (mention.type) {
    case 'measure':
      return measureAttributes(mention, times)
    case 'figure':
      return figureAttributes(mention, times)
    case 'actor':
      return { kind: 'actor', label: mention.name, actorKind: mention.kind }
    case 'place':
      return placeAttributes(mention)
    default:
      return { kind: 'document', label: `《${mention.text}》`, title: mention.text, read: false }
  }
}

const measureAttributes = (measure: Measure, times: readonly TimeSpell[]): Loose => ({
  kind: 'measure',
  label: measure.text.replace(/\s+/g, ''),
  measureKind: measure.kind,
  ...(measure.kind === 'heading' ? { level: measure.level } : { status: measure.status }),
  ...(measure.name ? { name: measure.name } : {}),
  times,
})

const figureAttributes = ({ text, value, valueMax, unit, of, bound, change, status }: Figure, times: readonly TimeSpell[]): Loose => ({
  kind: 'figure',
  label: of ? `${of} ${text}` : text,
  value,
  ...(valueMax === undefined ? {} : { valueMax }),
  unit,
  ...(of ? { of } : {}),
  bound,
  ...(change ? { change } : {}),
  status,
  times,
})

const placeAttributes = ({ name, code }: Place): Loose => ({
  kind: 'place',
  label: name,
  ...(code ? { code } : {}),
  level: placeLevel(name, code),
})
