import { describe, expect, test } from 'vitest'
import { GangmuError } from '../../../src/annotation/problem.ts'
import { decode } from '../../../src/read/encoding.ts'

const line = '青石县组织三千名干部进村入户，新建服务站120个。'

/** GB 18030 and Big5 have no encoder in the platform: the bytes of 青石县 and of 青石縣 stand here. */
const gbk = [0xc7, 0xe0, 0xca, 0xaf, 0xcf, 0xd8]
const big5 = [0xab, 0x43, 0xa5, 0xdb, 0xbf, 0xa4]

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)]
const utf16 = (text: string, littleEndian: boolean): number[] =>
  Array.from(text).flatMap((character) => {
    const [high, low] = [character.charCodeAt(0) >> 8, character.charCodeAt(0) & 0xff]
    return littleEndian ? [low, high] : [high, low]
  })
const times = (count: number, bytes: readonly number[]): number[] => Array.from({ length: count }, () => bytes).flat()
const read = (bytes: readonly number[]) => decode(Uint8Array.from(bytes), '某文.txt')

describe('the encoding is found from the bytes', () => {
  const cases: readonly (readonly [string, readonly number[], string, string])[] = [
    ['UTF-8', utf8(line), 'utf-8', line],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(line)], 'utf-8', line],
    ['UTF-16 LE with a mark', [0xff, 0xfe, ...utf16(line, true)], 'utf-16le', line],
    ['UTF-16 BE with a mark', [0xfe, 0xff, ...utf16(line, false)], 'utf-16be', line],
    ['UTF-16 LE without a mark', utf16(line, true), 'utf-16le', line],
    ['UTF-16 BE without a mark', utf16(line, false), 'utf-16be', line],
    ['GB18030', gbk, 'gb18030', '青石县'],
    ['GB18030 with a mark', [0x84, 0x31, 0x95, 0x33, ...gbk], 'gb18030', '青石县'],
    ['GB18030 with a character of four bytes', [...times(5, gbk), 0x81, 0x39, 0xee, 0x39], 'gb18030', `${'青石县'.repeat(5)}㐀`],
    ['Big5', big5, 'big5', '青石縣'],
    ['ASCII', utf8('Notice No. 3'), 'utf-8', 'Notice No. 3'],
  ]
  test.each(cases)('%s', (_, bytes, encoding, text) => {
    expect(read(bytes)).toEqual({ text, encoding, problems: [] })
  })
})

describe('only the mark and the line ends are changed', () => {
  test('CR LF and CR become LF', () => expect(read(utf8('一\r\n二\r三\n四')).text).toBe('一\n二\n三\n四'))
  test('a second mark stays, as do spaces and control characters', () =>
    expect(read([0xef, 0xbb, 0xbf, ...utf8('\ufeff 　\f一 \n')]).text).toBe('\ufeff 　\f一 \n'))
})

describe('invalid bytes are told with their place and the work goes on', () => {
  test('a stray byte in UTF-8', () => {
    const { text, encoding, problems } = read([...utf8(`${line}\n第二行`), 0xff, ...utf8('完')])
    expect(encoding).toBe('utf-8')
    expect(text).toBe(`${line}\n第二行\ufffd完`)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ severity: 'warning', file: '某文.txt', line: 2, column: 4 })
    expect(problems[0]!.message).toContain(`byte ${utf8(`${line}\n第二行`).length}`)
  })
  test('the line is counted over CR LF', () => expect(read([...utf8('一\r\n二'), 0xff]).problems[0]).toMatchObject({ line: 2, column: 2 }))
  test('a character cut off at the end', () => {
    const { text, problems } = read(utf8(line).slice(0, -1))
    expect(text).toBe(`${line.slice(0, -1)}\ufffd`)
    expect(problems[0]).toMatchObject({ line: 1, column: line.length })
  })
  test('a stray byte in GB18030 does not change the encoding', () => {
    const { text, encoding, problems } = read([...times(20, gbk), 0xff, ...times(20, gbk)])
    expect(encoding).toBe('gb18030')
    expect(text).toBe(`${'青石县'.repeat(20)}\ufffd${'青石县'.repeat(20)}`)
    expect(problems[0]).toMatchObject({ line: 1, column: 61 })
  })
  test('a lone surrogate in UTF-16', () => {
    const { problems } = read([0xff, 0xfe, ...utf16('一二', true), 0x00, 0xd8, ...utf16('三', true)])
    expect(problems[0]).toMatchObject({ line: 1, column: 3 })
  })
  test('of very many places ten are told and the others counted', () => {
    const { problems } = read(times(300, [...utf8(line), 0xff]))
    expect(problems).toHaveLength(11)
    expect(problems[10]!.message).toContain('290 more places')
  })
  test('a null character is left and told', () => {
    const { text, problems } = read(utf8(`${line}\n县\0城`))
    expect(text).toBe(`${line}\n县\0城`)
    expect(problems[0]).toMatchObject({ severity: 'warning', line: 2, column: 2 })
  })
})

describe('what is no text is refused with its kind, its place and a remedy', () => {
  const refuse = (bytes: readonly number[]): string => {
    try {
      read(bytes)
    } catch (error) {
      if (error instanceof GangmuError) return error.message
      throw error
    }
    return 'not refused'
  }
  test('a picture', () =>
    expect(refuse([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])).toBe(
      '某文.txt is a PNG picture, not text (it begins with the bytes 89 50 4E 47). Gangmu reads no pictures; pass the text of it.',
    ))
  test('an old Word file', () => expect(refuse([0xd0, 0xcf, 0x11, 0xe0, 0xa1])).toContain('Save it as .docx'))
  test('arbitrary bytes', () => {
    // A fixed sequence without any order, as compressed data are.
    let state = 12345
    const noise = Array.from({ length: 5000 }, () => {
      state = (state * 1103515245 + 12345) % 2 ** 31
      return (state >> 16) & 0xff
    })
    expect(refuse(noise)).toContain('is a binary file, not text')
  })
  test('an encoding that Chinese text does not come in', () =>
    expect(refuse(times(50, [0xe9, 0x20, 0xe8, 0x0a]))).toContain('save it as UTF-8'))
})
