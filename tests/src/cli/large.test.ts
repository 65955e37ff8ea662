import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { command } from './gangmu.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-large-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A page of plain narrative in which little is done, so that fifty million bytes of it are read in minutes on a small machine. */
const page = `${'山里的清晨总是来得很安静，雾气沿着溪水慢慢散开，远处的屋顶上升起了炊烟。人们推开窗子，看见昨夜的雨把石板路洗得发亮，田埂上的草叶挂着水珠。'.repeat(6)}\n宁德市选派干部2000名驻村任职。\n`
const copies = Math.ceil(50_000_000 / Buffer.byteLength(page))

/** Most memory that a process has held, in megabytes; undefined where the system does not tell. */
function peakMemory(pid: number): number | undefined {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return undefined
  }
}

test('a text of 50 MB is annotated to its end in bounded memory', { timeout: 1_500_000 }, async () => {
  const path = join(folder, 'large.txt')
  writeFileSync(path, page.repeat(copies))
  const child = spawn(process.execPath, ['--max-old-space-size=400', command, 'annotate', path], { stdio: ['ignore', 'pipe', 'pipe'] })
  let figures = 0
  let tail = ''
  let peak = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (tail + text).split('\n')
    tail = lines.pop()!
    figures += lines.filter((line) => line.includes('"type":"figure"') && line.includes('"value":2000')).length
    peak = Math.max(peak, peakMemory(child.pid!) ?? 0)
  })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const status = await new Promise((done) => child.on('close', done))
  expect([status, err]).toEqual([0, ''])
  expect(figures, 'one figure a page, from the first to the last').toBe(copies)
  expect(peak).toBeLessThan(900)
  process.stdout.write(`  50 MB: peak memory ${Math.round(peak)} MB\n`)
})
