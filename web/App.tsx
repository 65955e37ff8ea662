import { useEffect, useMemo, useState } from 'react'
import { palettes } from './canvas/palette.ts'
import type { GraphData } from './data/graph-data.ts'
import { languageOf, WordsContext, wordsIn } from './i18n/words.ts'
import { DropTarget } from './panels/DropTarget.tsx'
import { Explorer } from './panels/Explorer.tsx'
import { Guard } from './panels/Guard.tsx'
import { Welcome } from './panels/Welcome.tsx'
import { useAddress } from './state/history.ts'
import type { State, Theme } from './state/state.ts'
import { useGraph } from './useGraph.ts'

export function App() {
  const [state, go] = useAddress()
  const graph = useGraph('./graph.json')
  const language = languageOf(state.language, navigator.languages)
  const words = wordsIn(language)
  const theme = useTheme(state.theme)

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = pageTitle(graph.data, state, words.name)
  }, [language, graph.data, state, words])

  return (
    <WordsContext value={words}>
      <DropTarget onFile={graph.open}>
        {graph.data ? (
          <Guard>
            <Explorer
              data={graph.data}
              state={state}
              go={go}
              theme={theme}
              problems={graph.problems}
              onFile={graph.open}
              loading={graph.progress}
            />
          </Guard>
        ) : (
          <Welcome problems={graph.problems} progress={graph.progress} onFile={graph.open} />
        )}
      </DropTarget>
    </WordsContext>
  )
}

function pageTitle(data: GraphData | null, { selection }: State, name: string): string {
  const label = selection.type === 'node' ? data?.nodes.get(selection.key)?.at.label : undefined
  return label ? `${label.slice(0, 24)} · ${name}` : `${name} Gangmu`.replace('Gangmu Gangmu', 'Gangmu')
}

/** The theme in force, set on the page: the canvas and the style sheets use the same colours. */
function useTheme(chosen: State['theme']): Theme {
  const media = useMemo(() => window.matchMedia('(prefers-color-scheme: dark)'), [])
  const [dark, setDark] = useState(media.matches)
  useEffect(() => {
    const onChange = () => setDark(media.matches)
    media.addEventListener('change', onChange)
    return () => media.removeEventListener('change', onChange)
  }, [media])
  const theme = chosen === 'auto' ? (dark ? 'dark' : 'light') : chosen
  useEffect(() => {
    const { dataset, style } = document.documentElement
    dataset.theme = theme
    const { kinds, ground, ink } = palettes[theme]
    for (const [kind, color] of Object.entries(kinds)) style.setProperty(`--${kind}`, color)
    style.setProperty('--ground', ground)
    style.setProperty('--ink', ink)
  }, [theme])
  return theme
}
