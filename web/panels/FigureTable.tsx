import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { FigureRow } from '../data/figure-rows.ts'
import type { GraphData } from '../data/graph-data.ts'
import { exactly, figureValue } from '../i18n/numbers.ts'
import { useWords } from '../i18n/words.ts'
import type { Words } from '../i18n/zh.ts'
import type { Go } from '../state/history.ts'
import { type Column, columns, sortTable, type Table } from '../state/state.ts'
import { SnippetText } from './SnippetText.tsx'

interface Props {
  readonly data: GraphData
  readonly rows: readonly FigureRow[]
  readonly table: Table
  readonly selected: string | null
  readonly go: Go
  readonly onTake: (key: string) => void
}

/** Height of a row in pixels: the style sheet's, on which the windowing counts. */
const rowHeight = 36
const margin = 12

/** A table of which only the rows in sight exist. */
export function FigureTable({ data, rows, table, selected, go, onTake }: Props) {
  const words = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const [from, to] = useWindow(scroller, rows.length)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const at = rows.findIndex(({ key }) => key === selected)
    const next = Math.max(0, Math.min(rows.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))
    onTake(rows[next]!.key)
    const box = scroller.current!
    const top = next * rowHeight
    if (top < box.scrollTop) box.scrollTop = top
    else if (top + 2 * rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + 2 * rowHeight - box.clientHeight
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling box around the table.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the keyboard.
    <div ref={scroller} className="table-scroller" role="region" aria-label={words.figures.table} tabIndex={0} onKeyDown={onKeyDown}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column} column={column} table={table} go={go} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={from * rowHeight} />
          {rows.slice(from, to).map((row, i) => (
            <Row key={row.key} data={data} row={row} index={from + i} selected={row.key === selected} onTake={onTake} />
          ))}
          <Gap height={(rows.length - to) * rowHeight} />
        </tbody>
      </table>
    </div>
  )
}

/** The rows that are in sight or nearly so: from, to (exclusive). */
function useWindow(scroller: React.RefObject<HTMLDivElement | null>, count: number): readonly [number, number] {
  const [view, setView] = useState({ top: 0, height: 800 })
  useLayoutEffect(() => {
    const box = scroller.current!
    const look = () => setView({ top: box.scrollTop, height: box.clientHeight })
    look()
    box.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(box)
    return () => {
      box.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [scroller])
  const from = Math.max(0, Math.min(count - 1, Math.floor(view.top / rowHeight) - margin))
  return [from, Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + margin)]
}

function Gap({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr className="gap">
      <td colSpan={columns.length} style={{ height }} />
    </tr>
  ) : null
}

function Heading({ column, table, go }: { readonly column: Column; readonly table: Table; readonly go: Go }) {
  const words = useWords()
  const sorted = table.sort === column
  const name = words.columns[column]
  return (
    <th scope="col" data-column={column} aria-sort={sorted ? (table.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" title={words.figures.sortBy(name)} onClick={() => go(sortTable(column))}>
        {name}
        <span aria-hidden="true">{sorted ? (table.descending ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  )
}

interface RowProps {
  readonly data: GraphData
  readonly row: FigureRow
  readonly index: number
  readonly selected: boolean
  readonly onTake: (key: string) => void
}

function Row({ data, row, index, selected, onTake }: RowProps) {
  const words = useWords()
  return (
    <tr className={selected ? 'selected' : ''} aria-rowindex={index + 2} aria-selected={selected} onClick={() => onTake(row.key)}>
      {columns.map((column) => (
        <td key={column} data-column={column}>
          {column === 'value' ? (
            <button type="button" className="value" title={figureValue(row.figure, exactly)} onClick={() => onTake(row.key)}>
              {figureValue({ ...row.figure, unit: '' })}
              <span className="exact">{exactWhereOther(row)}</span>
            </button>
          ) : column === 'sentence' && row.snippet ? (
            <span title={row.sentence}>
              <SnippetText data={data} snippet={row.snippet} before={8} />
            </span>
          ) : (
            shown(row, column, words)
          )}
        </td>
      ))}
    </tr>
  )
}

/** The number with all digits, where 万 or 亿 hide them. */
function exactWhereOther({ figure }: FigureRow): string {
  if (Math.abs(figure.value) < 1e4) return ''
  return figure.valueMax === undefined ? exactly(figure.value) : `${exactly(figure.value)}–${exactly(figure.valueMax)}`
}

function shown({ figure, time, document }: FigureRow, column: Exclude<Column, 'value'>, words: Words): ReactNode {
  switch (column) {
    case 'bound':
      return <span className={figure.bound === 'exact' ? 'quiet' : ''}>{words.bounds[figure.bound]}</span>
    case 'change':
      return figure.change && words.changes[figure.change]
    case 'status':
      return words.statuses[figure.status]
    case 'time':
      return <span title={time}>{time}</span>
    case 'document':
      return <span title={document}>{document}</span>
    case 'sentence':
      return ''
    default:
      return <span title={figure[column]}>{figure[column]}</span>
  }
}
