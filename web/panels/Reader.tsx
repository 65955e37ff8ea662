import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react'
import type { Evidence, GraphDocument } from '../../graph/schema.ts'
import type { MentionType } from '../../src/annotation/mention.ts'
import { type GraphData, titleOf } from '../data/graph-data.ts'
import { useWords } from '../i18n/words.ts'
import type { Go } from '../state/history.ts'
import { type Place, read, type State, selectNode } from '../state/state.ts'
import { KindIcon } from './KindIcon.tsx'
import { Page } from './Page.tsx'

interface Props {
  readonly data: GraphData
  readonly state: State
  readonly go: Go
}

/** A document with every mention marked; a mark selects its node. */
export function Reader({ data, state, go }: Props) {
  const words = useWords()
  const place = useMemo(
    () => state.reader ?? placeOfSelection(data, state.selection) ?? firstPlace(data),
    [data, state.reader, state.selection],
  )
  const document = place && data.documents.get(place.document)
  if (!place) return <p className="nothing">{words.reader.none}</p>
  return (
    <section className="reader">
      <div className="reader-head">
        <select
          aria-label={words.reader.pick}
          value={place.document}
          onChange={(event) => go(read({ document: event.target.value, start: 0, end: 0 }))}
        >
          {!document && <option value={place.document}>{place.document}</option>}
          {[...data.documents.values()].map((each) => (
            <option key={each.id} value={each.id}>
              {titleOf(each)}
            </option>
          ))}
        </select>
        {document && <Legend document={document} />}
      </div>
      {document ? (
        <OpenDocument key={document.id} data={data} document={document} place={place} state={state} go={go} />
      ) : (
        <p className="nothing">{words.reader.gone}</p>
      )}
    </section>
  )
}

/** Without a chosen document the reader opens where the selected thing is first spoken of. */
function placeOfSelection(data: GraphData, selection: State['selection']): Place | null {
  if (selection.type === 'none') return null
  const at = selection.type === 'node' ? data.nodes.get(selection.key)?.at : data.edges.get(selection.key)?.at
  return at?.evidence[0] ?? null
}

function firstPlace(data: GraphData): Place | null {
  const [first] = data.documents.keys()
  return first === undefined ? null : { document: first, start: 0, end: 0 }
}

const legendOrder: readonly MentionType[] = ['measure', 'actor', 'place', 'figure', 'time', 'document']

function Legend({ document }: { readonly document: GraphDocument }) {
  const words = useWords()
  const counts = useMemo(() => {
    const found = new Map<MentionType, number>()
    for (const { type } of document.mentions) found.set(type, (found.get(type) ?? 0) + 1)
    return found
  }, [document])
  return (
    <ul className="reader-legend" aria-label={words.reader.legend}>
      {legendOrder
        .filter((type) => counts.has(type))
        .map((type) => (
          <li key={type}>
            <KindIcon kind={type} /> {words.mentionTypes[type]} <span className="count">{counts.get(type)!.toLocaleString()}</span>
          </li>
        ))}
    </ul>
  )
}

interface OpenProps extends Props {
  readonly document: GraphDocument
  readonly place: Place
}

function OpenDocument({ data, document, place, state, go }: OpenProps) {
  const words = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const selected = state.selection.type === 'node' ? state.selection.key : null
  const also = useMemo(() => edgeEvidence(data, state.selection, document.id), [data, state.selection, document])
  useScrollTo(scroller, place)

  const take = (target: EventTarget) => {
    const mark = (target as Element).closest<HTMLElement>('[data-node]')
    if (mark && data.nodes.has(mark.dataset.node!)) go(selectNode(mark.dataset.node!))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = (event.target as Element).closest<HTMLElement>('[data-node]')
    if (event.key === 'Enter' || event.key === ' ') {
      if (!mark) return
      take(mark)
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') step(scroller.current!, mark, event.key === 'ArrowRight' ? 1 : -1)
    else return
    event.preventDefault()
  }
  const { date, source, author } = document.metadata
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling text that one walks through with the arrow keys.
    <div
      ref={scroller}
      className="reader-scroller"
      role="region"
      aria-label={words.reader.text(titleOf(document))}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the keyboard.
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={(event: MouseEvent) => window.getSelection()?.isCollapsed !== false && take(event.target)}
    >
      <p className="reader-facts">
        {[...new Set([date, source, author]), words.reader.characters(document.text.length)].filter(Boolean).join(' · ')}
      </p>
      <Page document={document} nodes={data.nodes} place={place} also={also} selected={selected} />
    </div>
  )
}

/** Of a selected edge both ends are marked, wherever this document speaks of it. */
function edgeEvidence(data: GraphData, selection: State['selection'], document: string): readonly Evidence[] {
  const edge = selection.type === 'edge' ? data.edges.get(selection.key) : undefined
  return edge?.at.evidence.filter((evidence) => evidence.document === document) ?? []
}

/** Brings the open place into view, whenever it changes. */
function useScrollTo(scroller: React.RefObject<HTMLDivElement | null>, { start, end }: Place): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another start is another place, also where only the marks tell.
  useEffect(() => {
    if (!end) {
      scroller.current!.scrollTop = 0
      return
    }
    const show = () => scroller.current?.querySelector('.here')?.scrollIntoView({ block: 'center' })
    show()
    // Lines around it change their height when their marks are drawn.
    const timer = setTimeout(show, 120)
    return () => clearTimeout(timer)
  }, [scroller, start, end])
}

function step(scroller: HTMLElement, from: HTMLElement | null, by: 1 | -1): void {
  const marks = [...scroller.querySelectorAll<HTMLElement>('[data-node]')]
  const at = from
    ? marks.indexOf(from)
    : marks.findIndex((mark) => mark.getBoundingClientRect().top > scroller.getBoundingClientRect().top) - 1
  marks[Math.max(0, Math.min(marks.length - 1, at + by))]?.focus()
}
