import type { ReactNode } from 'react'
import type { EdgeAttributes, NodeAttributes, TimeSpell } from '../../graph/schema.ts'
import { confidenceWords, exactly, figureValue, timeRange } from '../i18n/numbers.ts'
import { useWords } from '../i18n/words.ts'
import type { Words } from '../i18n/zh.ts'

type Row = readonly [string, ReactNode]

export function NodeAttributeList({ at }: { readonly at: NodeAttributes }) {
  const words = useWords()
  const { details } = words
  const own = ownRows(at, words)
  return <Rows rows={[...own, [details.weight, exactly(at.weight)], ...foundRows(at, words)]} />
}

export function EdgeAttributeList({ at }: { readonly at: EdgeAttributes }) {
  const words = useWords()
  const { details } = words
  return (
    <Rows
      rows={[
        [details.role, at.role && details.roles[at.role]],
        [details.title_, at.title],
        [details.weight, exactly(at.weight)],
        ...foundRows(at, words),
      ]}
    />
  )
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className="attributes">
      {rows
        .filter(([, value]) => value !== undefined && value !== '' && value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function ownRows(at: NodeAttributes, words: Words): Row[] {
  const { details } = words
  switch (at.kind) {
    case 'measure':
      return [
        [details.name, at.name],
        [details.kind, details[at.measureKind] ?? at.measureKind],
        [details.level, at.level && details.levelOf(at.level)],
        [details.status, at.status && words.measureStatuses[at.status]],
        [details.times, timesOf(at.times)],
      ]
    case 'actor':
      return [
        [details.kind, words.actorKinds[at.actorKind]],
        [details.title_, at.title],
      ]
    case 'place':
      return [
        [details.level, at.level && (words.placeLevels[at.level] ?? at.level)],
        [details.code, at.code],
      ]
    case 'figure':
      return [
        [details.value, figureValue(at)],
        [details.exact, figureValue(at, exactly)],
        [details.of, at.of],
        [details.bound, words.bounds[at.bound]],
        [details.change, at.change && words.changes[at.change]],
        [details.status, words.statuses[at.status]],
        [details.scope, at.scope],
        [details.times, timesOf(at.times)],
      ]
    case 'document':
      return [
        [details.kind, at.read ? undefined : details.cited],
        [details.date, at.date],
        [details.source, at.source],
        [details.author, at.author],
        [details.authorPost, at.authorPost],
        [details.aboutPlace, at.aboutPlace],
      ]
  }
}

const timesOf = (times: readonly TimeSpell[]): ReactNode => (times.length ? <Times times={times} /> : undefined)

function foundRows({ confidence, rules }: Pick<NodeAttributes, 'confidence' | 'rules'>, words: Words): Row[] {
  return [
    [words.details.confidence, confidenceWords(confidence, words)],
    [words.details.rules, rules.length ? <Rules key="rules" rules={rules} /> : undefined],
  ]
}

function Rules({ rules }: { readonly rules: readonly string[] }) {
  return (
    <span className="rules">
      {rules.map((rule) => (
        <code key={rule}>{rule}</code>
      ))}
    </span>
  )
}

function Times({ times }: { readonly times: readonly TimeSpell[] }) {
  return times.map((time) => (
    <span key={`${time.evidence.document} ${time.evidence.start}`} className="time">
      {time.text} {timeRange(time) && <span className="quiet">{timeRange(time)}</span>}
    </span>
  ))
}
