import { writeGraphFile } from '../file.ts'
import type { Format } from './format.ts'

/** graph.json: what the viewer opens, graphology's own serialisation beside the documents. */
export const json: Format = {
  name: 'json',
  description: "graph.json: the viewer's own file, graphology's serialisation with documents and annotations",
  limits: '',
  write: ({ graph, documents }) => [{ name: 'graph.json', chunks: writeGraphFile(graph, documents) }],
}
