import { useWords } from '../i18n/words.ts'
import type { Go } from '../state/history.ts'
import { openTab, type Tab, tabs } from '../state/state.ts'

/** The four views. Links in meaning, so Back leads from one to the other. */
export function Tabs({ tab, go }: { readonly tab: Tab; readonly go: Go }) {
  const words = useWords()
  return (
    <nav className="tabs" aria-label={words.views}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === tab ? 'page' : undefined}
          aria-controls="view"
          onClick={() => go(openTab(name))}
        >
          {words.tabs[name]}
        </button>
      ))}
    </nav>
  )
}
