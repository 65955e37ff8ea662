import { useMemo, useState } from 'react'
import { nodeKinds } from '../../graph/schema.ts'
import { countKinds, countRelations, type GraphData, titleOf } from '../data/graph-data.ts'
import { edgeKinds } from '../data/problem.ts'
import { useWords } from '../i18n/words.ts'
import type { Go } from '../state/history.ts'
import {
  clearFilters,
  isFiltered,
  onlyKind,
  onlyRelation,
  type State,
  toggleDocument,
  toggleKind,
  toggleLoose,
  toggleRelation,
} from '../state/state.ts'
import type { Visible } from '../state/visible.ts'
import { KindIcon } from './KindIcon.tsx'

interface Props {
  readonly data: GraphData
  readonly state: State
  readonly go: Go
  readonly visible: Visible
  /** Whether the sheet is up, on a narrow screen. */
  readonly open: boolean
  readonly onClose: () => void
}

/** Legend and filter in one: what each shape and colour is, how much there is of it, and whether it is shown. */
export function Filters({ data, state, go, visible, open, onClose }: Props) {
  const words = useWords()
  return (
    <aside className="filters" data-open={open} aria-label={words.filters.title}>
      <div className="filters-head">
        <p>{words.filters.summary(visible.nodes.size, visible.edges.size)}</p>
        <button type="button" className="small" disabled={!isFiltered(state)} onClick={() => go(clearFilters)}>
          {words.filters.clear}
        </button>
        <button type="button" className="icon sheet-close" aria-label={words.close} onClick={onClose}>
          ✕
        </button>
      </div>
      <Kinds data={data} state={state} go={go} />
      <Relations data={data} state={state} go={go} />
      {data.documents.size > 0 && <Documents data={data} state={state} go={go} />}
    </aside>
  )
}

type Part = Pick<Props, 'data' | 'state' | 'go'>

function Kinds({ data, state, go }: Part) {
  const words = useWords()
  const counts = useMemo(() => countKinds(data), [data])
  return (
    <fieldset>
      <legend>{words.filters.kinds}</legend>
      {nodeKinds.map((kind) => (
        <div key={kind} className="check-row">
          <label className="check">
            <input type="checkbox" checked={!state.hiddenKinds.includes(kind)} onChange={() => go(toggleKind(kind))} />
            <KindIcon kind={kind} size={16} />
            <span>{words.kinds[kind]}</span>
            <span className="count">{counts[kind].toLocaleString()}</span>
          </label>
          <Only name={words.kinds[kind]} onOnly={() => go(onlyKind(kind))} />
        </div>
      ))}
    </fieldset>
  )
}

function Relations({ data, state, go }: Part) {
  const words = useWords()
  const counts = useMemo(() => countRelations(data), [data])
  const loose = useMemo(() => [...data.nodes.values()].filter((node) => !node.in.length && !node.out.length).length, [data])
  return (
    <fieldset>
      <legend>{words.filters.relations}</legend>
      {edgeKinds
        .filter((relation) => counts.has(relation))
        .map((relation) => (
          <div key={relation} className="check-row">
            <label className="check">
              <input type="checkbox" checked={!state.hiddenRelations.includes(relation)} onChange={() => go(toggleRelation(relation))} />
              <span>{words.relations[relation]}</span>
              <span className="count">{counts.get(relation)!.toLocaleString()}</span>
            </label>
            <Only name={words.relations[relation]} onOnly={() => go(onlyRelation(relation))} />
          </div>
        ))}
      <label className="check loose">
        <input type="checkbox" checked={!state.hideLoose} onChange={() => go(toggleLoose)} />
        <span>{words.filters.loose}</span>
        <span className="count">{loose.toLocaleString()}</span>
      </label>
    </fieldset>
  )
}

/** One press where it would take eleven to hide all the others. */
function Only({ name, onOnly }: { readonly name: string; readonly onOnly: () => void }) {
  const { filters } = useWords()
  return (
    <button type="button" className="only" title={filters.onlyThis(name)} aria-label={filters.onlyThis(name)} onClick={onOnly}>
      {filters.only}
    </button>
  )
}

/** So many documents are listed at once; a search narrows the rest. */
const listed = 60

function Documents({ data, state, go }: Part) {
  const words = useWords()
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLowerCase()
  const documents = [...data.documents.values()]
  const found = documents.filter((document) => state.documents.includes(document.id) || titleOf(document).toLowerCase().includes(wanted))
  return (
    <fieldset>
      <legend>{words.filters.documents}</legend>
      <p className="quiet">{words.filters.all}</p>
      {documents.length > 8 && (
        <input
          type="search"
          aria-label={words.filters.find}
          placeholder={words.filters.find}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {found.slice(0, listed).map((document) => (
        <label key={document.id} className="check document-check" title={titleOf(document)}>
          <input type="checkbox" checked={state.documents.includes(document.id)} onChange={() => go(toggleDocument(document.id))} />
          <span>{titleOf(document)}</span>
        </label>
      ))}
      {found.length > listed && <p className="quiet">+ {(found.length - listed).toLocaleString()}</p>}
    </fieldset>
  )
}
