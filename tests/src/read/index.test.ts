import { describe, expect, test } from 'vitest'
import { GangmuError } from '../../../src/annotation/problem.ts'
import { readDocument, readers, readText } from '../../../src/read/index.ts'

const body = '青石县组织三千名干部进村入户，新建服务站一百二十个，群众办事不再出村。'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

test('the readers, in the order in which they are asked', () =>
  expect(readers.map(({ name }) => name)).toEqual(['pdf', 'docx', 'html', 'text']))

test('a document has an id, its text, its proper parts and no problems', async () => {
  const text = `山村的新路\n${body}`
  expect(await readDocument(encode(text), '路/山村.txt')).toEqual({
    id: '山村',
    text,
    metadata: { title: '山村的新路' },
    proper: [{ start: 0, end: text.length }],
    problems: [],
  })
})

describe('an id', () => {
  test('is unique within one run', async () => {
    const taken = new Set<string>()
    const ids: string[] = []
    for (const name of ['a/文.txt', 'b/文.html', '文.md', '文']) ids.push((await readDocument(encode(body), name, { taken })).id)
    expect(ids).toEqual(['文', '文-2', '文-3', '文-4'])
  })
  test('keeps what only looks like an extension', () => expect(readText(body, '.profile').id).toBe('.profile'))
})

describe('a file name', () => {
  test('in Chinese is the title when there is no other', () => expect(readText(body, '山村的新路.txt').metadata.title).toBe('山村的新路'))
  test('dates a document whose text does not, and tells no author', () =>
    expect(readText(body, '某某日报-20220305-王一民.txt').metadata).toEqual({ title: '某某日报-20220305-王一民', date: '2022-03-05' }))
  test('in Latin letters is no title', () => expect(readText(body, 'min-016.txt').metadata).toEqual({}))
})

describe('text that is decoded already', () => {
  test('loses its mark and its carriage returns, as bytes do', () => expect(readText(`\ufeff一\r\n${body}`, '文').text).toBe(`一\n${body}`))
  test('is refused when it is empty', () => expect(() => readText(' \n\t', '文')).toThrow(GangmuError))
})

describe('bad input is told by file, place and remedy', () => {
  const refusal = async (bytes: Uint8Array, name: string): Promise<string> => {
    const error: unknown = await readDocument(bytes, name).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(GangmuError)
    expect((error as GangmuError).problem).toMatchObject({ severity: 'error', file: name })
    return (error as GangmuError).message
  }
  test('an empty file', async () =>
    expect(await refusal(new Uint8Array(), '空.txt')).toBe(
      '空.txt is empty: there is no text in it from line 1 to its end. Pass a file that holds a document.',
    ))
  test('a file of white space', async () => expect(await refusal(encode('\n  　\n'), '空.txt')).toContain('is empty'))
  test('a binary file named .txt', async () =>
    expect(await refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), '图.txt')).toContain('is a PNG picture, not text'))
  test('a page without text', async () =>
    expect(await refusal(encode('<html><body><img src="a.png"></body></html>'), '页.html')).toContain('is a web page without text'))
})

describe('odd but readable', () => {
  test('a line of ten megabytes', async () => {
    const text = body.repeat(100_000)
    const document = await readDocument(encode(text), '长.txt')
    expect(document.text.length).toBe(text.length)
    expect(document.proper).toEqual([{ start: 0, end: text.length }])
  })
  test.each(['（', '１', ' ', '大', '>', '年月日', '：', '《'])('a megabyte of “%s” holds no rule up', { timeout: 60_000 }, (unit) => {
    const odd = `${unit.repeat(1_000_000)}\n${Array(200).fill(unit.repeat(150)).join('\n')}`.replace(/^\s+/, '文')
    expect(readText(odd, '怪.txt').text).toBe(odd)
  })
})

/** Slow: some two seconds. */
test('a text of 50 MB with a bad byte in its middle is read in bounded memory', { timeout: 60_000 }, async () => {
  const line = encode(`　　${body}\n`)
  const bytes = new Uint8Array(50_000_000)
  for (let at = 0; at < bytes.length; at += line.length) bytes.set(line.subarray(0, bytes.length - at), at)
  const lineStart = Math.floor(25_000_000 / line.length) * line.length
  bytes[lineStart] = 0xff
  const before = process.memoryUsage().rss
  const { text, proper, problems } = await readDocument(bytes, '大.txt')
  expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000)
  expect(text.length).toBeGreaterThan(16_000_000)
  expect(proper).toHaveLength(1)
  expect(problems[0]).toMatchObject({ line: lineStart / line.length + 1, column: 1 })
})
