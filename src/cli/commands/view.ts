import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { problemOf } from '../inputs.ts'
import { tell, tellProblem } from '../terminal.ts'
import { loadGraph } from './export.ts'

export interface ViewOptions {
  readonly port: number
  readonly open: boolean
}

/** Only this machine can reach it. */
const host = '127.0.0.1'

const viewer = fileURLToPath(new URL('../../../web/', import.meta.url))

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** Serves the viewer with a graph until interrupted. @returns the exit status */
export async function viewGraph(path: string, options: ViewOptions): Promise<number> {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'graph.json') : path
  try {
    loadGraph(path)
  } catch (error) {
    tellProblem(problemOf(error, path))
    return 1
  }
  if (!existsSync(join(viewer, 'index.html'))) {
    tell('gangmu: the viewer is not built. Run "npm run build" in the checkout.')
    return 1
  }
  const server = await serve(file, options.port)
  const { port } = server.address() as AddressInfo
  const address = `http://${host}:${port}/`
  tell(`gangmu: ${path} is shown at ${address} (Ctrl+C ends it)`)
  if (options.open) await openBrowser(address)
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => done()))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.closeAllConnections())
  })
  return 0
}

/** A server of the viewer's files and one graph file, on the wanted port or the next free one. */
export async function serve(graphFile: string, wanted: number): Promise<Server> {
  const [{ default: sirv }, { default: getPort, portNumbers }] = await Promise.all([import('sirv'), import('get-port')])
  const statics = sirv(viewer, { dev: false, etag: true })
  const port = await getPort({ host, port: wanted === 0 ? 0 : portNumbers(wanted, Math.min(65_535, wanted + 100)) })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (!isAllowed(request, response)) return
    if (new URL(request.url ?? '/', `http://${host}`).pathname === '/graph.json') sendGraph(graphFile, request, response)
    else
      statics(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here. The viewer is at /.\n')
      })
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done))
  return server
}

/** Reading only, and only under the name of this machine: a page of another site that makes its name lead here gets nothing. */
function isAllowed({ method, headers: { host: name } }: IncomingMessage, response: ServerResponse): boolean {
  const isLocal = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(name ?? '')
  if (isLocal && (method === 'GET' || method === 'HEAD')) return true
  response
    .writeHead(isLocal ? 405 : 403, { 'Content-Type': 'text/plain; charset=utf-8' })
    .end(isLocal ? 'Only reading is possible here.\n' : 'Only this machine is served.\n')
  return false
}

function sendGraph(file: string, { method }: IncomingMessage, response: ServerResponse): void {
  const { size } = statSync(file)
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': size, 'Cache-Control': 'no-store' })
  if (method === 'HEAD') response.end()
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
}

/** Opens a browser where there is a screen for one; where it fails, the printed address is enough. */
async function openBrowser(address: string): Promise<void> {
  const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  if (!hasScreen || process.env.CI) return
  const { default: open } = await import('open')
  await open(address).then(
    (child) => child.on('error', () => {}),
    () => {},
  )
}
