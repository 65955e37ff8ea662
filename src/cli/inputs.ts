import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../annotation/document.ts'
import { GangmuError, type Problem } from '../annotation/problem.ts'
import { readDocument, readers } from '../read/index.ts'

/** Extensions that a folder is searched for; a file named by itself is read whatever it is called. */
const known = new Set(readers.flatMap(({ extensions }) => extensions).filter(Boolean))

const extensionOf = (name: string): string => /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? ''

export interface Found {
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/** Files that the arguments name: files as they are, folders searched through, in the order of their names. `-` is standard input. */
export function findFiles(paths: readonly string[]): Found {
  const files: string[] = []
  const problems: Problem[] = []
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) tryIt(path, () => walk(path))
      else if (known.has(extensionOf(entry.name))) files.push(path)
    }
  }
  const tryIt = (path: string, work: () => void): void => {
    try {
      work()
    } catch (error) {
      problems.push(problemOf(error, path))
    }
  }
  for (const path of paths) {
    if (path === '-') files.push(path)
    else
      tryIt(path, () => {
        if (!statSync(path).isDirectory()) files.push(path)
        else {
          const before = files.length
          walk(path)
          if (files.length === before) {
            problems.push({
              severity: 'error',
              file: path,
              message: `${path} holds no document: no file in it ends in ${[...known].join(' ')}. Name a folder with documents, or the files themselves.`,
            })
          }
        }
      })
  }
  return { files, problems }
}

/** What the user knows of the documents and their text does not tell, or tells wrongly: it goes before what is read in them. */
export interface Told {
  readonly date?: string | undefined
  readonly place?: string | undefined
}

/**
 * Reads one file.
 * @param taken ids given out in this run
 * @param told metadata from the command line
 */
export async function readFile(path: string, taken: Set<string>, told: Told = {}): Promise<Document> {
  const bytes = path === '-' ? await standardInput() : readFileSync(path)
  const document = await readDocument(bytes, path === '-' ? 'stdin.txt' : path, { taken })
  const { date = document.metadata.date, place = document.metadata.place } = told
  return {
    ...document,
    metadata: { ...document.metadata, ...(date === undefined ? {} : { date }), ...(place === undefined ? {} : { place }) },
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check the path.',
  EACCES: 'cannot be read: permission denied. Change its permissions, or run as a user who may read it.',
  EPERM: 'cannot be read: permission denied. Change its permissions, or run as a user who may read it.',
  EISDIR: 'is a folder where a file was expected. Name the files in it.',
  ELOOP: 'is a link that leads to itself. Name the file that it was to lead to.',
}

/** Whatever went wrong with a path, as a sentence with file and remedy. */
export function problemOf(error: unknown, path: string): Problem {
  if (error instanceof GangmuError) return error.problem
  const { code, message } = error as NodeJS.ErrnoException
  return { severity: 'error', file: path, message: `${path} ${remedies[code ?? ''] ?? `could not be read: ${message}.`}` }
}
