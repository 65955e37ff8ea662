import Sigma from 'sigma'
import { EdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering'
import type { CameraState } from 'sigma/types'
import type { GraphData } from '../data/graph-data.ts'
import type { Selection } from '../state/state.ts'
import type { Focus, Visible } from '../state/visible.ts'
import { drawnGraph } from './drawn-graph.ts'
import { mainMass, sizeFactor } from './framing.ts'
import { Overlay } from './overlay.ts'
import type { Palette } from './palette.ts'
import ShapeProgram from './shape-program.ts'

/** What the canvas tells of the pointer. */
export interface Gestures {
  readonly onNode: (key: string) => void
  readonly onEdge: (key: string) => void
  readonly onGround: () => void
}

/** Beyond this many edges arrowheads are only a blur and rectangles cost three times the lines; picking them costs a second pass. */
const fewEdges = 4000

/** The one place that talks to Sigma. It holds a WebGL context, so it must be killed. */
export class Renderer {
  private readonly sigma: Sigma
  private readonly overlay: Overlay
  /** Sigma looks at the window only; ours changes with the panels beside it. */
  private readonly observer: ResizeObserver
  /** The nodes of the first view, until they were framed. */
  private unframed: readonly string[] | null
  private visible: Visible
  private palette: Palette

  constructor(container: HTMLElement, data: GraphData, visible: Visible, palette: Palette, gestures: Gestures) {
    this.visible = visible
    this.palette = palette
    setRim(palette)
    const framed = mainMass(data)
    this.sigma = new Sigma(drawnGraph(data, sizeFactor(data, framed)), container, this.settings(data))
    this.unframed = framed.filter((key) => visible.nodes.has(key))
    this.frameFirst()
    this.overlay = new Overlay(this.sigma, data, () => ({ visible: this.visible, palette: this.palette }))
    this.sigma.on('afterRender', () => this.overlay.paint())
    this.listen(gestures)
    this.observer = new ResizeObserver(() => {
      this.frameFirst()
      this.sigma.scheduleRender()
    })
    this.observer.observe(container)
  }

  private settings(data: GraphData) {
    const few = data.edges.size <= fewEdges
    return {
      nodeProgramClasses: { shape: ShapeProgram as never },
      defaultNodeType: 'shape',
      edgeProgramClasses: { arrow: EdgeArrowProgram, line: EdgeLineProgram },
      defaultEdgeType: few ? 'arrow' : 'line',
      itemSizesReference: 'positions' as const,
      // Labels are the overlay's: Sigma's grid lets them overlap, and a hover must not cost a refresh.
      renderLabels: false,
      hideEdgesOnMove: !few,
      enableEdgeEvents: few,
      enableCameraRotation: false,
      minEdgeThickness: 1.4,
      minCameraRatio: 0.01,
      maxCameraRatio: 4,
      stagePadding: 48,
      zIndex: true,
      allowInvalidContainer: true,
      nodeReducer: (key: string, node: Record<string, unknown>) => ({
        ...node,
        hidden: !this.visible.nodes.has(key),
        color: this.palette.kinds[node.kind as keyof Palette['kinds']],
      }),
      edgeReducer: (key: string, edge: Record<string, unknown>) => ({
        ...edge,
        hidden: !this.visible.edges.has(key),
        color: this.palette.edge,
      }),
    }
  }

  private listen({ onNode, onEdge, onGround }: Gestures): void {
    this.sigma.on('clickNode', ({ node }) => onNode(node))
    this.sigma.on('clickEdge', ({ edge }) => onEdge(edge))
    this.sigma.on('clickStage', () => onGround())
    this.sigma.on('doubleClickNode', (event) => event.preventSigmaDefault())
  }

  /** Calls back with what is under the pointer. Returns the way to stop. */
  onHover(tell: (under: Selection) => void): () => void {
    const node = ({ node: key }: { node: string }) => tell({ type: 'node', key })
    const edge = ({ edge: key }: { edge: string }) => tell({ type: 'edge', key })
    const leave = () => tell({ type: 'none' })
    const { sigma } = this
    sigma.on('enterNode', node).on('leaveNode', leave).on('enterEdge', edge).on('leaveEdge', leave)
    return () => void sigma.off('enterNode', node).off('leaveNode', leave).off('enterEdge', edge).off('leaveEdge', leave)
  }

  /** Hides and shows what changed, and only that: a full refresh would index everything anew. */
  show(visible: Visible): void {
    const nodes = changed(this.visible.nodes, visible.nodes)
    const edges = changed(this.visible.edges, visible.edges)
    this.visible = visible
    if (nodes.length || edges.length) this.sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true })
  }

  focus(focus: Focus | null): void {
    this.overlay.focus(focus)
  }

  paintIn(palette: Palette): void {
    if (palette === this.palette) return
    this.palette = palette
    setRim(palette)
    this.sigma.refresh({ skipIndexation: true })
  }

  /** Names edges in the overlay: relation → words in the reader's language. */
  nameEdges(name: (edge: string) => string): void {
    this.overlay.nameEdges(name)
  }

  /**
   * Brings what is in focus into view, near enough to tell its nodes apart. The camera stays where it is when all that is so already, and
   * never moves away from the graph.
   */
  goTo({ centres, nodes }: Focus): void {
    // Opening the details has just made the container smaller, which Sigma learns at its next frame.
    this.sigma.resize()
    const around = this.framing(nodes)
    const places = centres.flatMap((key) => this.sigma.getNodeDisplayData(key) ?? [])
    const [first] = places
    if (!around || !first) return
    const camera = this.sigma.getCamera()
    const near = Math.max(around.ratio * 1.3, 0.1)
    if (near > camera.ratio * 0.4 && places.every((place) => this.isWellInView(place))) return
    const target = near < camera.ratio ? { ...around, ratio: near } : { x: first.x, y: first.y, ratio: Math.min(camera.ratio, 0.6) }
    void camera.animate(target, { duration: this.duration(350) })
  }

  private isWellInView(place: { x: number; y: number }): boolean {
    const { x, y } = this.sigma.framedGraphToViewport(place)
    const { width, height } = this.sigma.getDimensions()
    return x > 60 && y > 40 && x < width - 60 && y < height - 40
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera()
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: this.duration(180) })
  }

  pan(dx: number, dy: number): void {
    const camera = this.sigma.getCamera()
    const { width, height } = this.sigma.getDimensions()
    const from = this.sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 })
    const to = this.sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy })
    camera.setState({ x: camera.x + to.x - from.x, y: camera.y + to.y - from.y })
  }

  /** Sets the camera of the first view, as soon as there is a picture: a link may open another view first. */
  private frameFirst(): void {
    if (!this.unframed) return
    this.sigma.resize()
    const camera = this.framing(this.unframed.length ? this.unframed : this.visible.nodes)
    if (!camera) return
    this.sigma.getCamera().setState(camera)
    this.unframed = null
  }

  /** The camera from which these nodes fill the picture; null when there is nothing to see or no picture. */
  private framing(keys: Iterable<string>): Pick<CameraState, 'x' | 'y' | 'ratio'> | null {
    const { width, height } = this.sigma.getDimensions()
    const spots = [...keys].flatMap((key) => this.sigma.getNodeDisplayData(key) ?? [])
    const [first] = spots
    if (!first || !width || !height) return null
    const box = { left: first.x, right: first.x, bottom: first.y, top: first.y }
    for (const { x, y } of spots) {
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.bottom = Math.min(box.bottom, y)
      box.top = Math.max(box.top, y)
    }
    // How large the box would be with the camera at ratio 1.
    const cameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 }
    const from = this.sigma.framedGraphToViewport({ x: box.left, y: box.top }, { cameraState })
    const to = this.sigma.framedGraphToViewport({ x: box.right, y: box.bottom }, { cameraState })
    const margin = 2 * this.sigma.getStagePadding()
    const ratio = Math.max((to.x - from.x) / (width - margin), (to.y - from.y) / (height - margin), 0.05)
    return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, ratio }
  }

  /** Shows all that is visible. */
  fit(): void {
    const camera = this.framing(this.visible.nodes)
    if (camera) void this.sigma.getCamera().animate(camera, { duration: this.duration(350) })
  }

  /** The visible node that lies nearest in a direction, as arrow keys mean it; null when there is none. */
  nearest(from: string, dx: number, dy: number): string | null {
    const start = this.sigma.getNodeDisplayData(from)
    if (!start) return null
    let best: string | null = null
    let least = Number.POSITIVE_INFINITY
    for (const key of this.visible.nodes) {
      const place = key === from ? undefined : this.sigma.getNodeDisplayData(key)
      if (!place) continue
      const along = (place.x - start.x) * dx - (place.y - start.y) * dy
      const aside = Math.abs((place.x - start.x) * dy + (place.y - start.y) * dx)
      if (along <= 0 || aside > along * 1.5) continue
      if (along + 2 * aside < least) [best, least] = [key, along + 2 * aside]
    }
    return best
  }

  kill(): void {
    this.observer.disconnect()
    this.overlay.kill()
    this.sigma.kill()
  }

  private duration(milliseconds: number): number {
    return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : milliseconds
  }
}

function changed(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  return [...[...before].filter((key) => !after.has(key)), ...[...after].filter((key) => !before.has(key))]
}

function setRim({ rim }: Palette): void {
  ShapeProgram.rim = [1, 3, 5].map((i) => Number.parseInt(rim.slice(i, i + 2), 16) / 255) as [number, number, number]
}
