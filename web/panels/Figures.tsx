import { useMemo } from 'react'
import type { FigureStatus } from '../../src/annotation/mention.ts'
import { toCsv } from '../data/csv.ts'
import { arrangeRows, type FigureRow, figureRows, unitsOf } from '../data/figure-rows.ts'
import type { GraphData } from '../data/graph-data.ts'
import { useWords } from '../i18n/words.ts'
import type { Go } from '../state/history.ts'
import { arrangeTable, type State, selectNode } from '../state/state.ts'
import { isNodeVisible } from '../state/visible.ts'
import { FigureTable } from './FigureTable.tsx'

interface Props {
  readonly data: GraphData
  readonly state: State
  readonly go: Go
}

const statuses: readonly FigureStatus[] = ['actual', 'target', 'norm', 'baseline']

/** Every figure of the documents on show, to sort, filter and take away. */
export function Figures({ data, state, go }: Props) {
  const words = useWords()
  const { documents, table } = state
  const all = useMemo(() => figureRows(data), [data])
  const inDocuments = useMemo(
    () =>
      all.filter(({ key }) => isNodeVisible(data.nodes.get(key)!, { hiddenKinds: [], hiddenRelations: [], hideLoose: false, documents })),
    [all, data, documents],
  )
  const rows = useMemo(() => arrangeRows(inDocuments, table), [inDocuments, table])
  const units = useMemo(() => unitsOf(all), [all])
  return (
    <section className="figures">
      <div className="figures-head">
        <input
          type="search"
          aria-label={words.figures.filter}
          placeholder={words.figures.filter}
          value={table.query}
          onChange={(event) => go(arrangeTable({ query: event.target.value }), 'replace')}
        />
        <select aria-label={words.figures.unit} value={table.unit} onChange={(event) => go(arrangeTable({ unit: event.target.value }))}>
          <option value="*">{words.figures.allUnits}</option>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit || words.figures.bare}
            </option>
          ))}
        </select>
        <select
          aria-label={words.figures.status}
          value={table.status}
          onChange={(event) => go(arrangeTable({ status: event.target.value }))}
        >
          <option value="*">{words.figures.allStatuses}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {words.statuses[status]}
            </option>
          ))}
        </select>
        <span className="quiet" role="status">
          {words.figures.count(rows.length, all.length)}
        </span>
        <button type="button" className="small" disabled={!rows.length} onClick={() => saveCsv(rows)}>
          {words.figures.exported}
        </button>
      </div>
      {rows.length ? (
        <FigureTable
          data={data}
          rows={rows}
          table={table}
          selected={state.selection.type === 'node' ? state.selection.key : null}
          go={go}
          onTake={(key) => go(selectNode(key))}
        />
      ) : (
        <p className="nothing">{words.figures.none}</p>
      )}
    </section>
  )
}

function saveCsv(rows: readonly FigureRow[]): void {
  const address = URL.createObjectURL(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'figures.csv'
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
