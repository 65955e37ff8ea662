import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { samplesFolder } from '../../annotate-samples.ts'
import { gangmu } from './gangmu.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-bad-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const good = write('good.txt', '工作报告\n2018年3月5日\n宁德市选派干部2000名驻村任职。\n')

/** One clear sentence: names the file, no trace of the program's inside. */
function expectSentence(err: string, file: string, remedy: RegExp): void {
  expect(err).toContain(file)
  expect(err).toMatch(remedy)
  expect(err).not.toMatch(/\n\s+at |node:internal|TypeError|undefined/)
}

describe('bad input gets a sentence and the rest goes on', () => {
  const cases: [string, () => string, RegExp][] = [
    ['a missing file', () => join(folder, 'missing.txt'), /is not there\. Check the path/],
    ['an empty file', () => write('empty.txt', ''), /is empty.*Pass a file/s],
    [
      'a binary file named .txt',
      () =>
        write(
          'picture.txt',
          Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
        ),
      /binary|not text|no text/i,
    ],
    [
      'HTML without text',
      () =>
        write('hollow.html', '<!DOCTYPE html><html><head><title></title></head><body><div><script>var a = 1</script></div></body></html>'),
      /without text.*open it in a browser/s,
    ],
    [
      'a folder without documents',
      () => mkdirSync(join(folder, 'void'), { recursive: true }) ?? join(folder, 'void'),
      /holds no document.*Name a folder/s,
    ],
  ]
  test.each(cases)('%s', async (_what, make, remedy) => {
    const bad = make()
    const { status, out, err } = await gangmu(['annotate', bad, good])
    expect(status).toBe(1)
    expectSentence(err, bad, remedy)
    expect(out, 'the good file is done all the same').toContain('"value":2000')
  })

  test('invalid bytes in the middle are told with line and column, and the text is read', async () => {
    const bytes = Buffer.concat([
      Buffer.from('工作报告\n宁德市选派干部'),
      Buffer.from([0xff, 0xfe, 0xff]),
      Buffer.from('2000名驻村任职，群众满意。\n'.repeat(3)),
    ])
    const bad = write('broken.txt', bytes)
    const { status, out, err } = await gangmu(['annotate', bad])
    expect([status, out.includes('"value":2000')]).toEqual([0, true])
    expect(err).toMatch(/broken\.txt:2:8: .*byte/)
  })

  test('a folder with one unreadable file gives the graph of the others', async () => {
    const mixed = join(folder, 'mixed')
    mkdirSync(mixed)
    writeFileSync(join(mixed, 'a.txt'), readFileSync(good))
    symlinkSync(join(folder, 'nowhere.txt'), join(mixed, 'b.txt'))
    const output = join(folder, 'mixed-graph')
    const { status, err } = await gangmu(['build', mixed, '-o', output])
    expect([status, existsSync(join(output, 'graph.json'))]).toEqual([1, true])
    expectSentence(err, join(mixed, 'b.txt'), /is not there/)
    expect(err).toMatch(/1 document, .*1 input left out/)
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission is told (skipped for root, who may read all)', async () => {
    const closed = write('closed.txt', '文件')
    chmodSync(closed, 0)
    const { status, err } = await gangmu(['annotate', closed])
    expect(status).toBe(1)
    expectSentence(err, closed, /permission denied.*Change its permissions/)
  })
})

describe('an output that cannot be written leaves nothing half-written', () => {
  test('a file in the way of the folder', async () => {
    const inTheWay = write('taken', 'precious')
    const before = readdirSync(folder).sort()
    const { status, err } = await gangmu(['build', good, '-o', inTheWay])
    expect(status).toBe(1)
    expectSentence(err, inTheWay, /is a file.*Choose another name/)
    expect([readFileSync(inTheWay, 'utf8'), readdirSync(folder).sort()]).toEqual(['precious', before])
  })
  test('a file in the way of a folder above it', async () => {
    const below = join(good, 'deeper', 'graph')
    const before = readdirSync(folder).sort()
    const { status, err } = await gangmu(['build', good, '-o', below])
    expect(status).toBe(1)
    expectSentence(err, below, /a file stands where a folder is needed|cannot be written/)
    expect(readdirSync(folder).sort()).toEqual(before)
  })
  test('where no document can be read no folder is made', async () => {
    const output = join(folder, 'none')
    const { status, err } = await gangmu(['build', join(folder, 'missing.txt'), '-o', output])
    expect([status, existsSync(output), /no graph was written/.test(err)]).toEqual([1, false, true])
  })
})

describe('a graph that is no graph', () => {
  test.each([['view'], ['export']])('cut off in the middle is refused by %s with a sentence', async (name) => {
    const whole = join(folder, 'whole')
    if (!existsSync(whole)) await gangmu(['build', join(samplesFolder, 'xiapu-news.html'), '-o', whole])
    const text = readFileSync(join(whole, 'graph.json'), 'utf8')
    const middle = text.length / 2
    for (const [i, end] of [middle, text.indexOf('}', middle) + 1, text.indexOf(',', middle) + 1].entries()) {
      const cut = write(`cut${i}.json`, text.slice(0, end))
      const { status, err } = await gangmu(name === 'view' ? ['view', cut, '--no-open'] : ['export', cut, '--format', 'gexf'])
      expect(status).toBe(1)
      expectSentence(err, cut, /is cut off after \d+ bytes.*Build it again/)
    }
  })
  test('that is not there is refused with how to make one', async () => {
    const { status, err } = await gangmu(['view', join(folder, 'nothing'), '--no-open'])
    expect(status).toBe(1)
    expectSentence(err, 'nothing', /Build a graph first/)
  })
})
