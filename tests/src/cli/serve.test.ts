import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../../dist/src/cli/commands/view.js'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-serve-'))
const graph = join(folder, 'graph.json')
writeFileSync(graph, '{"format":"gangmu-graph"}')
writeFileSync(join(folder, 'secret.txt'), 'secret')
let server: Server
beforeAll(async () => {
  server = await serve(graph, 0)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** A request with a path as it stands: `fetch` would tidy `..` away. */
function ask(
  path: string,
  { method = 'GET', host = '127.0.0.1' }: { method?: string; host?: string } = {},
): Promise<{ status: number | undefined; body: string; headers: NodeJS.Dict<string | string[]> }> {
  const { port } = server.address() as AddressInfo
  return new Promise((done, fail) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers: { host: `${host}:${port}` } }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => done({ status: response.statusCode, body, headers: response.headers }))
    })
    call.on('error', fail).end()
  })
}

describe('the server', () => {
  test('listens on this machine alone', () => expect((server.address() as AddressInfo).address).toBe('127.0.0.1'))
  test('serves the viewer and the graph', async () => {
    expect((await ask('/')).body).toContain('<title>')
    expect((await ask('/graph.json')).body).toBe('{"format":"gangmu-graph"}')
  })
  test('forbids scripts from elsewhere and guessing of types', async () => {
    const { headers } = await ask('/')
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/%2e%2e/package.json',
    '/secret.txt',
    '//etc/passwd',
    '/assets/../../package.json',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await ask(path)
    expect([status === 200 && !body.includes('<title>'), body.includes('secret'), body.includes('"dependencies"')]).toEqual([
      false,
      false,
      false,
    ])
  })
  test('answers reading only', async () => expect((await ask('/graph.json', { method: 'POST' })).status).toBe(405))
  test('answers only to the name of this machine', async () =>
    expect((await ask('/graph.json', { host: 'evil.example' })).status).toBe(403))
  test('takes the next port when one is taken', async () => {
    const { port } = server.address() as AddressInfo
    const second = await serve(graph, port)
    expect((second.address() as AddressInfo).port).not.toBe(port)
    second.close()
  })
})
