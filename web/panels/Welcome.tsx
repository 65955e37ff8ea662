import type { Progress } from '../data/load.ts'
import { isFatal, type LoadProblem } from '../data/problem.ts'
import { inBytes } from '../i18n/numbers.ts'
import { useWords } from '../i18n/words.ts'
import { OpenButton } from './OpenButton.tsx'

interface Props {
  readonly problems: readonly LoadProblem[]
  readonly progress: Progress | null
  readonly onFile: (file: File) => void
}

/** What stands on the page while there is no graph: the progress of loading, or what went wrong and how to go on. */
export function Welcome({ problems, progress, onFile }: Props) {
  const words = useWords()
  return (
    <main className="welcome">
      <h1>
        {words.name} <small>{words.tagline}</small>
      </h1>
      {progress ? (
        <Loading progress={progress} />
      ) : (
        <>
          <div role="alert">
            {problems.map((problem) => (
              <p key={problem.code} className={isFatal(problem) ? 'fatal' : ''}>
                {words.problem(problem)}
              </p>
            ))}
          </div>
          <OpenButton onFile={onFile} className="primary" />
          <p className="quiet">{words.open.hint}</p>
        </>
      )}
    </main>
  )
}

export function Loading({ progress: { loaded, total } }: { readonly progress: Progress }) {
  const words = useWords()
  const arrived = total !== undefined && loaded >= total
  return (
    <div className="loading" role="status">
      <p>{arrived ? words.loading.arranging : words.loading.title}</p>
      <progress aria-label={words.loading.title} {...(total && !arrived ? { max: total, value: loaded } : {})} />
      {loaded > 0 && <p className="quiet">{words.loading.progress(inBytes(loaded), total ? inBytes(total) : null)}</p>}
    </div>
  )
}
