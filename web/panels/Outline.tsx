import { useMemo, useRef, useState } from 'react'
import { type GraphData, type Node, titleOf } from '../data/graph-data.ts'
import { type Branch, chipsOf, type DocumentOutline, outlineOf } from '../data/outline-tree.ts'
import { useWords } from '../i18n/words.ts'
import type { Go } from '../state/history.ts'
import { read, type State, selectNode } from '../state/state.ts'
import { isNodeVisible } from '../state/visible.ts'
import { NodeButton } from './NodeButton.tsx'
import { useNear } from './useNear.ts'

interface Props {
  readonly data: GraphData
  readonly state: State
  readonly go: Go
}

/** More measures than this start folded. */
const openAtFirst = 400

/** The measures of each document as the document orders them: the second way into the graph. */
export function Outline({ data, state, go }: Props) {
  const words = useWords()
  const { hiddenKinds, hiddenRelations, documents } = state
  const outlines = useMemo(
    () =>
      outlineOf(data, (node) =>
        isNodeVisible(node, {
          hiddenKinds: hiddenKinds.filter((kind) => kind !== 'measure'),
          hiddenRelations,
          hideLoose: false,
          documents,
        }),
      ),
    [data, hiddenKinds, hiddenRelations, documents],
  )
  const total = outlines.reduce((sum, { count }) => sum + count, 0)
  const [folded, setFolded] = useState<{ all: boolean; version: number }>({ all: total > openAtFirst, version: 0 })
  if (!outlines.length) return <p className="nothing">{words.outline.none}</p>
  const fold = (all: boolean) => setFolded({ all, version: folded.version + 1 })
  return (
    <section className="outline">
      <div className="outline-head">
        <span className="quiet">{words.outline.count(total)}</span>
        <button type="button" className="small" onClick={() => fold(false)}>
          {words.outline.expandAll}
        </button>
        <button type="button" className="small" onClick={() => fold(true)}>
          {words.outline.collapseAll}
        </button>
      </div>
      {outlines.map((outline) => (
        <DocumentPart
          key={`${outline.document} ${folded.version}`}
          outline={outline}
          folded={folded.all}
          data={data}
          state={state}
          go={go}
        />
      ))}
    </section>
  )
}

/** Of a measure with its chips, in pixels: the room kept for documents that are not near enough to be drawn. */
const usualHeight = 32

interface PartProps extends Props {
  readonly outline: DocumentOutline
  readonly folded: boolean
}

function DocumentPart({ outline, folded, data, state, go }: PartProps) {
  const words = useWords()
  const [open, setOpen] = useState(!folded)
  const box = useRef<HTMLElement>(null)
  const near = useNear(box)
  const document = data.documents.get(outline.document)
  return (
    <section ref={box} className="outline-document">
      <h2>
        <Fold open={open} onFold={() => setOpen(!open)} />
        <button type="button" className="outline-title" onClick={() => go(read({ document: outline.document, start: 0, end: 0 }))}>
          {titleOf(document)}
        </button>
        <span className="count">{words.outline.count(outline.count)}</span>
      </h2>
      {open && !near && <div style={{ height: outline.count * usualHeight }} />}
      {open && near && <Branches branches={outline.branches} folded={folded} data={data} state={state} go={go} />}
    </section>
  )
}

function Fold({ open, onFold }: { readonly open: boolean; readonly onFold: () => void }) {
  const words = useWords()
  return (
    <button
      type="button"
      className="fold"
      aria-expanded={open}
      aria-label={open ? words.outline.collapse : words.outline.expand}
      onClick={onFold}
    >
      {open ? '▾' : '▸'}
    </button>
  )
}

interface BranchesProps extends Props {
  readonly branches: readonly Branch[]
  readonly folded: boolean
}

function Branches({ branches, ...rest }: BranchesProps) {
  return (
    <ul className="branches">
      {branches.map((branch) => (
        <BranchItem key={branch.node.key} branch={branch} {...rest} />
      ))}
    </ul>
  )
}

interface ItemProps extends Props {
  readonly branch: Branch
  readonly folded: boolean
}

function BranchItem({ branch: { node, children }, folded, data, state, go }: ItemProps) {
  const words = useWords()
  const [open, setOpen] = useState(!folded)
  const { at } = node
  if (at.kind !== 'measure') return null
  const isSelected = state.selection.type === 'node' && state.selection.key === node.key
  return (
    <li>
      <div className={`branch ${at.measureKind}${isSelected ? ' selected' : ''}`}>
        {children.length ? <Fold open={open} onFold={() => setOpen(!open)} /> : <span className="fold" />}
        <div className="branch-body">
          <button type="button" className="branch-label" aria-current={isSelected || undefined} onClick={() => go(selectNode(node.key))}>
            {at.label}
          </button>
          {at.status && at.status !== 'done' && <span className="status">{words.measureStatuses[at.status]}</span>}
          {at.times.map((time) => (
            <span key={`${time.evidence.document} ${time.evidence.start}`} className="chip time">
              {time.text}
            </span>
          ))}
          <Chips data={data} node={node} state={state} go={go} />
        </div>
      </div>
      {open && children.length > 0 && <Branches branches={children} folded={folded} data={data} state={state} go={go} />}
    </li>
  )
}

function Chips({ data, node, state, go }: { readonly data: GraphData; readonly node: Node; readonly state: State; readonly go: Go }) {
  const words = useWords()
  const edges = chipsOf(node).filter(({ at, target }) => {
    const kind = data.nodes.get(target)?.at.kind
    return kind && !state.hiddenKinds.includes(kind) && !state.hiddenRelations.includes(at.kind)
  })
  return edges.map((edge) => (
    <NodeButton
      key={edge.key}
      data={data}
      nodeKey={edge.target}
      className="chip"
      note={edge.at.kind === 'directed_at' ? words.outline.aim : edge.at.role === 'support' ? words.details.roles.support : undefined}
      current={state.selection.type === 'node' && state.selection.key === edge.target}
      onTake={(key) => go(selectNode(key))}
    />
  ))
}
