/** A label that wants a place beside its node; sizes and positions in pixels of the viewport. */
export interface LabelWish {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedLabel extends Box {
  readonly key: string
}

const cell = 64
const gap = 4

/** Boxes that may not overlap, in a grid of cells so that a question costs the same however many there are. */
export class Boxes {
  private readonly cells = new Map<string, Box[]>()

  isFree(box: Box): boolean {
    return this.cellsOf(box).every((key) => !this.cells.get(key)?.some((other) => overlap(box, other)))
  }

  add(box: Box): void {
    for (const key of this.cellsOf(box)) {
      const boxes = this.cells.get(key)
      if (boxes) boxes.push(box)
      else this.cells.set(key, [box])
    }
  }

  private cellsOf({ x, y, width, height }: Box): string[] {
    const keys: string[] = []
    for (let i = Math.floor(x / cell); i <= Math.floor((x + width) / cell); i++)
      for (let j = Math.floor(y / cell); j <= Math.floor((y + height) / cell); j++) keys.push(`${i},${j}`)
    return keys
  }
}

export interface Room {
  /** Of the viewport. */
  readonly width: number
  readonly height: number
  /** Labels at most. */
  readonly most: number
  readonly taken: Boxes
  readonly shy: Boxes
}

/**
 * Gives labels their places, the first wish first: right of the node, else left, below or above it, where no label stands yet and the
 * whole of it is in the viewport; rather not over a node (`shy`), but there too if no other place is free. A label without a free place
 * is left out. `taken` may already hold boxes and receives the new ones.
 */
export function placeLabels(wishes: Iterable<LabelWish>, { width, height, most, taken, shy }: Room): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    if (placed.length >= most) break
    const free = placesFor(wish).filter((place) => isInside(place, width, height) && taken.isFree(place))
    const box = free.find((place) => shy.isFree(place)) ?? free[0]
    if (!box) continue
    taken.add(box)
    placed.push({ key: wish.key, ...box })
  }
  return placed
}

function placesFor({ x, y, radius, width, height }: LabelWish): Box[] {
  const away = radius * 1.2 + gap
  const size = { width, height }
  return [
    { x: x + away, y: y - height / 2, ...size },
    { x: x - away - width, y: y - height / 2, ...size },
    { x: x - width / 2, y: y + away, ...size },
    { x: x - width / 2, y: y - away - height, ...size },
  ]
}

const isInside = ({ x, y, width, height }: Box, right: number, bottom: number): boolean =>
  x >= 0 && y >= 0 && x + width <= right && y + height <= bottom

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** A label cut to a number of full-width characters, … for what is left out. A Latin letter counts half. */
export function shortened(label: string, most: number): string {
  let width = 0
  for (let i = 0; i < label.length; i++) {
    width += label.charCodeAt(i) < 0x2e80 ? 0.5 : 1
    if (width > most) return `${label.slice(0, i)}…`
  }
  return label
}
