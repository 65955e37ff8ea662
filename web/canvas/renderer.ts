import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { EdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering'
import type { GraphData } from '../data/graph-data.ts'
import type { Focus, Visible } from '../state/visible.ts'
import { mainMass, sizeFactor } from './framing.ts'
import { Overlay } from './overlay.ts'
import type { Palette } from './palette.ts'
import ShapeProgram from './shape-program.ts'
import { shapeNumber } from './shapes.ts'

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
  private visible: Visible
  private palette: Palette

  constructor(container: HTMLElement, data: GraphData, visible: Visible, palette: Palette, gestures: Gestures) {
    this.visible = visible
    this.palette = palette
    setRim(palette)
    const framed = mainMass(data)
    this.sigma = new Sigma(drawnGraph(data, sizeFactor(data, framed)), container, this.settings(data))
    this.frame(framed)
    this.overlay = new Overlay(this.sigma, data, () => ({ visible: this.visible, palette: this.palette }))
    this.sigma.on('afterRender', () => this.overlay.paint())
    this.listen(gestures)
    this.observer = new ResizeObserver(() => this.sigma.scheduleRender())
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

  /** Calls back with the node under the pointer, or null. Returns the way to stop. */
  onHover(tell: (key: string | null) => void): () => void {
    const enter = ({ node }: { node: string }) => tell(node)
    const leave = () => tell(null)
    this.sigma.on('enterNode', enter).on('leaveNode', leave)
    return () => void this.sigma.off('enterNode', enter).off('leaveNode', leave)
  }

  /** Hides and shows what changed, and only that: a full refresh would index everything anew. */
  show(visible: Visible): void {
    const nodes = changed(this.visible.nodes, visible.nodes)
    const edges = changed(this.visible.edges, visible.edges)
    this.visible = visible
    if (nodes.length || edges.length) this.sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true })
  }

  focus(focus: Focus | null, hovered: string | null): void {
    this.overlay.focus(focus, hovered)
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

  /** Moves the camera so that these nodes stand in the middle, nearer if they are far away; not at all when they are well in view. */
  goTo(keys: readonly string[], always: boolean): void {
    // Opening the details has just made the container smaller, which Sigma learns at its next frame.
    this.sigma.resize()
    const places = keys.flatMap((key) => this.sigma.getNodeDisplayData(key) ?? [])
    if (!places.length || (!always && places.every((place) => this.isWellInView(place)))) return
    const x = places.reduce((sum, place) => sum + place.x, 0) / places.length
    const y = places.reduce((sum, place) => sum + place.y, 0) / places.length
    const camera = this.sigma.getCamera()
    void camera.animate({ x, y, ratio: Math.min(camera.ratio, 0.6) }, { duration: this.duration(350) })
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

  /** Sets the camera so that these nodes fill the picture. */
  private frame(keys: readonly string[]): void {
    const { width, height } = this.sigma.getDimensions()
    const spots = keys.flatMap((key) => this.sigma.getNodeDisplayData(key) ?? [])
    if (spots.length < 2 || !width || !height) return
    const box = { left: spots[0]!.x, right: spots[0]!.x, bottom: spots[0]!.y, top: spots[0]!.y }
    for (const { x, y } of spots) {
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.bottom = Math.min(box.bottom, y)
      box.top = Math.max(box.top, y)
    }
    const from = this.sigma.framedGraphToViewport({ x: box.left, y: box.top })
    const to = this.sigma.framedGraphToViewport({ x: box.right, y: box.bottom })
    const margin = 2 * this.sigma.getStagePadding()
    const ratio = Math.max((to.x - from.x) / (width - margin), (to.y - from.y) / (height - margin), 0.02)
    this.sigma.getCamera().setState({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, ratio: Math.min(1, ratio) })
  }

  fit(): void {
    void this.sigma.getCamera().animatedReset({ duration: this.duration(350) })
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

  /** Where a node is drawn, in pixels of the container; for tests and for keeping a hint beside it. */
  placeOf(key: string): { x: number; y: number } | null {
    const place = this.sigma.getNodeDisplayData(key)
    return place && !place.hidden ? this.sigma.framedGraphToViewport(place) : null
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

function drawnGraph({ nodes, edges }: GraphData, factor: number): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (const { key, at } of nodes.values())
    graph.addNode(key, {
      x: at.x,
      y: at.y,
      size: at.size * factor,
      label: null,
      kind: at.kind,
      shape: shapeNumber[at.kind],
      zIndex: at.size,
    })
  for (const { key, source, target } of edges.values()) graph.addEdgeWithKey(key, source, target, { size: 0.1 })
  return graph
}

function changed(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  return [...[...before].filter((key) => !after.has(key)), ...[...after].filter((key) => !before.has(key))]
}

function setRim({ rim }: Palette): void {
  ShapeProgram.rim = [1, 3, 5].map((i) => Number.parseInt(rim.slice(i, i + 2), 16) / 255) as [number, number, number]
}
