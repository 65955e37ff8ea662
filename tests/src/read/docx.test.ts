import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/read/index.ts'
import { formatNumber } from '../../../src/read/number-format.ts'

const body = '青石县组织三千名干部进村入户，新建服务站一百二十个，群众办事不再出村。'
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const listed = (text: string, level = 0, list = 1): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`
const styles = `<w:styles><w:style w:styleId="10"><w:name w:val="toc 1"/></w:style><w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="a"><w:name w:val="Chapter"/><w:basedOn w:val="1"/></w:style></w:styles>`

function docx(...content: string[]): Uint8Array {
  const document = `<?xml version="1.0"?><w:document><w:body>${content.join('')}</w:body></w:document>`
  return zipSync({ 'word/document.xml': strToU8(document), 'word/numbering.xml': strToU8(numbering), 'word/styles.xml': strToU8(styles) })
}
const read = async (...content: string[]): Promise<string> => (await readDocument(docx(...content), '文.docx')).text

describe('automatic numbers are counted as Word counts them', () => {
  test('over three levels', async () =>
    expect(
      await read(listed('甲'), listed('乙', 1), listed('丙', 2), listed('丁', 2), listed('戊', 1), listed('己'), listed('庚', 1)),
    ).toBe('一、甲\n（一）乙\n1.丙\n2.丁\n（二）戊\n二、己\n（一）庚'))
  test('with the numbers above in them', async () =>
    expect(await read(listed('甲', 0, 2), listed('乙', 1, 2), listed('丙', 1, 2))).toBe('1 甲\n1.1 乙\n1.2 丙'))
  test('anew where a list starts anew', async () =>
    expect(await read(listed('甲'), listed('乙'), listed('丙', 0, 3), listed('丁', 0, 3))).toBe('一、甲\n二、乙\n一、丙\n二、丁'))
  test('by style and by inherited style', async () =>
    expect(await read(paragraph('甲', '<w:pStyle w:val="1"/>'), paragraph('乙', '<w:pStyle w:val="a"/>'))).toBe('一、甲\n二、乙'))
  test('not where list 0 takes them away', async () =>
    expect(await read(paragraph('甲', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>'))).toBe('甲'))
})

test.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCountingThousand', '十'],
  [23, 'japaneseCounting', '二十三'],
  [105, 'chineseCounting', '一百零五'],
  [110, 'chineseCounting', '一百一十'],
  [21, 'chineseLegalSimplified', '贰拾壹'],
  [3, 'decimalEnclosedCircleChinese', '③'],
  [21, 'decimalEnclosedCircleChinese', '21'],
  [12, 'decimalFullWidth', '１２'],
  [4, 'lowerRoman', 'iv'],
  [28, 'upperLetter', 'BB'],
  [2, 'ideographTraditional', '乙'],
  [7, 'decimalZero', '07'],
  [7, 'somethingNew', '7'],
])('number %i as %s is %s', (value, format, shown) => expect(formatNumber(value, format)).toBe(shown))

describe('the text of a Word file', () => {
  test('has a table row a line', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`
    expect(await read(`<w:tbl><w:tr>${cell('项目')}${cell('数量')}</w:tr><w:tr>${cell('桥')}${cell('12座')}</w:tr></w:tbl>`)).toBe(
      '项目\t数量\n桥\t12座',
    )
  })
  test('has the lines of a box around text', async () =>
    expect(await read(`<w:tbl><w:tr><w:tc>${paragraph(body)}${paragraph(body)}</w:tc></w:tr></w:tbl>`)).toBe(`${body}\n${body}`))
  test('has tabs and breaks', async () =>
    expect(await read('<w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p>')).toBe('一\t二\n三'))
  test('has no deleted, hidden or second text', async () =>
    expect(
      await read(
        '<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>甲</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      ),
    ).toBe('增甲'))
  test('has its table of contents outside the document proper', async () => {
    const { text, proper } = await readDocument(docx(paragraph('一、修路 1', '<w:pStyle w:val="10"/>'), paragraph(body)), '文.docx')
    expect(text).toBe(`一、修路 1\n${body}`)
    expect(proper.map(({ start, end }) => text.slice(start, end))).toEqual([body])
  })
  test('gives its metadata', async () => {
    const { metadata } = await readDocument(
      docx(
        paragraph('关于做好防汛工作的通知'),
        paragraph('各乡镇：'),
        paragraph(body),
        paragraph('青石县水利局'),
        paragraph('2022年3月5日'),
      ),
      '文.docx',
    )
    expect(metadata).toEqual({ title: '关于做好防汛工作的通知', date: '2022-03-05', source: '青石县水利局', author: '青石县水利局' })
  })
})

describe('a Word file', () => {
  test('is known by its bytes', async () => expect((await readDocument(docx(paragraph(body)), '文')).text).toBe(body))
  test('that is cut off is told damaged', async () =>
    await expect(readDocument(docx(paragraph(body)).slice(0, 200), '文.docx')).rejects.toThrow(
      /^文\.docx is a damaged Word file: .*Open it in Word/,
    ))
  test('without a text is told empty', async () =>
    await expect(readDocument(docx(paragraph('')), '文.docx')).rejects.toThrow('文.docx is empty'))
  test('a zip of other things is told a zip', async () =>
    await expect(readDocument(zipSync({ 'a.txt': strToU8(body) }), '文.txt')).rejects.toThrow('文.txt is a zip archive, not text'))
})
