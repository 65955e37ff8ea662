import type { GraphData } from '../data/graph-data.ts'
import { useWords } from '../i18n/words.ts'
import type { Go } from '../state/history.ts'
import { isFiltered, type State, shade, speak, type Theme } from '../state/state.ts'
import type { Visible } from '../state/visible.ts'
import { OpenButton } from './OpenButton.tsx'
import { Search } from './Search.tsx'

interface Props {
  readonly data: GraphData
  readonly state: State
  readonly go: Go
  readonly theme: Theme
  readonly visible: Visible
  readonly filtersOpen: boolean
  readonly onFilters: () => void
  readonly onFile: (file: File) => void
}

export function TopBar({ data, state, go, theme, visible, filtersOpen, onFilters, onFile }: Props) {
  const words = useWords()
  const other = theme === 'dark' ? 'light' : 'dark'
  const toOther = theme === 'dark' ? words.theme.toLight : words.theme.toDark
  return (
    <header className="top-bar">
      <h1>
        {words.name} <small>{words.tagline}</small>
      </h1>
      <Search data={data} state={state} go={go} visible={visible} />
      <button type="button" className="filters-button" aria-expanded={filtersOpen} onClick={onFilters}>
        {words.filters.title}
        {isFiltered(state) && <span className="dot" />}
      </button>
      <OpenButton onFile={onFile} className="open-button" />
      <button type="button" lang={words.language.otherTag} onClick={() => go(speak(words.language.otherTag as 'zh' | 'en'), 'replace')}>
        {words.language.other}
      </button>
      <button type="button" className="icon" aria-label={toOther} title={toOther} onClick={() => go(shade(other), 'replace')}>
        {theme === 'dark' ? '☀' : '☾'}
      </button>
    </header>
  )
}
