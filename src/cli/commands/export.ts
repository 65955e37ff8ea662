import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { formats, type GraphFile, graphOf, mergeGraphFiles, readGraphFile } from '../../../graph/index.ts'
import { GangmuError } from '../../annotation/problem.ts'
import { problemOf } from '../inputs.ts'
import { tell, tellProblem } from '../terminal.ts'
import { writeFolder } from '../write-folder.ts'

export interface ExportOptions {
  readonly format: string
  /** Folder to write into; standard output when absent and the format is one file. */
  readonly output: string | undefined
}

/** Loads a graph file, or the graph.json of a folder. Throws a GangmuError that says what is wrong with it. */
export function loadGraph(path: string): GraphFile {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'graph.json') : path
  if (!existsSync(file))
    throw new GangmuError({ severity: 'error', file, message: `${file} is not there. Build a graph first: gangmu build FILES -o ${path}` })
  return readGraphFile(readFileSync(file, 'utf8'), file)
}

/** Writes one or several graph files (merged) in another format. @returns the exit status */
export async function exportGraph(
  paths: readonly string[],
  { format: name, output }: ExportOptions,
  write: (text: string) => Promise<void>,
): Promise<number> {
  try {
    const files = paths.map(loadGraph)
    const format = formats.find((candidate) => candidate.name === name)!
    const merged =
      files.length > 1 ? mergeGraphFiles(files) : { graph: graphOf(files[0]!), documents: [...files[0]!.documents], leftOut: [] }
    for (const id of merged.leftOut)
      tell(
        `gangmu: warning: two graphs hold different documents called ${id}; the later one was left out. Rename its file and build again.`,
      )
    const written = format.write(merged)
    if (output === undefined && written.length === 1) for (const chunk of written[0]!.chunks) await write(chunk)
    else {
      writeFolder(output ?? '.', written)
      tell(`gangmu: wrote ${written.map((file) => join(output ?? '.', file.name)).join(', ')}`)
    }
    return merged.leftOut.length ? 1 : 0
  } catch (error) {
    tellProblem(problemOf(error, paths.join(', ')))
    return 1
  }
}
