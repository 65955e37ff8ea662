import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GangmuError } from '../../../src/annotation/problem.ts'
import { readDocument, readText } from '../../../src/read/index.ts'

/** What holds for every document: its parts are in order, apart, inside the text and not empty. */
function expectSound({ text, proper }: Awaited<ReturnType<typeof readDocument>>): void {
  let end = -1
  for (const part of proper) {
    expect(part.start).toBeGreaterThan(end)
    expect(part.end).toBeGreaterThan(part.start)
    expect(text.slice(part.start, part.end)).toBe(text.slice(part.start, part.end).trim())
    end = part.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
  expect(text).not.toContain('\r')
}

const settings = { numRuns: 300, seed: 20221105 }
const word = fc.constantFrom(
  '青石县',
  '关于',
  '通知',
  '（',
  '）',
  '——',
  '2022年3月5日',
  '来源：',
  '作者：',
  '局长',
  '王一',
  '。',
  '，',
  ' ',
  '　',
  '\n',
  '\n\n',
  '一、',
  '目录',
  '>>',
  '摄',
  '\0',
  '1',
  '《',
  '》',
)

test('any bytes give a document or a told error', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('.txt', '.html', '.docx', ''), async (bytes, extension) => {
      try {
        expectSound(await readDocument(bytes, `文${extension}`))
      } catch (error) {
        expect(error).toBeInstanceOf(GangmuError)
        expect((error as GangmuError).problem.file).toBe(`文${extension}`)
      }
    }),
    settings,
  ))

test('any lines give a document whose text is theirs', () =>
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const text = `文${words.join('')}`
      const document = readText(text, 'a.txt')
      expect(document.text).toBe(text)
      expectSound(document)
    }),
    settings,
  ))

const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="nav">',
  '</div>',
  '<a href="#">',
  '</a>',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '</tr>',
  '</table>',
  '<br>',
  '<h1>',
  '</h1>',
  '<pre>',
  '</pre>',
  '<!--',
  '-->',
  '<title>',
  '</title>',
  '<script>',
  '</script>',
  '&lt;',
  '&#0;',
  '&nbsp;',
)

test('any markup gives a page or a told error', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(word, tag), { maxLength: 80 }), async (pieces) => {
      try {
        expectSound(await readDocument(new TextEncoder().encode(`<html>${pieces.join('')}`), 'a.html'))
      } catch (error) {
        expect(error).toBeInstanceOf(GangmuError)
      }
    }),
    settings,
  ))
