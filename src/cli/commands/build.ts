import { arrange, buildGraph, documentsOf, type Format, formats } from '../../../graph/index.ts'
import type { Annotations } from '../../annotation/annotations.ts'
import { annotate } from '../../pipeline.ts'
import { findFiles, problemOf, readFile, type Told } from '../inputs.ts'
import { startProgress, tell, tellProblem } from '../terminal.ts'
import { writeFolder } from '../write-folder.ts'

export interface BuildOptions extends Told {
  readonly output: string
  /** Names of further formats; graph.json and a GEXF are always written. */
  readonly formats: readonly string[]
  readonly gexf: '1.3' | '1.2'
}

/** Reads documents and folders and writes the graph folder. @returns the exit status: 1 when an input failed, though the rest was built */
export async function buildFolder(paths: readonly string[], options: BuildOptions): Promise<number> {
  const { files, problems } = findFiles(paths)
  problems.forEach(tellProblem)
  let failed = problems.length
  const annotations: Annotations[] = []
  const taken = new Set<string>()
  const reading = await startProgress(files.length, 'reading')
  for (const path of files) {
    try {
      const document = await readFile(path, taken, options)
      document.problems.forEach(tellProblem)
      annotations.push(annotate(document))
    } catch (error) {
      failed++
      tellProblem(problemOf(error, path))
    }
    reading.advance(path)
  }
  reading.stop()
  if (!annotations.length) {
    tell('gangmu: no document could be read, so no graph was written.')
    return 1
  }
  const graph = buildGraph(annotations)
  const arranging = await startProgress(10, 'arranging')
  const placed = arrange(graph, () => arranging.advance(`${graph.order} nodes`))
  arranging.stop()
  const input = { graph: placed, documents: documentsOf(annotations) }
  try {
    writeFolder(
      options.output,
      chosenFormats(options).flatMap((format) => format.write(input)),
    )
  } catch (error) {
    tellProblem(problemOf(error, options.output))
    return 1
  }
  tell(
    `gangmu: ${annotations.length} document${annotations.length > 1 ? 's' : ''}, ${graph.order} nodes, ${graph.size} edges → ${options.output}${failed ? ` (${failed} input${failed > 1 ? 's' : ''} left out, see above)` : ''}`,
  )
  return failed ? 1 : 0
}

function chosenFormats({ formats: names, gexf }: BuildOptions): Format[] {
  const wanted = new Set(['json', gexf === '1.2' ? 'gexf1.2' : 'gexf', ...names])
  if (gexf === '1.2') wanted.delete('gexf')
  return formats.filter(({ name }) => wanted.has(name))
}
