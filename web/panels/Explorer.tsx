import { useEffect, useMemo, useRef, useState } from 'react'
import { Canvas } from '../canvas/Canvas.tsx'
import type { GraphData } from '../data/graph-data.ts'
import type { Progress } from '../data/load.ts'
import type { LoadProblem } from '../data/problem.ts'
import { useWords } from '../i18n/words.ts'
import type { Go } from '../state/history.ts'
import { deselect, type State, selectEdge, selectNode, type Theme } from '../state/state.ts'
import { visibleGraph } from '../state/visible.ts'
import { Details } from './Details.tsx'
import { Figures } from './Figures.tsx'
import { Filters } from './Filters.tsx'
import { Notice } from './Notice.tsx'
import { Outline } from './Outline.tsx'
import { Reader } from './Reader.tsx'
import { Tabs } from './Tabs.tsx'
import { TopBar } from './TopBar.tsx'
import { Loading } from './Welcome.tsx'

interface Props {
  readonly data: GraphData
  readonly state: State
  readonly go: Go
  readonly theme: Theme
  readonly problems: readonly LoadProblem[]
  readonly loading: Progress | null
  readonly onFile: (file: File) => void
}

/** The page around a graph: what is above, beside and in the middle. */
export function Explorer({ data, state, go, theme, problems, loading, onFile }: Props) {
  const { hiddenKinds, hiddenRelations, hideLoose, documents, selection, tab } = state
  const visible = useMemo(
    () => visibleGraph(data, { hiddenKinds, hiddenRelations, hideLoose, documents }),
    [data, hiddenKinds, hiddenRelations, hideLoose, documents],
  )
  const words = useWords()
  const view = useRef<HTMLElement>(null)
  // A sheet on a narrow screen only; beside the graph the filters are always open.
  const [sheet, setSheet] = useState(false)
  useEscape(() => (sheet ? setSheet(false) : go(deselect)))

  return (
    <div className="explorer" data-selected={selection.type !== 'none'}>
      <button type="button" className="skip" onClick={() => view.current?.focus()}>
        {words.skip}
      </button>
      <TopBar
        data={data}
        state={state}
        go={go}
        theme={theme}
        visible={visible}
        onFile={onFile}
        onFilters={() => setSheet(!sheet)}
        filtersOpen={sheet}
      />
      <Tabs tab={tab} go={go} />
      <Filters data={data} state={state} go={go} visible={visible} open={sheet} onClose={() => setSheet(false)} />
      <main ref={view} className="middle" id="view" tabIndex={-1}>
        <Notice problems={problems} />
        {loading && <Loading progress={loading} />}
        <section className="graph-view" hidden={tab !== 'graph'}>
          <Canvas
            data={data}
            visible={visible}
            documents={documents}
            selection={selection}
            theme={theme}
            shown={tab === 'graph'}
            onNode={(key) => go(selectNode(key))}
            onEdge={(key) => go(selectEdge(key))}
            onGround={() => go(deselect)}
          />
        </section>
        {tab === 'outline' && <Outline data={data} state={state} go={go} />}
        {tab === 'reader' && <Reader data={data} state={state} go={go} />}
        {tab === 'figures' && <Figures data={data} state={state} go={go} />}
      </main>
      <Details data={data} state={state} go={go} visible={visible} />
      <Footer visible={visible} />
    </div>
  )
}

function Footer({ visible }: { readonly visible: ReturnType<typeof visibleGraph> }) {
  const words = useWords()
  return (
    <p className="unseen" role="status">
      {words.filters.summary(visible.nodes.size, visible.edges.size)}
    </p>
  )
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && onEscape()
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
