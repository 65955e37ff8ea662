import { type EdgeKind, type NodeKind, nodeKinds } from '../../graph/schema.ts'
import { edgeKinds } from '../data/problem.ts'
import { columns, initialState, initialTable, type Place, type Selection, type State, type Table, tabs } from './state.ts'

/** State → the fragment of the address, without `#`: only what differs from the initial state, in a fixed order. */
export function toHash(state: State): string {
  const { selection, reader, table } = state
  const params = new URLSearchParams()
  const put = (name: string, value: string, initial = '') => value !== initial && params.append(name, value)
  put('tab', state.tab, initialState.tab)
  if (selection.type !== 'none') params.append(selection.type, selection.key)
  put('hide', state.hiddenKinds.join(' '))
  put('hide-rel', state.hiddenRelations.join(' '))
  put('loose', state.hideLoose ? 'hide' : '')
  for (const document of state.documents) params.append('doc', document)
  put('q', state.query)
  if (reader) params.append('read', reader.document)
  if (reader?.end) params.append('at', `${reader.start}-${reader.end}`)
  put('fig', table.query)
  put('unit', table.unit, initialTable.unit)
  put('status', table.status, initialTable.status)
  put('sort', `${table.descending ? '-' : ''}${table.sort}`, initialTable.sort)
  put('lang', state.language, initialState.language)
  put('theme', state.theme, initialState.theme)
  return params.toString()
}

/** The fragment of an address → state. What it does not know it passes over. */
export function fromHash(hash: string): State {
  const params = new URLSearchParams(hash.replace(/^#/, ''))
  const text = (name: string, initial = '') => params.get(name) ?? initial
  const oneOf = <T extends string>(name: string, values: readonly T[], initial: T): T =>
    values.find((value) => value === params.get(name)) ?? initial
  return {
    tab: oneOf('tab', tabs, initialState.tab),
    selection: selectionOf(params),
    hiddenKinds: someOf<NodeKind>(text('hide'), nodeKinds),
    hiddenRelations: someOf<EdgeKind>(text('hide-rel'), edgeKinds),
    hideLoose: params.get('loose') === 'hide',
    documents: [...new Set(params.getAll('doc'))].sort(),
    query: text('q'),
    reader: placeOf(params),
    table: tableOf(params),
    language: oneOf('lang', ['zh', 'en', 'auto'], initialState.language),
    theme: oneOf('theme', ['light', 'dark', 'auto'], initialState.theme),
  }
}

function selectionOf(params: URLSearchParams): Selection {
  const node = params.get('node')
  if (node !== null) return { type: 'node', key: node }
  const edge = params.get('edge')
  return edge === null ? { type: 'none' } : { type: 'edge', key: edge }
}

function placeOf(params: URLSearchParams): Place | null {
  const document = params.get('read')
  if (document === null) return null
  const [, start, end] = /^(\d{1,12})-(\d{1,12})$/.exec(params.get('at') ?? '') ?? []
  return start && Number(start) < Number(end) ? { document, start: Number(start), end: Number(end) } : { document, start: 0, end: 0 }
}

function tableOf(params: URLSearchParams): Table {
  const given = params.get('sort') ?? ''
  const sort = columns.find((column) => column === given.replace(/^-/, ''))
  return {
    query: params.get('fig') ?? '',
    unit: params.get('unit') ?? initialTable.unit,
    status: params.get('status') ?? initialTable.status,
    sort: sort ?? initialTable.sort,
    descending: sort !== undefined && given.startsWith('-'),
  }
}

const someOf = <T extends string>(list: string, values: readonly T[]): readonly T[] =>
  [...new Set(list.split(' '))].filter((item): item is T => values.includes(item as T)).sort()
