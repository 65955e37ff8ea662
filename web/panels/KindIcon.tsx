import type { MentionType } from '../../src/annotation/mention.ts'
import { shapeCorners } from '../canvas/shapes.ts'

/** The shape of a kind as the canvas draws it, in its colour. Times, which are no nodes, have a ring. */
export function KindIcon({ kind, size = 12 }: { readonly kind: MentionType; readonly size?: number }) {
  return (
    <svg className="kind-icon" data-kind={kind} width={size} height={size} viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true">
      {kind === 'measure' && <circle r="1" />}
      {kind === 'time' && <circle r="0.8" className="ring" />}
      {kind !== 'measure' && kind !== 'time' && (
        <polygon points={shapeCorners[kind].map((corner) => corner.map((value) => value.toFixed(3)).join(',')).join(' ')} />
      )}
    </svg>
  )
}
