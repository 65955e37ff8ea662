import { toLines } from '../../annotation/lines.ts'
import { annotateStretches, cutStretches } from '../../pipeline.ts'
import { findFiles, problemOf, readFile, type Told } from '../inputs.ts'
import { startProgress, tellProblem } from '../terminal.ts'

/** Prints the annotation lines of each file, stretch by stretch. @returns the exit status */
export async function annotateFiles(paths: readonly string[], write: (text: string) => Promise<void>, told: Told = {}): Promise<number> {
  const { files, problems } = findFiles(paths)
  problems.forEach(tellProblem)
  let failed = problems.length
  const taken = new Set<string>()
  for (const path of files) {
    try {
      const document = await readFile(path, taken, told)
      document.problems.forEach(tellProblem)
      const progress = await startProgress(cutStretches(document).length, path)
      let isFirst = true
      for (const annotations of annotateStretches(document)) {
        let pending = ''
        for (const line of toLines(annotations, isFirst)) {
          pending += line
          if (pending.length < 1 << 16) continue
          await write(pending)
          pending = ''
        }
        await write(pending)
        isFirst = false
        progress.advance('')
      }
      progress.stop()
    } catch (error) {
      failed++
      tellProblem(problemOf(error, path))
    }
  }
  return failed ? 1 : 0
}
