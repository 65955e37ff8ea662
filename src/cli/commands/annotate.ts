import { toLines } from '../../annotation/lines.ts'
import { annotate } from '../../pipeline.ts'
import { findFiles, problemOf, readFile } from '../inputs.ts'
import { tellProblem } from '../terminal.ts'

/** Prints the annotation lines of each file. @returns the exit status */
export async function annotateFiles(paths: readonly string[], write: (text: string) => Promise<void>): Promise<number> {
  const { files, problems } = findFiles(paths)
  problems.forEach(tellProblem)
  let failed = problems.length
  const taken = new Set<string>()
  for (const path of files) {
    try {
      const document = await readFile(path, taken)
      document.problems.forEach(tellProblem)
      let pending = ''
      for (const line of toLines(annotate(document))) {
        pending += line
        if (pending.length > 1 << 16) {
          await write(pending)
          pending = ''
        }
      }
      await write(pending)
    } catch (error) {
      failed++
      tellProblem(problemOf(error, path))
    }
  }
  return failed ? 1 : 0
}
