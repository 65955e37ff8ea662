import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const web = join(root, 'dist', 'web')

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
  private server!: Server
  private browser!: Browser
  private readonly contexts: BrowserContext[] = []

  async start(): Promise<void> {
    await build({ configFile: join(root, 'web', 'vite.config.ts'), logLevel: 'error' })
    this.server = createServer((request, response) => void this.answer(request.url ?? '/', response))
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

  private async answer(url: string, response: import('node:http').ServerResponse): Promise<void> {
    const path = normalize(new URL(url, 'http://viewer/').pathname)
    try {
      const body = path === '/graph.json' ? this.graphFile : await readFile(join(web, path === '/' ? 'index.html' : path))
      if (body === null) throw new Error('no graph')
      const bytes = Buffer.from(body as string)
      response.writeHead(200, {
        'content-type': types[extname(path) || '.html'] ?? 'application/octet-stream',
        'content-length': bytes.length,
      })
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  }
}
