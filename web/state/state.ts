import { type EdgeKind, type NodeKind, nodeKinds } from '../../graph/schema.ts'
import { edgeKinds } from '../data/problem.ts'

export type Tab = 'graph' | 'outline' | 'reader' | 'figures'
export const tabs: readonly Tab[] = ['graph', 'outline', 'reader', 'figures']

export type Selection = { readonly type: 'none' } | { readonly type: 'node' | 'edge'; readonly key: string }

/** The document in the reader and the place it is open at; an empty span when no place is meant. */
export interface Place {
  readonly document: string
  readonly start: number
  readonly end: number
}

export type Column = 'value' | 'unit' | 'of' | 'bound' | 'change' | 'status' | 'time' | 'scope' | 'document' | 'sentence'
export const columns: readonly Column[] = ['value', 'unit', 'of', 'bound', 'change', 'status', 'time', 'scope', 'document', 'sentence']

export interface Table {
  readonly query: string
  /** '*' for all: '' is the unit of a bare number. */
  readonly unit: string
  readonly status: string
  /** 'order' is the order of the documents. */
  readonly sort: Column | 'order'
  readonly descending: boolean
}

export type Language = 'zh' | 'en'
export type Theme = 'light' | 'dark'

/** Everything that decides what is seen, besides the graph itself. All of it stands in the address bar. */
export interface State {
  readonly tab: Tab
  readonly selection: Selection
  readonly hiddenKinds: readonly NodeKind[]
  readonly hiddenRelations: readonly EdgeKind[]
  /** Whether nodes that no visible edge joins to another are left out. */
  readonly hideLoose: boolean
  /** Documents to show; none means all. */
  readonly documents: readonly string[]
  readonly query: string
  readonly reader: Place | null
  readonly table: Table
  /** 'auto' follows the browser. */
  readonly language: Language | 'auto'
  readonly theme: Theme | 'auto'
}

export const initialTable: Table = { query: '', unit: '*', status: '*', sort: 'order', descending: false }

export const initialState: State = {
  tab: 'graph',
  selection: { type: 'none' },
  hiddenKinds: [],
  hiddenRelations: [],
  hideLoose: false,
  documents: [],
  query: '',
  reader: null,
  table: initialTable,
  language: 'auto',
  theme: 'auto',
}

/** A step from one state to the next. */
export type Step = (state: State) => State

export const openTab =
  (tab: Tab): Step =>
  (state) => ({ ...state, tab })

export const selectNode =
  (key: string): Step =>
  (state) => ({ ...state, selection: { type: 'node', key } })

export const selectEdge =
  (key: string): Step =>
  (state) => ({ ...state, selection: { type: 'edge', key } })

export const deselect: Step = (state) => ({ ...state, selection: { type: 'none' } })

export const read =
  (place: Place): Step =>
  (state) => ({ ...state, tab: 'reader', reader: place })

export const search =
  (query: string): Step =>
  (state) => ({ ...state, query })

export const toggleKind =
  (kind: NodeKind): Step =>
  (state) => ({ ...state, hiddenKinds: toggled(state.hiddenKinds, kind) })

export const toggleRelation =
  (relation: EdgeKind): Step =>
  (state) => ({ ...state, hiddenRelations: toggled(state.hiddenRelations, relation) })

export const toggleLoose: Step = (state) => ({ ...state, hideLoose: !state.hideLoose })

/** Shows this kind alone; pressed again, all of them. */
export const onlyKind =
  (kind: NodeKind): Step =>
  (state) => ({ ...state, hiddenKinds: allBut(nodeKinds, kind, state.hiddenKinds) })

/** Shows this relation alone; pressed again, all of them. */
export const onlyRelation =
  (relation: EdgeKind): Step =>
  (state) => ({ ...state, hiddenRelations: allBut(edgeKinds, relation, state.hiddenRelations) })

export const toggleDocument =
  (document: string): Step =>
  (state) => ({ ...state, documents: toggled(state.documents, document) })

export const clearFilters: Step = (state) => ({ ...state, hiddenKinds: [], hiddenRelations: [], hideLoose: false, documents: [] })

export const arrangeTable =
  (change: Partial<Table>): Step =>
  (state) => ({ ...state, table: { ...state.table, ...change } })

/** First press sorts upwards, the second downwards, the third returns to the order of the documents. */
export const sortTable =
  (column: Column): Step =>
  (state) => {
    const { sort, descending } = state.table
    if (sort !== column) return arrangeTable({ sort: column, descending: false })(state)
    return arrangeTable(descending ? { sort: 'order', descending: false } : { descending: true })(state)
  }

export const speak =
  (language: State['language']): Step =>
  (state) => ({ ...state, language })

export const shade =
  (theme: State['theme']): Step =>
  (state) => ({ ...state, theme })

export const isFiltered = ({ hiddenKinds, hiddenRelations, hideLoose, documents }: State): boolean =>
  hideLoose || hiddenKinds.length + hiddenRelations.length + documents.length > 0

function allBut<T extends string>(all: readonly T[], item: T, hidden: readonly T[]): readonly T[] {
  const others = all.filter((other) => other !== item).sort()
  return hidden.join() === others.join() ? [] : others
}

/** Sorted, so that the same filters have the same address however they came about. */
const toggled = <T extends string>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item].sort()
