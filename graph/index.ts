/** The public face of graph/: annotations in, graph out. */
export { arrange, kindColors } from './arrange.ts'
export { buildGraph } from './build.ts'
export { documentsOf, graphOf, readGraphFile, writeGraphFile } from './file.ts'
export { type Format, type FormatFile, type FormatInput, formats } from './formats/index.ts'
export { isNodeKey, type NodeKey } from './keys.ts'
export { mergeGraphFiles } from './merge.ts'
export type * from './schema.ts'
