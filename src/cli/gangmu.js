#!/usr/bin/env node
// The command as npm links it. In a checkout it builds what is missing or older than its sources; in the published package everything is built.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const main = join(root, 'dist', 'src', 'cli', 'main.js')
const viewer = join(root, 'dist', 'web', 'index.html')

/** Time of the newest source file. */
function newest(folder) {
  let time = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) time = Math.max(time, newest(path))
    else if (/\.(?:ts|tsx|css|html|svg|json)$/.test(entry.name)) time = Math.max(time, statSync(path).mtimeMs)
  }
  return time
}

const isCheckout = existsSync(join(root, 'tsconfig.json'))
if (isCheckout) {
  const built = Math.min(...[main, viewer].map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)))
  if (built < Math.max(...['src', 'graph', 'web'].map((folder) => newest(join(root, folder))))) {
    process.stderr.write('gangmu: building …\n')
    const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    })
    if (status !== 0) {
      process.stderr.write('gangmu: the build failed. Run "npm ci" and "npm run build" and read what they say.\n')
      process.exit(1)
    }
  }
}
// Node 22.8 and later keep compiled code from one run to the next.
module.enableCompileCache?.()
await import(main)
