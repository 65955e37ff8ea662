import { existsSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'

const configFile = fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url))

export const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Where there is no Chromium the tests are left out, but never in CI: there a missing browser is a failure. */
export const noBrowser = !existsSync(chromiumPath) && !process.env.CI
if (noBrowser) console.warn(`The browser tests are skipped: there is no Chromium at ${chromiumPath} (set CHROMIUM_PATH).`)

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** The built viewer on a port of its own beside a graph file given as text, and a browser to look at it. */
export class Viewing {
  /** What `graph.json` answers. Null: there is no such file. */
  graphFile: string | Uint8Array | null = null
  /** Errors of the page and its console, and requests to anywhere else. Must stay empty. */
  readonly complaints: string[] = []
  /** The built viewer by path. It stays in memory, so that test files that run at once do not write over one another's. */
  private files = new Map<string, string | Uint8Array>()
  private server!: Server
  private browser!: Browser
  private readonly contexts: BrowserContext[] = []

  async start(): Promise<void> {
    this.files = await builtViewer()
    this.server = createServer((request, response) => this.answer(request.url ?? '/', response))
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run']
    // WebGL without a graphics card.
    const args = ['--no-sandbox', '--enable-unsafe-swiftshader', ...quiet]
    this.browser = await chromium.launch({ executablePath: chromiumPath, headless: true, args })
  }

  async stop(): Promise<void> {
    await this.browser?.close()
    await new Promise((resolve) => this.server?.close(resolve))
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`
  }

  /** A page in a window of its own. */
  async open(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', ...options })
    this.contexts.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()}`)
    })
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(this.address)) this.complaints.push(`request: ${request.url()}`)
    })
    await page.goto(this.address + (hash && `#${hash}`))
    return page
  }

  async closePages(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()))
  }

  private answer(url: string, response: ServerResponse): void {
    const { pathname } = new URL(url, 'http://viewer/')
    const body = pathname === '/graph.json' ? this.graphFile : this.files.get(pathname === '/' ? '/index.html' : pathname)
    if (body === null || body === undefined) {
      response.writeHead(404).end()
      return
    }
    const bytes = Buffer.from(body as string)
    const type = types[extname(pathname) || '.html'] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes)
  }
}

async function builtViewer(): Promise<Map<string, string | Uint8Array>> {
  const built = await build({ configFile, logLevel: 'error', build: { write: false } })
  if (!('output' in built)) throw new TypeError('one build was expected')
  return new Map(built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]))
}
