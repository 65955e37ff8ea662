import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { GraphData } from '../data/graph-data.ts'
import { useWords } from '../i18n/words.ts'
import type { Selection, Theme } from '../state/state.ts'
import { focusOn, type Visible } from '../state/visible.ts'
import { palettes } from './palette.ts'
import { Renderer } from './renderer.ts'

interface Props {
  readonly data: GraphData
  readonly visible: Visible
  /** The documents chosen in the filters: another choice is another picture, and is framed anew. */
  readonly documents: readonly string[]
  readonly selection: Selection
  readonly theme: Theme
  /** False while another view covers it; then it has no size. */
  readonly shown: boolean
  readonly onNode: (key: string) => void
  readonly onEdge: (key: string) => void
  readonly onGround: () => void
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The graph as a picture, with its controls. */
export function Canvas(props: Props) {
  const { data, visible, documents, selection, theme, shown } = props
  const words = useWords()
  const container = useRef<HTMLDivElement>(null)
  const pressed = useRef<string | null>(null)
  const { renderer, failed } = useRenderer(container, pressed, props)
  const [hovered, setHovered] = useState<Selection>({ type: 'none' })
  const latest = useRef(props)
  latest.current = props

  useEffect(() => renderer?.onHover(setHovered), [renderer])
  useEffect(() => renderer?.show(visible), [renderer, visible])
  useFraming(renderer, documents)
  useEffect(() => renderer?.paintIn(palettes[theme]), [renderer, theme])
  useEffect(() => renderer?.nameEdges((key) => words.relations[data.edges.get(key)!.at.kind]), [renderer, data, words])
  const focus = useMemo(() => focusOn(data, hovered.type === 'none' ? selection : hovered, visible), [data, hovered, selection, visible])
  useEffect(() => renderer?.focus(focus), [renderer, focus])
  useEffect(() => {
    const at = focusOn(data, selection, latest.current.visible)
    // Who has pressed a node in the picture sees it already.
    if (at && shown && !(selection.type !== 'none' && selection.key === pressed.current)) renderer?.goTo(at)
    pressed.current = null
  }, [renderer, data, selection, shown])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!renderer || event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = arrows[event.key]
    if (event.key === '+' || event.key === '=') renderer.zoom(1 / 1.5)
    else if (event.key === '-') renderer.zoom(1.5)
    else if (event.key === '0') renderer.fit()
    else if (arrow && event.shiftKey) renderer.pan(arrow[0] * 80, arrow[1] * 80)
    else if (arrow) {
      const next = selection.type === 'node' ? renderer.nearest(selection.key, ...arrow) : foremost(data, visible)
      if (next) props.onNode(next)
    } else return
    event.preventDefault()
  }

  return (
    <div className="canvas">
      <div
        ref={container}
        className="canvas-stage"
        data-over={hovered.type === 'none' ? undefined : hovered.type}
        role="application"
        aria-label={words.canvas.label(visible.nodes.size, visible.edges.size)}
        aria-describedby="canvas-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard.
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      <p id="canvas-help" className="unseen">
        {words.canvas.help}
      </p>
      {failed && (
        <p className="canvas-empty" role="alert">
          {words.canvas.noWebGl}
        </p>
      )}
      {!failed && visible.nodes.size === 0 && <p className="canvas-empty">{words.canvas.empty}</p>}
      <div className="canvas-controls" role="toolbar" aria-label={words.canvas.controls}>
        <button type="button" title={words.canvas.zoomIn} aria-label={words.canvas.zoomIn} onClick={() => renderer?.zoom(1 / 1.5)}>
          +
        </button>
        <button type="button" title={words.canvas.zoomOut} aria-label={words.canvas.zoomOut} onClick={() => renderer?.zoom(1.5)}>
          −
        </button>
        <button type="button" title={words.canvas.fit} aria-label={words.canvas.fit} onClick={() => renderer?.fit()}>
          ⤢
        </button>
      </div>
    </div>
  )
}

/** The renderer lives as long as the graph; what changes in between is told to it. */
function useRenderer(
  container: RefObject<HTMLDivElement | null>,
  pressed: RefObject<string | null>,
  props: Props,
): { renderer: Renderer | null; failed: boolean } {
  const [renderer, setRenderer] = useState<Renderer | null>(null)
  const [failed, setFailed] = useState(false)
  const latest = useRef(props)
  latest.current = props
  const { data } = props
  useEffect(() => {
    if (!hasWebGl()) {
      setFailed(true)
      return
    }
    const { visible, theme } = latest.current
    const made = new Renderer(container.current!, data, visible, palettes[theme], {
      onNode: (key) => {
        pressed.current = key
        latest.current.onNode(key)
      },
      onEdge: (key) => {
        pressed.current = key
        latest.current.onEdge(key)
      },
      onGround: () => latest.current.onGround(),
    })
    setRenderer(made)
    return () => made.kill()
  }, [container, pressed, data])
  return { renderer, failed }
}

/** Sigma needs it, and fails in the middle of its work where there is none. */
const hasWebGl = (): boolean => {
  const canvas = document.createElement('canvas')
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null
}

function useFraming(renderer: Renderer | null, documents: readonly string[]): void {
  const framed = useRef(documents)
  useEffect(() => {
    if (framed.current === documents) return
    framed.current = documents
    renderer?.fit()
  }, [renderer, documents])
}

function foremost(data: GraphData, visible: Visible): string | null {
  let best: string | null = null
  for (const key of visible.nodes) if (!best || data.nodes.get(key)!.at.rank > data.nodes.get(best)!.at.rank) best = key
  return best
}
