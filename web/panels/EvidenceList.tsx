import { useMemo, useState } from 'react'
import type { Evidence } from '../../graph/schema.ts'
import { type GraphData, titleOf } from '../data/graph-data.ts'
import { snippetsOf } from '../data/sentences.ts'
import { useWords } from '../i18n/words.ts'
import type { Go } from '../state/history.ts'
import { read } from '../state/state.ts'
import { SnippetText } from './SnippetText.tsx'

const atFirst = 4

/** The sentences it was read in. Each opens the document at that place. */
export function EvidenceList({
  data,
  evidence,
  go,
}: {
  readonly data: GraphData
  readonly evidence: readonly Evidence[]
  readonly go: Go
}) {
  const words = useWords()
  const [shown, setShown] = useState(atFirst)
  const snippets = useMemo(() => snippetsOf(evidence, data.documents), [evidence, data])
  return (
    <section aria-label={words.details.evidence}>
      <h3>
        {words.details.evidence} <span className="count">{words.details.evidenceCount(snippets.length)}</span>
      </h3>
      {snippets.length === 0 && <p className="quiet">{words.details.noEvidence}</p>}
      <ul className="evidence">
        {snippets.slice(0, shown).map((snippet) => {
          const [mark] = snippet.marks
          return (
            <li key={`${snippet.document} ${snippet.start}`}>
              <button
                type="button"
                className="evidence-button"
                title={words.details.readHere}
                onClick={() => go(read({ document: snippet.document, ...mark! }))}
              >
                <q>
                  <SnippetText data={data} snippet={snippet} />
                </q>
                <span className="evidence-source">{titleOf(data.documents.get(snippet.document))} ↗</span>
              </button>
            </li>
          )
        })}
      </ul>
      {snippets.length > shown && (
        <button type="button" className="small" onClick={() => setShown(shown + 50)}>
          {words.more(Math.min(50, snippets.length - shown))}
        </button>
      )}
    </section>
  )
}
