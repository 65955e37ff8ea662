import { type Edge, type GraphData, type Node, titleOf } from '../data/graph-data.ts'
import { useWords } from '../i18n/words.ts'
import type { Go } from '../state/history.ts'
import { clearFilters, deselect, openTab, read, type State, selectNode } from '../state/state.ts'
import type { Visible } from '../state/visible.ts'
import { EdgeAttributeList, NodeAttributeList } from './Attributes.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { KindIcon } from './KindIcon.tsx'
import { Neighbours } from './Neighbours.tsx'
import { NodeButton } from './NodeButton.tsx'

interface Props {
  readonly data: GraphData
  readonly state: State
  readonly go: Go
  readonly visible: Visible
}

/** What is known of the selected node or edge, and where it was read. */
export function Details({ data, state, go, visible }: Props) {
  const words = useWords()
  const { selection } = state
  if (selection.type === 'none') return null
  const node = selection.type === 'node' ? data.nodes.get(selection.key) : undefined
  const edge = selection.type === 'edge' ? data.edges.get(selection.key) : undefined
  const hidden = node ? !visible.nodes.has(node.key) : edge ? !visible.edges.has(edge.key) : false
  return (
    <aside className="details" aria-label={words.details.title} key={selection.key}>
      <button type="button" className="icon details-close" aria-label={words.close} onClick={() => go(deselect)}>
        ✕
      </button>
      {!node && !edge && <p className="gone">{words.details.gone}</p>}
      {hidden && (
        <p className="hidden-note">
          {words.details.hidden}{' '}
          <button type="button" className="small" onClick={() => go(clearFilters)}>
            {words.details.showAll}
          </button>
        </p>
      )}
      {node && <NodeDetails data={data} node={node} state={state} go={go} />}
      {edge && <EdgeDetails data={data} edge={edge} go={go} />}
    </aside>
  )
}

function NodeDetails({ data, node, state, go }: { readonly data: GraphData; readonly node: Node; readonly state: State; readonly go: Go }) {
  const words = useWords()
  const { at } = node
  const document = at.kind === 'document' && at.read ? data.documents.get(at.evidence[0]?.document ?? '') : undefined
  return (
    <>
      <p className="details-kind" data-kind={at.kind}>
        <KindIcon kind={at.kind} size={15} /> {words.kinds[at.kind]}
      </p>
      <h2>{at.label || titleOf(document)}</h2>
      <p className="details-actions">
        {state.tab !== 'graph' && (
          <button type="button" className="small" onClick={() => go(openTab('graph'))}>
            {words.details.locate}
          </button>
        )}
        {document && (
          <button type="button" className="small" onClick={() => go(read({ document: document.id, start: 0, end: 0 }))}>
            {words.details.readDocument}
          </button>
        )}
      </p>
      <NodeAttributeList at={at} />
      <EvidenceList data={data} evidence={at.evidence} go={go} />
      <Neighbours data={data} node={node} go={go} />
    </>
  )
}

function EdgeDetails({ data, edge, go }: { readonly data: GraphData; readonly edge: Edge; readonly go: Go }) {
  const words = useWords()
  return (
    <>
      <p className="details-kind">{words.filters.relations}</p>
      <h2>{words.relations[edge.at.kind]}</h2>
      <div className="edge-ends">
        <span className="quiet">{words.details.from}</span>
        <NodeButton data={data} nodeKey={edge.source} onTake={(key) => go(selectNode(key))} />
        <span className="quiet">{words.details.to}</span>
        <NodeButton data={data} nodeKey={edge.target} onTake={(key) => go(selectNode(key))} />
      </div>
      <EdgeAttributeList at={edge.at} />
      <EvidenceList data={data} evidence={edge.at.evidence} go={go} />
    </>
  )
}
