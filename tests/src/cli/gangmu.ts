import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What `npm test` has built; src/cli/gangmu.js would build again when a source is newer. */
export const command = fileURLToPath(new URL('../../../dist/src/cli/main.js', import.meta.url))

export interface Outcome {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command as a user would, without a terminal. @param input for standard input */
export function gangmu(args: readonly string[], { cwd, input }: { cwd?: string; input?: string } = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [command, ...args], { cwd, env: { ...process.env, CI: '1' } })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', fail).on('close', (status) => done({ status, out, err }))
    child.stdin.end(input ?? '')
  })
}
