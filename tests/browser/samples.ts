import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { arrange, buildGraph, documentsOf, writeGraphFile } from '../../graph/index.ts'
import { annotate } from '../../src/pipeline.ts'
import { readDocument, readText } from '../../src/read/index.ts'

const folder = fileURLToPath(new URL('../documents/', import.meta.url))

/** A document as a stranger might write it: what it says must be shown and never run. */
const hostile = `宁德市关于加强数据安全的通知
2021年3月5日
一、加强安全管理。<script>window.attacked = true</script>宁德市财政局组织培训干部300名。
二、<img src=x onerror="window.attacked = true">做好人才引进。霞浦县引进企业12家。`

/** graph.json of our own sample documents and a hostile one, made by the very stages that the command runs. */
export async function samplesGraph(): Promise<string> {
  const taken = new Set<string>()
  const names = readdirSync(folder).filter((name) => /\.(txt|html)$/.test(name))
  const documents = [readText(hostile, 'hostile.txt', { taken })]
  for (const name of names.sort()) documents.push(await readDocument(readFileSync(folder + name), name, { taken }))
  const annotations = documents.map((document) => annotate(document))
  const graph = arrange(buildGraph(annotations))
  return [...writeGraphFile(graph, documentsOf(annotations))].join('')
}
