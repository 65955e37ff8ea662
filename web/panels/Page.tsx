import { Fragment, memo, useMemo, useRef } from 'react'
import type { GraphDocument } from '../../graph/schema.ts'
import { overlaps, type Span } from '../../src/annotation/span.ts'
import { linesOf, type Stretch, stretches } from '../data/marks.ts'
import { marked } from '../data/sentences.ts'
import { useWords } from '../i18n/words.ts'
import type { Place } from '../state/state.ts'
import { useNear } from './useNear.ts'

interface Props {
  readonly document: GraphDocument
  readonly nodes: { has(key: string): boolean }
  /** The place that is open. */
  readonly place: Place
  /** More to mark as evidence. */
  readonly also: readonly Span[]
  readonly selected: string | null
}

/** So many lines are marked together. */
const linesAtOnce = 24

/** The text of a document. Stretches out of sight are plain text until they come near: a long document has tens of thousands of marks. */
export function Page({ document, nodes, place, also, selected }: Props) {
  const chunks = useMemo(() => {
    const lines = linesOf(document.text)
    return Array.from({ length: Math.ceil(lines.length / linesAtOnce) }, (_, i) => lines.slice(i * linesAtOnce, (i + 1) * linesAtOnce))
  }, [document])
  return (
    <div className="reader-text">
      {chunks.map((lines) => {
        const span = { start: lines[0]!.start, end: lines.at(-1)!.end + 1 }
        const here = place.end > 0 && overlaps(span, place) ? place : null
        const near = also.some((other) => overlaps(span, other)) ? also : none
        return <Chunk key={span.start} document={document} lines={lines} nodes={nodes} here={here} also={near} selected={selected} />
      })}
    </div>
  )
}

/** One and the same, so that a chunk without marks is not drawn again. */
const none: readonly Span[] = []

interface ChunkProps extends Omit<Props, 'place'> {
  readonly lines: readonly Span[]
  readonly here: Place | null
}

const Chunk = memo(function Chunk({ document, lines, nodes, here, also, selected }: ChunkProps) {
  const box = useRef<HTMLDivElement>(null)
  const near = useNear(box)
  return (
    <div ref={box}>
      {lines.map((line) => (
        <Line
          key={line.start}
          document={document}
          line={line}
          marked={near || here !== null || also.length > 0}
          nodes={nodes}
          here={here}
          also={also}
          selected={selected}
        />
      ))}
    </div>
  )
})

interface LineProps extends Omit<ChunkProps, 'lines'> {
  readonly line: Span
  readonly marked: boolean
}

function Line({ document, line, marked, nodes, here, also, selected }: LineProps) {
  const { text, proper, mentions } = document
  const isProper = proper.some((span) => overlaps(span, line))
  const cut = useMemo(() => (marked ? stretches(line, mentions) : []), [marked, line, mentions])
  const isTitle = isProper && text.slice(line.start, line.end).trim() === document.metadata.title
  const className = `line${isProper ? '' : ' furniture'}${isTitle ? ' title' : ''}`
  if (!text.slice(line.start, line.end).trim()) return <p className={`${className} blank`} />
  if (!marked) return <p className={className}>{text.slice(line.start, line.end)}</p>
  return (
    <p className={className}>
      <Stretches list={cut} text={text} nodes={nodes} here={here} also={also} selected={selected} />
    </p>
  )
}

interface StretchProps {
  readonly list: readonly Stretch[]
  readonly text: string
  readonly nodes: { has(key: string): boolean }
  readonly here: Place | null
  readonly also: readonly Span[]
  readonly selected: string | null
}

function Stretches({ list, text, nodes, here, also, selected }: StretchProps) {
  const words = useWords()
  return list.map((stretch) => {
    if (stretch.type === 'text')
      return (
        <Fragment key={stretch.start}>
          <Plain text={text} span={stretch} here={here} also={also} />
        </Fragment>
      )
    const { mention, start, inner } = stretch
    const node = mention.node !== undefined && nodes.has(mention.node) ? mention.node : undefined
    return (
      <span
        key={`${mention.id} ${start}`}
        className={mention.node !== undefined && mention.node === selected ? 'mention selected' : 'mention'}
        data-kind={mention.type}
        title={words.mentionTypes[mention.type]}
        data-heading={mention.type === 'measure' && mention.kind === 'heading' ? '' : undefined}
        data-node={node}
        {...(node && stretch.first ? { role: mention.type === 'measure' ? 'group' : 'button', tabIndex: -1 } : {})}
      >
        <Stretches list={inner} text={text} nodes={nodes} here={here} also={also} selected={selected} />
      </span>
    )
  })
}

interface PlainProps {
  readonly text: string
  readonly span: Span
  readonly here: Place | null
  readonly also: readonly Span[]
}

/** Text, of which parts may be evidence; `here` is the part that the reader was opened at. */
function Plain({ text, span, here, also }: PlainProps) {
  const marks = (here ? [here, ...also] : also).filter((mark) => overlaps(mark, span))
  if (!marks.length) return text.slice(span.start, span.end)
  return marked(span, marks).map((piece) =>
    piece.mark ? (
      <mark key={piece.start} className={here && overlaps(here, piece) ? 'here' : 'also'}>
        {text.slice(piece.start, piece.end)}
      </mark>
    ) : (
      text.slice(piece.start, piece.end)
    ),
  )
}
