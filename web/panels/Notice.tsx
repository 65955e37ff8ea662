import { useEffect, useState } from 'react'
import type { LoadProblem } from '../data/problem.ts'
import { useWords } from '../i18n/words.ts'

/** What was odd in the file on show, or why another could not be opened. Stays until it is closed. */
export function Notice({ problems }: { readonly problems: readonly LoadProblem[] }) {
  const words = useWords()
  const [closed, setClosed] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file's problems open the notice again.
  useEffect(() => setClosed(false), [problems])
  if (closed || !problems.length) return null
  return (
    <div className="notice" role="alert">
      <div>
        {problems.map((problem) => (
          <p key={problem.code === 'skipped' ? `skipped ${problem.what}` : problem.code}>{words.problem(problem)}</p>
        ))}
      </div>
      <button type="button" className="icon" aria-label={words.close} onClick={() => setClosed(true)}>
        ✕
      </button>
    </div>
  )
}
