import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { describeProgram } from '../../../src/cli/program.ts'
import { fromLines } from '../../../src/index.ts'
import { samplesFolder } from '../../annotate-samples.ts'
import { gangmu } from './gangmu.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const sample = join(samplesFolder, 'ningde-party-building.txt')

describe('metadata from the command line', () => {
  const file = join(folder, 'undated.txt')
  const timeAndPlace = async (...args: string[]) => {
    writeFileSync(file, '去年全市新建学校12所。\n')
    const { out } = await gangmu(['annotate', file, ...args])
    return fromLines(out).flatMap((row) => (row.type === 'time' ? [row.from] : row.type === 'place' ? [row.code] : []))
  }
  test('gives 去年 and 全市 their referents', async () => {
    expect(await timeAndPlace()).toEqual([undefined, undefined])
    expect(await timeAndPlace('--date', '2016-07', '--place', '大庆市')).toEqual(['2015', '230600'])
  })
  test.each([
    ['--date', '2016-13', 'A date is YYYY'],
    ['--place', '某市', 'in no table of divisions'],
  ])('%s %s is told to be wrong', async (option, value, message) => {
    const { status, err } = await gangmu(['annotate', sample, option, value])
    expect([status, err]).toEqual([2, expect.stringContaining(message)])
  })
})

describe('help', () => {
  const program = describeProgram(() => {})
  test.each(program.commands.map((command) => [command.name()]))('of %s ends with an example that can be pasted', async (name) => {
    const { status, out } = await gangmu([name, '--help'])
    expect([status, out.trimEnd().split('\n').at(-2), out.trimEnd().split('\n').at(-1)]).toEqual([
      0,
      'Example:',
      expect.stringMatching(new RegExp(`^  gangmu ${name}\\b`)),
    ])
  })
  test('names every command, and the README tells of each', async () => {
    const { out } = await gangmu(['--help'])
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    for (const command of program.commands) {
      expect(out).toContain(command.name())
      expect(readme, `README.md on ${command.name()}`).toContain(`gangmu ${command.name()}`)
      for (const { long } of command.options) if (long) expect(readme, `README.md on ${command.name()} ${long}`).toContain(long)
    }
  })
  test('an unknown command or option is a usage error', async () => {
    for (const args of [
      ['frobnicate'],
      ['annotate', '--nope', sample],
      ['build', sample],
      ['build', sample, '-o', folder, '--formats', 'pdf'],
    ]) {
      const { status, err } = await gangmu(args)
      expect([status, err.split('\n')[0]]).toEqual([2, expect.stringMatching(/^gangmu: .+/)])
    }
  })
})

describe('annotate', () => {
  test('prints the meta line, mentions and relations of a document, the same twice, and nothing else', async () => {
    const { status, out, err } = await gangmu(['annotate', sample])
    const rows = fromLines(out)
    expect([status, err, rows[0]]).toEqual([0, '', expect.objectContaining({ type: 'meta', date: '2018-01-08', place: '宁德市' })])
    const text = readFileSync(sample, 'utf8')
    for (const row of rows) if ('start' in row) expect(text.slice(row.start, row.end)).toBe(row.text)
    expect(new Set(rows.map(({ type }) => type))).toEqual(
      new Set(['meta', 'time', 'place', 'actor', 'figure', 'document', 'measure', 'relation']),
    )
    expect((await gangmu(['annotate', sample])).out).toBe(out)
  })
  test('reads standard input', async () => {
    const { status, out } = await gangmu(['annotate', '-'], { input: '2016年2月，宁德市选派干部2000名。' })
    expect([status, fromLines(out).some((row) => row.type === 'figure' && row.value === 2000)]).toEqual([0, true])
  })
})

describe('build, export and merge', () => {
  const built = join(folder, 'graph')
  test('build writes the graph and its GEXF, quietly where there is no terminal', async () => {
    const { status, out, err } = await gangmu(['build', samplesFolder, '-o', built, '--formats', 'graphml,csv'])
    expect([status, out, err]).toEqual([0, '', expect.stringMatching(/^gangmu: \d+ documents, \d+ nodes, \d+ edges → .+\n$/)])
    expect(readdirSync(built).sort()).toEqual(['edges.csv', 'figures.csv', 'graph.gexf', 'graph.graphml', 'graph.json', 'nodes.csv'])
    expect(readFileSync(join(built, 'graph.gexf'), 'utf8')).toContain('version="1.3"')
  })
  test('--gexf 1.2 writes the older form', async () => {
    await gangmu(['build', sample, '-o', join(folder, 'old'), '--gexf', '1.2'])
    expect(readFileSync(join(folder, 'old', 'graph.gexf'), 'utf8')).toContain('version="1.2"')
  })
  test('export prints one file, and writes several graphs as one', async () => {
    const one = await gangmu(['export', built, '--format', 'graphml'])
    expect([one.status, one.out.startsWith('<?xml'), one.out.endsWith('</graphml>\n')]).toEqual([0, true, true])
    const other = join(folder, 'other.txt')
    writeFileSync(other, '关于修路的通知\n2019年3月1日，宁德市新建公路30公里。\n')
    await gangmu(['build', other, '-o', join(folder, 'second')])
    const merged = await gangmu(['export', built, join(folder, 'second'), '--format', 'json', '-o', join(folder, 'merged')])
    expect(merged.status).toBe(0)
    const file = JSON.parse(readFileSync(join(folder, 'merged', 'graph.json'), 'utf8')) as { documents: { id: string }[] }
    expect(file.documents.map(({ id }) => id)).toContain('other')
  })
})
