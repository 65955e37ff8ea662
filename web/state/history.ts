import { useCallback, useRef, useSyncExternalStore } from 'react'
import { fromHash, toHash } from './address.ts'
import type { State, Step } from './state.ts'

/** `push` is a step that Back undoes; `replace` is one among many (a letter typed) that it passes over. */
export type Go = (step: Step, mode?: 'push' | 'replace') => void

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  if (!listeners.size) window.addEventListener('popstate', tell)
  if (!listeners.size) window.addEventListener('hashchange', tell)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size) return
    window.removeEventListener('popstate', tell)
    window.removeEventListener('hashchange', tell)
  }
}

/** The state of the view. The address bar is where it lives; there is no second copy that could differ. */
export function useAddress(): readonly [State, Go] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  const cache = useRef<{ hash: string; state: State } | null>(null)
  if (cache.current?.hash !== hash) cache.current = { hash, state: keepingParts(cache.current?.state, fromHash(hash)) }
  const go = useCallback<Go>((step, mode = 'push') => {
    const current = fromHash(window.location.hash)
    const before = toHash(current)
    const after = toHash(step(current))
    if (after === before) return
    const address = after ? `#${after}` : window.location.pathname + window.location.search
    window.history[mode === 'push' ? 'pushState' : 'replaceState'](null, '', address)
    tell()
  }, [])
  return [cache.current.state, go]
}

/** The new state with the parts that did not change taken from the old one: what is derived from a part is derived again only when it changed. */
export function keepingParts(before: State | undefined, state: State): State {
  if (!before) return state
  const parts = Object.entries(state).map(([name, part]) => {
    const old: unknown = before[name as keyof State]
    return [name, JSON.stringify(old) === JSON.stringify(part) ? old : part]
  })
  return Object.fromEntries(parts) as State
}
