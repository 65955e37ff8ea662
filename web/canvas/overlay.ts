import type Sigma from 'sigma'
import type { GraphData } from '../data/graph-data.ts'
import type { Focus, Visible } from '../state/visible.ts'
import { type Box, Boxes, type LabelWish, placeLabels, shortened } from './label-layout.ts'
import { fontFamily, fonts, type Voice, voiceOf } from './label-voice.ts'
import type { Palette } from './palette.ts'
import { leastRadius } from './shape-program.ts'
import { traceShape } from './shapes.ts'

interface Look {
  readonly visible: Visible
  readonly palette: Palette
}

interface Ground {
  readonly taken: Boxes
  readonly shy: Boxes
}

interface Words {
  readonly text: string
  readonly voice: Voice
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly radius: number
}

const labelHeight = 18
/** Full-width characters of a label at rest, and of one in focus. */
const restLength = 12
const focusLength = 18
/** The corner in which the zoom buttons stand. */
const controls = { width: 56, height: 128 }
/** One label for so many square pixels at most: more is a wall of text. */
const roomPerLabel = 11_000

/**
 * Everything that changes while the pointer moves: labels, and the neighbourhood in focus above a veil over the rest. It is painted in two
 * dimensions over Sigma's layers and costs what is in focus, never the size of the graph.
 */
export class Overlay {
  private readonly context: CanvasRenderingContext2D
  private readonly widths = new Map<string, number>()
  /** Keys from the largest node to the smallest: the order in which labels get their places. */
  private readonly ranked: readonly string[]
  private focused: Focus | null = null
  private frame = 0
  private edgeName: (edge: string) => string = () => ''

  private readonly sigma: Sigma
  private readonly data: GraphData
  private readonly look: () => Look

  constructor(sigma: Sigma, data: GraphData, look: () => Look) {
    this.sigma = sigma
    this.data = data
    this.look = look
    this.context = sigma.getCanvases().labels!.getContext('2d')!
    this.ranked = [...data.nodes.values()].sort((a, b) => b.at.size - a.at.size || b.at.rank - a.at.rank).map(({ key }) => key)
  }

  focus(focus: Focus | null): void {
    this.focused = focus
    this.paintSoon()
  }

  nameEdges(name: (edge: string) => string): void {
    this.edgeName = name
    this.paintSoon()
  }

  kill(): void {
    cancelAnimationFrame(this.frame)
  }

  private paintSoon(): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.paint())
  }

  paint(): void {
    const { width, height } = this.sigma.getDimensions()
    this.context.clearRect(0, 0, width, height)
    const taken = new Boxes()
    taken.add({ x: width - controls.width, y: height - controls.height, ...controls })
    const ground = { taken, shy: this.nodesInSight(this.focused?.nodes ?? this.look().visible.nodes, width, height) }
    if (this.focused) this.paintFocus(this.focused, width, height, ground)
    else this.paintLabels(this.ranked, restLength, Math.ceil((width * height) / roomPerLabel), ground)
  }

  /** The nodes that labels should rather not cover. Among thousands there is no room to be shy. */
  private nodesInSight(nodes: ReadonlySet<string>, width: number, height: number): Boxes {
    const boxes = new Boxes()
    if (nodes.size > 2000) return boxes
    for (const key of nodes) {
      const spot = this.spot(key)
      if (!spot || spot.x < 0 || spot.y < 0 || spot.x > width || spot.y > height) continue
      const half = spot.radius * 0.8
      boxes.add({ x: spot.x - half, y: spot.y - half, width: 2 * half, height: 2 * half })
    }
    return boxes
  }

  private paintFocus({ nodes, edges, centres }: Focus, width: number, height: number, ground: Ground): void {
    const { palette } = this.look()
    this.context.fillStyle = palette.veil
    this.context.fillRect(0, 0, width, height)
    for (const edge of edges) this.paintEdge(edge)
    for (const key of nodes) this.paintNode(key, centres.includes(key))
    this.paintLabels(centres, 40, centres.length, ground, true)
    const others = [...nodes].filter((key) => !centres.includes(key))
    this.paintLabels(others, nodes.size > 40 ? restLength : focusLength, 150, ground)
    if (edges.size <= 30) this.paintEdgeNames(edges, ground.taken)
  }

  private spot(key: string): Spot | null {
    const place = this.sigma.getNodeDisplayData(key)
    if (!place || place.hidden) return null
    return { ...this.sigma.framedGraphToViewport(place), radius: Math.max(this.sigma.scaleSize(place.size), leastRadius) }
  }

  private paintNode(key: string, isCentre: boolean): void {
    const spot = this.spot(key)
    const node = this.data.nodes.get(key)
    if (!spot || !node) return
    const { palette } = this.look()
    const radius = Math.max(spot.radius, 4)
    traceShape(this.context, node.at.kind, spot.x, spot.y, radius)
    this.context.fillStyle = palette.kinds[node.at.kind]
    this.context.fill()
    if (!isCentre) return
    traceShape(this.context, node.at.kind, spot.x, spot.y, radius + 4)
    this.context.strokeStyle = palette.kinds[node.at.kind]
    this.context.lineWidth = 2
    this.context.stroke()
  }

  private paintEdge(key: string): void {
    const edge = this.data.edges.get(key)
    const source = edge && this.spot(edge.source)
    const target = edge && this.spot(edge.target)
    if (!source || !target) return
    const { context } = this
    const { palette } = this.look()
    context.strokeStyle = palette.focusEdge
    context.fillStyle = palette.focusEdge
    context.lineWidth = 1.3
    const angle = Math.atan2(target.y - source.y, target.x - source.x)
    const tip = { x: target.x - Math.cos(angle) * (target.radius + 3), y: target.y - Math.sin(angle) * (target.radius + 3) }
    context.beginPath()
    context.moveTo(source.x, source.y)
    context.lineTo(tip.x, tip.y)
    context.stroke()
    context.beginPath()
    context.moveTo(tip.x, tip.y)
    for (const turn of [-0.4, 0.4]) context.lineTo(tip.x - 9 * Math.cos(angle + turn), tip.y - 9 * Math.sin(angle + turn))
    context.fill()
  }

  /** Of `centres` the whole names, whatever they lie over. */
  private paintLabels(keys: readonly string[], length: number, most: number, { taken, shy }: Ground, centres = false): void {
    const { width, height } = this.sigma.getDimensions()
    const texts = new Map<string, Words>()
    const voice = centres ? () => 'loud' as const : (key: string) => voiceOf(this.data.nodes.get(key)!.at)
    const wishes = this.wishes(keys, length, voice, texts)
    for (const { key, ...box } of placeLabels(wishes, { width, height, most, taken, shy })) this.paintText(texts.get(key)!, box, centres)
  }

  /** Lazily: once the labels have found no more room, the rest of a large graph is not even measured. */
  private *wishes(
    keys: readonly string[],
    length: number,
    voiceOfKey: (key: string) => Voice,
    texts: Map<string, Words>,
  ): Generator<LabelWish> {
    const { visible } = this.look()
    const { width, height } = this.sigma.getDimensions()
    let tried = 0
    for (const key of keys) {
      if (!visible.nodes.has(key)) continue
      const spot = this.spot(key)
      if (!spot || spot.x < 0 || spot.y < 0 || spot.x > width || spot.y > height) continue
      if (++tried > 600) return
      const text = shortened(this.data.nodes.get(key)!.at.label.replace(/\s+/g, ' '), length)
      const voice = voiceOfKey(key)
      texts.set(key, { text, voice })
      this.context.font = fonts[voice]
      yield { key, ...spot, width: this.widthOf(text) + 8, height: labelHeight }
    }
  }

  private widthOf(text: string): number {
    const key = `${this.context.font}|${text}`
    const known = this.widths.get(key)
    if (known !== undefined) return known
    const width = this.context.measureText(text).width
    this.widths.set(key, width)
    return width
  }

  private paintText({ text, voice }: Words, { x, y, width, height }: Box, filled: boolean): void {
    const { context } = this
    const { palette } = this.look()
    context.font = fonts[voice]
    context.textBaseline = 'middle'
    if (filled) {
      context.fillStyle = palette.ground
      context.beginPath()
      context.roundRect(x, y, width, height, 4)
      context.fill()
    } else {
      context.strokeStyle = palette.ground
      context.lineWidth = 4
      context.lineJoin = 'round'
      context.strokeText(text, x + 4, y + height / 2)
    }
    context.fillStyle = voice === 'soft' ? palette.softInk : palette.ink
    context.fillText(text, x + 4, y + height / 2)
  }

  private paintEdgeNames(edges: ReadonlySet<string>, taken: Boxes): void {
    const { context } = this
    const { palette } = this.look()
    context.font = `400 11px ${fontFamily}`
    for (const key of edges) {
      const edge = this.data.edges.get(key)
      const source = edge && this.spot(edge.source)
      const target = edge && this.spot(edge.target)
      const name = this.edgeName(key)
      if (!source || !target || !name) continue
      const width = this.widthOf(name) + 6
      if (Math.hypot(target.x - source.x, target.y - source.y) < width + source.radius + target.radius + 20) continue
      const box = { x: (source.x + target.x) / 2 - width / 2, y: (source.y + target.y) / 2 - 7, width, height: 14 }
      if (!taken.isFree(box)) continue
      taken.add(box)
      context.fillStyle = palette.ground
      context.fillRect(box.x, box.y, box.width, box.height)
      context.fillStyle = palette.focusEdge
      context.textBaseline = 'middle'
      context.fillText(name, box.x + 3, box.y + 7)
    }
  }
}
