import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { GangmuError } from '../annotation/problem.ts'

export interface OutputFile {
  readonly name: string
  readonly chunks: Iterable<string>
}

/**
 * Writes files into a folder all or none: into a temporary folder beside it first, then each is moved to its place. What goes wrong, and an
 * interrupt, leaves nothing behind. Files of other names in the folder stay.
 */
export function writeFolder(folder: string, files: readonly OutputFile[]): void {
  const target = resolve(folder)
  const parent = dirname(target)
  if (existsSync(target) && !statSync(target).isDirectory()) {
    throw new GangmuError({
      severity: 'error',
      file: folder,
      message: `${folder} is a file, so no folder of that name can be written. Choose another name with -o.`,
    })
  }
  let temporary: string | undefined
  const clean = (): void => {
    if (temporary) rmSync(temporary, { recursive: true, force: true })
  }
  const interrupted = (): void => {
    clean()
    process.exit(130)
  }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    mkdirSync(parent, { recursive: true })
    temporary = mkdtempSync(join(parent, `.${basename(target)}-`))
    for (const { name, chunks } of files) writeChunks(join(temporary, name), chunks)
    mkdirSync(target, { recursive: true })
    for (const name of readdirSync(temporary)) renameSync(join(temporary, name), join(target, name))
  } catch (error) {
    if (error instanceof GangmuError) throw error
    throw new GangmuError({
      severity: 'error',
      file: folder,
      message: `${folder} cannot be written: ${reasonOf(error)} Nothing was changed there.`,
    })
  } finally {
    clean()
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', interrupted)
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission denied. Choose another folder with -o.'
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'a file stands where a folder is needed. Choose another folder with -o.'
  if (code === 'ENOSPC') return 'the disk is full. Free some room, or choose another folder with -o.'
  return `${message}. Choose another folder with -o.`
}

/** One file, written whole or not at all. */
export function writeSingle(path: string, chunks: Iterable<string>): void {
  writeFolder(dirname(path), [{ name: basename(path), chunks }])
}

function writeChunks(path: string, chunks: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    let pending = ''
    for (const chunk of chunks) {
      pending += chunk
      if (pending.length > 1 << 20) {
        writeSync(file, pending)
        pending = ''
      }
    }
    writeSync(file, pending)
  } finally {
    closeSync(file)
  }
}
