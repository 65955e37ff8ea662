import { useState } from 'react'
import type { EdgeKind } from '../../graph/schema.ts'
import { type Edge, type GraphData, type Node, otherEnd } from '../data/graph-data.ts'
import { edgeKinds } from '../data/problem.ts'
import { useWords } from '../i18n/words.ts'
import type { Words } from '../i18n/zh.ts'
import type { Go } from '../state/history.ts'
import { selectEdge, selectNode } from '../state/state.ts'
import { NodeButton } from './NodeButton.tsx'

interface Group {
  readonly relation: EdgeKind
  readonly direction: 'out' | 'in'
  readonly edges: readonly Edge[]
}

/** The other ends of a node's edges, grouped by what they are to it. */
export function Neighbours({ data, node, go }: { readonly data: GraphData; readonly node: Node; readonly go: Go }) {
  const words = useWords()
  const groups = groupsOf(node)
  if (!groups.length) return null
  return (
    <section aria-label={words.details.neighbours}>
      <h3>{words.details.neighbours}</h3>
      {groups.map((group) => (
        <NeighbourGroup key={`${group.relation} ${group.direction}`} data={data} node={node} group={group} go={go} />
      ))}
    </section>
  )
}

function groupsOf(node: Node): Group[] {
  return edgeKinds.flatMap((relation) =>
    (['out', 'in'] as const).flatMap((direction) => {
      const edges = node[direction].filter(({ at }) => at.kind === relation)
      return edges.length ? [{ relation, direction, edges }] : []
    }),
  )
}

const atFirst = 8

interface GroupProps {
  readonly data: GraphData
  readonly node: Node
  readonly group: Group
  readonly go: Go
}

function NeighbourGroup({ data, node, group: { relation, direction, edges }, go }: GroupProps) {
  const words = useWords()
  const [shown, setShown] = useState(atFirst)
  return (
    <div className="neighbour-group">
      <h4>
        <span aria-hidden="true">{direction === 'out' ? '→' : '←'}</span> {words.ends[relation][direction]}
        <span className="count">{edges.length.toLocaleString()}</span>
      </h4>
      <ul>
        {edges.slice(0, shown).map((edge) => (
          <li key={edge.key}>
            <NodeButton data={data} nodeKey={otherEnd(edge, node.key)} note={noteOf(edge, words)} onTake={(key) => go(selectNode(key))} />
            <button
              type="button"
              className="small edge-button"
              title={words.details.edge}
              aria-label={words.details.edge}
              onClick={() => go(selectEdge(edge.key))}
            >
              {words.details.evidence}
            </button>
          </li>
        ))}
      </ul>
      {edges.length > shown && (
        <button type="button" className="small" onClick={() => setShown(shown + 50)}>
          {words.more(Math.min(50, edges.length - shown))}
        </button>
      )}
    </div>
  )
}

const noteOf = ({ at }: Edge, words: Words): string | undefined =>
  at.title ?? (at.role === 'support' ? words.details.roles.support : undefined)
