import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/read/index.ts'
import type { PdfLine, PdfPage } from '../../../src/read/pdf-lines.ts'
import { toLines, toParagraphs, withoutMargins } from '../../../src/read/pdf-lines.ts'

const line = (text: string, y: number, x = 50, size = 10): PdfLine => ({ text, x, right: x + [...text].length * size, y, size })
const full = '青石县组织三千名干部进村入户，新建服务站一百二十个，群众办事不再出村'
const pages = (...lines: PdfLine[][]): PdfPage[] => lines.map((lines) => ({ width: 600, height: 800, lines }))

describe('pieces on one base line are a line', () => {
  const piece = (text: string, x: number, y = 700) => ({ text, x, y, width: [...text].length * 10, size: 10 })
  const texts = (...pieces: Parameters<typeof toLines>[0]): string[] => toLines(pieces).map(({ text }) => text)
  test('in the order of their places', () => expect(texts(piece('石县', 60), piece('青', 50))).toEqual(['青石县']))
  test('small steps of the base line do not end it', () => expect(texts(piece('青', 50), piece('石', 60, 698))).toEqual(['青石']))
  test('a narrow gap is nothing, a wide one a space, a very wide one a tab', () =>
    expect(texts(piece('青', 50), piece('石', 64), piece('县', 84), piece('城', 130))).toEqual(['青石 县\t城']))
  test('radicals are the characters they look like', () => expect(texts(piece('⼤⺠⻔⾯⼾', 50))).toEqual(['大民门面户']))
})

describe('lines are joined to paragraphs', () => {
  test('while they are full', () =>
    expect(toParagraphs(pages([line(full, 700), line('，人人满意。', 685), line('全县修路。', 670)]))).toEqual([
      `${full}，人人满意。`,
      '全县修路。',
    ]))
  test('but not with an indented line', () => expect(toParagraphs(pages([line(full, 700), line('全县修路。', 685, 70)]))).toHaveLength(2))
  test('nor over a wider gap', () =>
    expect(toParagraphs(pages([line(full, 700), line(full, 685), line(full, 670), line('全县修路。', 640)]))).toHaveLength(2))
  test('nor with larger type', () => expect(toParagraphs(pages([line(full, 700), line('修路', 685, 50, 16)]))).toHaveLength(2))
  test('nor with a new item', () =>
    expect(toParagraphs(pages([line(`${full.slice(0, -1)}。`, 700), line('二、修路', 685)]))).toHaveLength(2))
  test('and over the turn of a page', () =>
    expect(
      toParagraphs(
        withoutMargins(
          pages(
            [line('全县造林。', 130), line('全县修路。', 115), line(full, 100), line('- 1 -', 30, 250)],
            [line('，人人满意。', 750), line('- 2 -', 30, 250)],
          ),
        ),
      ),
    ).toEqual(['全县造林。', '全县修路。', `${full}，人人满意。`]))
})

test('running heads and page numbers in the margins are dropped, numbers in the text are not', () => {
  const [first] = withoutMargins(
    pages([line('青石县志', 780), line('12', 400), line('1', 20)], [line('青石县志', 780), line('2', 20)], [line('青石县志', 780)]),
  )
  expect(first!.lines.map(({ text }) => text)).toEqual(['12'])
})

/** A PDF of one page whose font is not embedded: its characters are UTF-16 codes that the library's tables explain. */
function pdf(lines: readonly string[]): Uint8Array {
  const hex = (text: string): string =>
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')
  const content = `BT /F 12 Tf 50 700 Td ${lines.map((text) => `<${hex(text)}> Tj 0 -20 Td`).join(' ')} ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/StemV 80>>',
  ]
  const written = objects.map((object, i) => `${i + 1} 0 obj${object}endobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${written}trailer<</Root 1 0 R>>\n%%EOF`)
}

describe('a PDF', () => {
  test('is read, its font embedded or not', async () => {
    const { text, metadata } = await readDocument(
      pdf(['青石县水利局关于修路的通知', '各乡镇：全县今年修路。', '青石县水利局', '2022年3月5日']),
      '文.pdf',
    )
    expect(text).toBe('青石县水利局关于修路的通知\n各乡镇：全县今年修路。\n青石县水利局\n2022年3月5日')
    expect(metadata.title).toBe('青石县水利局关于修路的通知')
  })
  test('of pictures alone is refused with a remedy', async () =>
    await expect(readDocument(pdf([]), '文.pdf')).rejects.toThrow('its pages (1 to 1) hold pictures only'))
  test('that is damaged is told so', async () =>
    await expect(readDocument(new TextEncoder().encode('%PDF-1.4 nothing'), '文.txt')).rejects.toThrow(/^文\.txt is a damaged PDF: /))
})
