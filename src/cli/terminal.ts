import type { Problem } from '../annotation/problem.ts'

/** What the commands say to people goes to standard error; results alone go to standard output. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`)
}

/** `file:line:column: sentence`, the form that editors can follow. */
export function tellProblem({ severity, file, line, column, message }: Problem): void {
  const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  const where = message.startsWith(file) ? '' : `${file}${place}: `
  tell(`gangmu: ${severity === 'warning' ? 'warning: ' : ''}${where}${message}`)
}

/** A bar on a terminal, nothing elsewhere. */
export interface Progress {
  advance(label: string): void
  stop(): void
}

/** @param total number of steps; a single step shows no bar */
export async function startProgress(total: number, what: string): Promise<Progress> {
  if (!process.stderr.isTTY || total < 2) return { advance: () => {}, stop: () => {} }
  const { SingleBar } = (await import('cli-progress')).default
  const bar = new SingleBar({
    format: `${what} {bar} {value}/{total} {label}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
  })
  bar.start(total, 0, { label: '' })
  return { advance: (label) => bar.increment(1, { label: label.slice(-40) }), stop: () => bar.stop() }
}
