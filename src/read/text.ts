import { decode } from './encoding.ts'
import { markFurniture } from './furniture.ts'
import { cutLines, properSpans } from './lines.ts'
import { readMetadata } from './metadata.ts'
import type { Reader, Reading } from './reader.ts'

/** Plain text. Last of the readers: it takes what no other wants, and refuses what is no text. */
export const textReader: Reader = {
  name: 'text',
  extensions: ['.txt', '.text', '.md', ''],
  recognises: () => true,
  read: async (bytes, name) => {
    const { text, problems } = decode(bytes, name)
    return readPlain(text, problems)
  },
}

/** Reads a text that is decoded already. */
export function readPlain(text: string, problems: Reading['problems'] = []): Reading {
  const lines = markFurniture(text, cutLines(text))
  return { text, metadata: readMetadata(lines), proper: properSpans(lines), problems }
}
