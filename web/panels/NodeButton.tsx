import type { GraphData } from '../data/graph-data.ts'
import { labelOf } from '../data/search.ts'
import { KindIcon } from './KindIcon.tsx'

interface Props {
  readonly data: GraphData
  readonly nodeKey: string
  readonly note?: string | undefined
  readonly className?: string
  readonly current?: boolean
  readonly onTake: (key: string) => void
}

/** A node as something to press: its shape and its label. */
export function NodeButton({ data, nodeKey, note, className = 'node-button', current, onTake }: Props) {
  const node = data.nodes.get(nodeKey)
  if (!node) return null
  return (
    <button
      type="button"
      className={className}
      data-kind={node.at.kind}
      aria-current={current || undefined}
      onClick={() => onTake(nodeKey)}
    >
      <KindIcon kind={node.at.kind} />
      <span className="node-label">{labelOf(data, nodeKey)}</span>
      {note && <span className="quiet">{note}</span>}
    </button>
  )
}
