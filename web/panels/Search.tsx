import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { GraphData } from '../data/graph-data.ts'
import { findNodes, type Hit, labelOf } from '../data/search.ts'
import { useWords } from '../i18n/words.ts'
import type { Go } from '../state/history.ts'
import { type State, search, selectNode } from '../state/state.ts'
import type { Visible } from '../state/visible.ts'
import { KindIcon } from './KindIcon.tsx'
import { SnippetText } from './SnippetText.tsx'

interface Props {
  readonly data: GraphData
  readonly state: State
  readonly go: Go
  readonly visible: Visible
}

/** A search box with the hits below it: arrows walk them, Enter takes one, `/` comes here from anywhere. */
export function Search({ data, state, go, visible }: Props) {
  const words = useWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const query = useDeferredValue(state.query.trim())
  const hits = useMemo(() => (open ? findNodes(data, query, 60) : []), [data, query, open])
  const current = Math.min(active, hits.length - 1)
  useSlash(input)

  const take = (hit: Hit | undefined) => {
    if (!hit) return
    go(selectNode(hit.key))
    setOpen(false)
    input.current?.blur()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setActive(Math.min(current + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(current - 1, 0))
    else if (event.key === 'Enter') {
      // The hits may still be those of a word half typed.
      const typed = input.current!.value.trim()
      take(typed === query && open ? hits[current] : findNodes(data, typed, 1)[0])
    } else if (event.key === 'Escape') {
      setOpen(false)
      input.current?.blur()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={words.search.label}
        aria-expanded={open && query !== ''}
        aria-controls={`${id}-hits`}
        aria-activedescendant={hits[current] && `${id}-${current}`}
        placeholder={words.search.placeholder}
        value={state.query}
        onChange={(event) => {
          go(search(event.target.value), 'replace')
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {open && query && (
        <div className="hits" role="listbox" id={`${id}-hits`} aria-label={words.search.results(hits.length)}>
          {hits.length === 0 && <p className="quiet">{words.search.none}</p>}
          {hits.map((hit, i) => (
            <HitRow
              key={hit.key}
              id={`${id}-${i}`}
              hit={hit}
              data={data}
              hidden={!visible.nodes.has(hit.key)}
              active={i === current}
              onTake={take}
            />
          ))}
        </div>
      )}
    </search>
  )
}

interface RowProps {
  readonly id: string
  readonly hit: Hit
  readonly data: GraphData
  readonly hidden: boolean
  readonly active: boolean
  readonly onTake: (hit: Hit) => void
}

function HitRow({ id, hit, data, hidden, active, onTake }: RowProps) {
  const words = useWords()
  const { kind } = data.nodes.get(hit.key)!.at
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox is pointed at by aria-activedescendant.
    <div
      ref={row}
      id={id}
      className="hit"
      role="option"
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTake(hit)}
    >
      <KindIcon kind={kind} />
      <span className="hit-label">{labelOf(data, hit.key)}</span>
      <span className="quiet">{hidden ? words.search.hidden : words.kinds[kind]}</span>
      {hit.snippet && (
        <span className="hit-snippet">
          <SnippetText data={data} snippet={hit.snippet} before={20} behind={30} />
        </span>
      )}
    </div>
  )
}

function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const writes = (event.target as Element).matches('input[type="search"], select')
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [input])
}
