import { describe, expect, test } from 'vitest'
import { layOut } from '../../../src/read/html-flow.ts'
import { readDocument } from '../../../src/read/index.ts'

const body = '青石县组织三千名干部进村入户，新建服务站一百二十个，群众办事不再出村。'
const other = '全县今年修通农村公路二百公里，改造危桥十二座，村村通了客车，户户有了硬化路。'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (html: string, name = '页.html') => readDocument(encode(html), name)
/** The document proper of a page, line by line. */
const proper = async (html: string): Promise<string[]> => {
  const { text, proper } = await read(html)
  return proper.flatMap(({ start, end }) => text.slice(start, end).split('\n')).map((line) => line.trim())
}

describe('the text is what a browser shows', () => {
  test.each([
    ['blocks are lines', '<div>一<p>二</p>三</div>', '一\n二\n三'],
    ['<br> ends a line', '一<br>二<br/>三', '一\n二\n三'],
    ['inline elements do not part words', '青<b>石</b><span>县</span>', '青石县'],
    ['white space collapses', '<p> a \n\t b </p>\n\n<p>c</p>', 'a b\nc'],
    ['a line end of the source between Chinese characters is nothing', '<p>青石\n   县城</p>', '青石县城'],
    ['a line end of the source between Latin words is a space', '<p>Green\nStone</p>', 'Green Stone'],
    ['no-break and ideographic spaces stay', '<p>　　李&nbsp;&nbsp;毅</p>', '　　李\u00a0\u00a0毅'],
    ['entities are decoded', '<p>&lt;甲&gt; &amp; &#20057; &mdash; &hellip; &ldquo;丙&rdquo;</p>', '<甲> & 乙 — … “丙”'],
    ['scripts and styles are no text', '<style>p{}</style><p>一</p><script>document.write("<p>二</p>")</script>', '一'],
    ['what is hidden is no text', '<p hidden>一</p><p style="display: none">二<b>三</b></p><p>四</p>', '四'],
    ['preformatted text keeps its spaces', '<pre>一  二\n 三</pre>', '一  二\n 三'],
    ['a list has one item a line', '<ul><li>一<li>二</ul>', '一\n二'],
    [
      'a data table has one row a line',
      '<table><tr><td><p>甲</p></td><td><p>1</p></td></tr><tr><td></td><td>2</td></tr></table>',
      '甲\t1\n\t2',
    ],
    ['the cells of a layout table are lines', `<table><tr><td>导航</td><td>${body.repeat(5)}</td></tr></table>`, `导航\n${body.repeat(5)}`],
    ['unclosed elements are no matter', '<p>一<p>二<div>三', '一\n二\n三'],
    ['an unclosed head hides nothing', '<html><head><title>题</title><body><p>一', '一'],
  ])('%s', (_, html, text) => expect(layOut(html).text).toBe(text))

  test('every element covers its own text', () => {
    const page = layOut('<div id="a"> <p>一</p> <p class="b">二<i> 三</i></p></div><p></p>')
    const covered = page.elements.map(({ name, start, end }) => [name, page.text.slice(start, end)])
    expect(covered).toEqual([
      ['div', '一\n二 三'],
      ['p', '一'],
      ['p', '二 三'],
      ['i', '三'],
      ['p', ''],
    ])
  })
})

describe('the furniture of a page is outside its document', () => {
  const page = (inside: string): string => `<html><head><title>山村的新路_要闻_青石网</title></head><body>
    <div class="nav"><a href="/">首页</a><a href="/a">要闻</a><a href="/b">专题</a></div>
    <div class="crumbs">当前位置：首页 &gt; 要闻</div>
    ${inside}
    <div class="related"><h3>相关新闻</h3><ul><li><a href="/1">春耕备耕有序推进，各地抢抓农时</a></li><li><a href="/2">全县造林十万亩</a></li></ul></div>
    <div class="footer">青石县人民政府主办，欢迎您对网站提出意见、建议，谢谢。 版权所有</div></body></html>`
  const article = `<div class="article"><h1>山村的新路</h1><div class="info">2022-03-05 09:15 来源：青石网 <a href="#">打印</a></div>
    <div class="TRS_Editor"><p>　　${body}</p><p>　　${other}</p><p align="center"><img src="a.jpg"><br>图为新修的路。（王一摄）</p></div><p>(责编:王一)</p></div>`

  test('title and body are left', async () => expect(await proper(page(article))).toEqual(['山村的新路', body, other]))
  test('so they are in a page laid out by tables', async () => {
    const table = `<table><tr><td>山村的新路</td></tr><tr><td>——青石县农村公路建设见闻</td></tr><tr><td>作者：王一民</td></tr><tr><td><p>${body}</p><p>${other}</p></td></tr></table>`
    expect(await proper(page(table))).toEqual(['山村的新路', '——青石县农村公路建设见闻', '作者：王一民', body, other])
  })
  test('a body in a part with a bad name is kept', async () =>
    expect(await proper(page(`<div class="footer"><p>${body}</p><p>${other}</p></div>`))).toEqual([body, other]))
  test('a link in a paragraph stays', async () =>
    expect(await proper(page(`<p>${body}</p><p>按照<a href="/x">《山区水利建设办法》</a>，${other}</p>`))).toEqual([
      body,
      `按照《山区水利建设办法》，${other}`,
    ]))
  test('an anchor that only marks a place is no link', async () =>
    expect(await proper(page(`<p><a name="1">一、修好每条通村公路</a></p><p>${body}</p><p>${other}</p>`))).toEqual([
      '一、修好每条通村公路',
      body,
      other,
    ]))
  test('the text is whole', async () => {
    const { text } = await read(page(article))
    for (const word of ['首页', '当前位置', '打印', '(责编:王一)', '相关新闻', '版权所有']) expect(text).toContain(word)
  })
  test('metadata come from the page', async () => {
    const { metadata } = await read(page(article))
    expect(metadata).toEqual({ title: '山村的新路', date: '2022-03-05', source: '青石网' })
  })
  test('the fields of its head come first', async () => {
    const { metadata } = await read(
      `<meta name="ArticleTitle" content="山村的新路"><meta name="PubDate" content="2022-03-06 10:00"><meta name="ContentSource" content="水利局">${article}`,
    )
    expect(metadata).toEqual({ title: '山村的新路', date: '2022-03-06', source: '水利局' })
  })
})

describe('the character set', () => {
  // <meta charset=gb2312><p>青石县</p>
  const gb = Uint8Array.from([...encode('<meta charset="gb2312"><p>'), 0xc7, 0xe0, 0xca, 0xaf, 0xcf, 0xd8, ...encode('</p>')])
  test('is read from the bytes', async () => expect((await readDocument(gb, '页.htm')).text).toBe('青石县'))
  test('which overrule a page that lies', async () => expect((await read('<meta charset="gb2312"><p>青石县</p>')).text).toBe('青石县'))
})

describe('a page', () => {
  test('is known by its bytes whatever it is called', async () =>
    expect((await read(`<!DOCTYPE html><html><p>${body}</p></html>`, '页.txt')).text).toBe(body))
  test('a text about < is none', async () => expect((await read('<青石县> 的路', '文.txt')).text).toBe('<青石县> 的路'))
  test('without text is refused with a remedy', async () =>
    await expect(read('<html><body><script>render()</script><img src="a.png"></body></html>')).rejects.toThrow(
      '页.html is a web page without text: from its <html> to its end it shows no word. If a script writes its text, open it in a browser, wait until the text is there, and save the page.',
    ))
  // Slow (some seconds): the parser's own list of open elements costs a step for each of them.
  test('may nest a hundred thousand deep', { timeout: 60_000 }, async () =>
    expect((await read(`${'<div>'.repeat(100_000)}${body}`)).text).toBe(body),
  )
  test('with a script in its text keeps it as text', async () => {
    const { text } = await read(`<p>${body}</p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>`)
    expect(text).toBe(`${body}\n<script>alert(1)</script>`)
  })
})
