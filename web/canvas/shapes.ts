import type { NodeKind } from '../../graph/schema.ts'

/** The five outlines, each in the number that the shader knows it by. */
export const shapeNumber: Readonly<Record<NodeKind, number>> = { measure: 0, document: 1, figure: 2, place: 3, actor: 4 }

/** Corners of a polygon on the unit circle, drawn somewhat larger than the circle so that all five shapes weigh the same to the eye. */
const polygon = (corners: number, radius: number, turn: number): readonly (readonly [number, number])[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const
  })

/** y grows downwards, as on a canvas and in SVG. */
export const shapeCorners: Readonly<Record<Exclude<NodeKind, 'measure'>, readonly (readonly [number, number])[]>> = {
  document: polygon(4, 1.25, Math.PI / 4),
  figure: polygon(4, 1.25, 0),
  place: polygon(3, 1.35, Math.PI / 2),
  actor: polygon(6, 1.12, Math.PI / 6),
}

/** Traces the outline of a kind around a point. */
export function traceShape(context: CanvasRenderingContext2D, kind: NodeKind, x: number, y: number, size: number): void {
  context.beginPath()
  if (kind === 'measure') context.arc(x, y, size, 0, 2 * Math.PI)
  else for (const [dx, dy] of shapeCorners[kind]) context.lineTo(x + dx * size, y + dy * size)
  context.closePath()
}
