import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { gexf, gexf12 } from './gexf.ts'
import { graphml } from './graphml.ts'
import { json } from './json.ts'
import { jsonld } from './jsonld.ts'

export type { Format, FormatFile, FormatInput } from './format.ts'

/** All formats, in the order that help lists them. */
export const formats: readonly Format[] = [json, gexf, gexf12, graphml, csv, jsonld]
