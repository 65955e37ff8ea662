import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { gangmu } from './gangmu.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-explain-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, '驻村.txt')
const sentence = '2016年2月，云溪市委选派干部2000名驻村任职，村民都说变化很大。'
writeFileSync(path, `加强驻村帮扶\n一、选派干部驻村\n${sentence}\n`)
const explain = (at: string) => gangmu(['explain', path, '--at', at])

describe('explain', () => {
  test('tells a mention, its attributes, its rule, how sure it is, and its relations both ways', async () => {
    const { status, out, err } = await explain(`3:${sentence.indexOf('2000') + 1}`)
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^sentence {2}2016.*\nunder {5}一、选派干部驻村\n/)
    expect(out).toMatch(/\nf\d+ “2000名”: figure, value 2000, unit 名, .*\n {4}characters \d+ to \d+, by figure\/[\w-]+, \d+ % sure\n/)
    expect(out).toMatch(/\n {4}→ at_time t1 “2016年2月”, by at_time\/[\w-]+, \d+ % sure\n/)
    expect(out).toMatch(/\n {4}← measured_by m\d+ “选派干部2000名驻村任职”/)
  })
  test('tells what was turned down, with its probability and why', async () => {
    const { out } = await explain('3')
    expect(out).toMatch(/\nturned down\n( {4}\w+ .+: \d+ % by [\w/-]+ .+\n)+/)
  })
  test('of a whole line tells all that stands in it', async () => {
    const [line, character] = [await explain('3'), await explain('3:1')]
    expect(line.out).toContain('“干部”')
    expect(character.out).not.toMatch(/^a\d+ “干部”/m)
    expect(character.out).toMatch(/^t1 “2016年2月”: time/m)
  })
  test('names what is wrong with a place that is not there', async () => {
    expect(await explain('9')).toMatchObject({ status: 1, out: '', err: expect.stringContaining('there is no line 9') })
    expect(await explain('1:99')).toMatchObject({ status: 1, out: '', err: expect.stringContaining('there is no column 99') })
    expect(await explain('0')).toMatchObject({ status: 2, err: expect.stringContaining('LINE:COLUMN') })
    expect(await gangmu(['explain', join(folder, 'nope.txt'), '--at', '1'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('is not there'),
    })
  })
})
