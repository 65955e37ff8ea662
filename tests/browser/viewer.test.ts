import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sampleGraph } from '../web/sample-graph.ts'
import { noBrowser, Viewing } from './viewer-page.ts'

const file = sampleGraph()
const whole = JSON.stringify(file)
const viewing = new Viewing()

const details = (page: Page) => page.getByRole('complementary', { name: '详情' })
const view = (page: Page, name: string) => page.getByRole('navigation', { name: '视图' }).getByRole('button', { name, exact: true })
const search = (page: Page) => page.getByRole('combobox', { name: '搜索' })
const heading = (page: Page) => details(page).getByRole('heading', { level: 2 })
const hash = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1))

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(words)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
}

describe.skipIf(noBrowser)('the viewer', () => {
  beforeAll(() => viewing.start(), 120_000)
  afterAll(() => viewing.stop())
  afterEach(async () => {
    await viewing.closePages()
    expect(viewing.complaints.splice(0)).toEqual([])
  })

  it('shows the graph with a legend that counts each kind', async () => {
    viewing.graphFile = whole
    const page = await viewing.open()
    const stage = page.getByRole('application')
    await stage.waitFor()
    expect(await stage.getAttribute('aria-label')).toContain(`${file.graph.nodes.length} 个节点`)
    const measures = file.graph.nodes.filter(({ attributes }) => attributes.kind === 'measure').length
    expect(await page.locator('.check', { hasText: '举措' }).first().textContent()).toContain(String(measures))
    await expect.poll(() => labelPixels(page)).toBeGreaterThan(500)
  })

  it('finds a name, selects it, and says what it is and where it was read', async () => {
    viewing.graphFile = whole
    const page = await viewing.open()
    await page.getByRole('application').waitFor()
    await find(page, '柳湾')
    expect(await heading(page).textContent()).toBe('柳湾镇')
    expect(await details(page).getByText('地点', { exact: true }).isVisible()).toBe(true)
    expect(await details(page).locator('mark').allInnerTexts()).toEqual(['柳湾镇', '柳湾镇', '柳湾镇'])
    await details(page)
      .getByRole('region', { name: '关联' })
      .getByRole('button', { name: /到柳湾镇创业/ })
      .first()
      .click()
    expect(hash(page).get('node')).toMatch(/^measure:/)
  })

  it('walks the hits with the arrow keys and finds words of a sentence', async () => {
    viewing.graphFile = whole
    const page = await viewing.open()
    await page.getByRole('application').waitFor()
    await search(page).fill('东岭县')
    await page.getByRole('option').nth(1).waitFor()
    const second = await page.getByRole('option').nth(1).locator('.hit-label').textContent()
    await search(page).press('ArrowDown')
    await search(page).press('Enter')
    expect(await heading(page).textContent()).toBe(second)
    await search(page).fill('茶青当天')
    await page.getByRole('option').first().waitFor()
    expect(await page.getByRole('option').first().locator('mark').textContent()).toBe('茶青当天')
  })

  it('follows evidence into the text, where a mark selects its node, and Back leads all the way home', async () => {
    viewing.graphFile = whole
    const page = await viewing.open()
    await page.getByRole('application').waitFor()
    await find(page, '云溪市财政局')
    await details(page).getByTitle('在原文中打开').first().click()
    const here = page.locator('.reader mark.here')
    await here.first().waitFor()
    expect((await here.allInnerTexts()).join('')).toBe('云溪市财政局')
    expect(await here.first().isVisible()).toBe(true)
    await page.locator('.reader [data-kind="figure"]', { hasText: '1.2亿元' }).click()
    expect(await heading(page).textContent()).toBe('1.2亿元')
    expect(await page.locator('.reader .mention.selected').textContent()).toBe('1.2亿元')

    await page.goBack()
    expect(await heading(page).textContent()).toBe('云溪市财政局')
    expect(await view(page, '原文').getAttribute('aria-current')).toBe('page')
    await page.goBack()
    expect(await view(page, '图谱').getAttribute('aria-current')).toBe('page')
    await page.goBack()
    expect(await details(page).count()).toBe(0)
  })

  it('marks mentions inside measures and dims what is not the document proper', async () => {
    viewing.graphFile = whole
    const page = await viewing.open('tab=reader&read=yunxi-2021')
    const measure = page.locator('.reader [data-kind="measure"]', { hasText: '进行轮训' })
    await measure.first().waitFor()
    expect(await measure.locator('[data-kind="figure"]').textContent()).toBe('1284名')
    expect(await measure.locator('[data-kind="actor"]').textContent()).toBe('村主干')
    expect(await page.locator('.line.furniture:not(.blank)').allInnerTexts()).toEqual([
      '首页 > 政务公开 > 规范性文件',
      '责任编辑：某某　打印　关闭窗口',
    ])
    await measure.locator('[data-kind="actor"]').click()
    expect(await heading(page).textContent()).toBe('村主干')
  })

  it('walks the marks of a text with the arrow keys', async () => {
    viewing.graphFile = whole
    const page = await viewing.open('tab=reader&read=yunxi-2021')
    await page.locator('.reader [data-node]').first().waitFor()
    await page.locator('.reader-scroller').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    expect(await details(page).isVisible()).toBe(true)
  })

  it('filters by kind, relation and document, and Back brings back what was hidden', async () => {
    viewing.graphFile = whole
    const page = await viewing.open()
    const stage = page.getByRole('application')
    const count = async () => Number(/(\d+) 个节点/.exec((await stage.getAttribute('aria-label')) ?? '')?.[1])
    await stage.waitFor()
    const all = await count()
    const figures = file.graph.nodes.filter(({ attributes }) => attributes.kind === 'figure').length
    await page.getByRole('checkbox', { name: /^数字/ }).uncheck()
    expect(await count()).toBe(all - figures)
    await page.getByRole('checkbox', { name: /^数量指标/ }).uncheck()
    expect(hash(page).get('hide-rel')).toBe('measured_by')
    await page.getByRole('checkbox', { name: '云溪：让产业长在山里' }).check()
    expect(await count()).toBeLessThan(all - figures)
    await page.goBack()
    await page.goBack()
    await page.goBack()
    expect(await count()).toBe(all)
    expect(await page.getByRole('checkbox', { name: /^数字/ }).isChecked()).toBe(true)
  })

  it('is restored from its link', async () => {
    viewing.graphFile = whole
    const page = await viewing.open()
    await page.getByRole('application').waitFor()
    await page.getByRole('checkbox', { name: /^文件/ }).first().uncheck()
    await find(page, '青禾农业公司')
    await view(page, '数字').click()
    await page.getByRole('columnheader', { name: /数值/ }).getByRole('button').click()
    const cells = () => page.locator('td[data-column="value"]').allInnerTexts()
    const before = await cells()
    const other = await viewing.open(new URL(page.url()).hash.slice(1))
    await other.locator('td[data-column="value"]').first().waitFor()
    expect(await other.locator('td[data-column="value"]').allInnerTexts()).toEqual(before)
    expect(await heading(other).textContent()).toBe('青禾农业公司')
    expect(await other.getByRole('checkbox', { name: /^文件/ }).first().isChecked()).toBe(false)
    await page.reload()
    await page.locator('td[data-column="value"]').first().waitFor()
    expect(await cells()).toEqual(before)
  })

  it('shows an edge with its two ends and its own evidence', async () => {
    viewing.graphFile = whole
    const page = await viewing.open()
    await page.getByRole('application').waitFor()
    await find(page, '1284名')
    await details(page).getByRole('button', { name: '查看这条关系及其依据' }).first().click()
    expect(hash(page).get('edge')).toBeTruthy()
    expect(await details(page).locator('.edge-ends button').count()).toBe(2)
    expect((await details(page).locator('mark').allInnerTexts()).join('')).toContain('1284名')
    await details(page).getByTitle('在原文中打开').click()
    await page.locator('.reader mark').first().waitFor()
    const marked = (await page.locator('.reader mark').allInnerTexts()).join('')
    const labels = await details(page).locator('.edge-ends .node-label').allInnerTexts()
    for (const label of labels) expect(marked).toContain(label)
  })

  it('selects with a click on the picture, and lets go with a click beside it', async () => {
    viewing.graphFile = whole
    const page = await viewing.open()
    const stage = page.getByRole('application')
    await stage.waitFor()
    await stage.focus()
    await page.keyboard.press('ArrowRight')
    await heading(page).waitFor()
    const box = (await stage.boundingBox())!
    await page.mouse.click(box.x + 5, box.y + 5)
    await expect.poll(() => details(page).count()).toBe(0)
    const spot = await nodeSpot(page)
    await page.mouse.click(box.x + spot.x, box.y + spot.y)
    await heading(page).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => details(page).count()).toBe(0)
  })

  it('lists the measures as an outline with what belongs to each', async () => {
    viewing.graphFile = whole
    const page = await viewing.open('tab=outline')
    const branch = page.locator('.branch', { hasText: '从县直单位选派' })
    await branch.waitFor()
    expect(await branch.locator('.chip .node-label').allInnerTexts()).toEqual([
      '石桥县委',
      '县直单位',
      '驻村干部',
      '柳湾镇',
      '96名',
      '32个',
    ])
    await branch.locator('.chip', { hasText: '柳湾镇' }).click()
    expect(await heading(page).textContent()).toBe('柳湾镇')
    await page.getByRole('button', { name: '全部收起' }).click()
    expect(await branch.count()).toBe(0)
  })

  it('sorts and filters the figures and gives them away as CSV', async () => {
    viewing.graphFile = whole
    const page = await viewing.open('tab=figures')
    await page.getByRole('searchbox', { name: '按文字筛选' }).fill('茶')
    const values = () => page.locator('td[data-column="value"]').allInnerTexts()
    await expect.poll(async () => (await values()).length).toBeLessThan(10)
    await page.getByLabel('单位', { exact: true }).selectOption('元')
    expect((await values()).join()).toContain('8.75亿')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()])
    const stream = await download.createReadStream()
    const csv = Buffer.concat(await stream.toArray()).toString('utf8')
    expect(csv.split('\r\n')[1]).toContain('875000000')
    expect(csv.trim().split('\r\n').length - 1).toBe((await values()).length)
    await page.locator('td[data-column="sentence"]').first().click()
    expect(await heading(page).textContent()).toBe('8.75亿元')
  })

  it('speaks English to those who ask for it, and Chinese again', async () => {
    viewing.graphFile = whole
    const page = await viewing.open('', { locale: 'en-GB' })
    await page.getByRole('combobox', { name: 'Search' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.getByRole('button', { name: '中文' }).click()
    await search(page).waitFor()
    expect(hash(page).get('lang')).toBe('zh')
  })

  it('is dark where the browser asks for it and can be switched', async () => {
    viewing.graphFile = whole
    const page = await viewing.open('', { colorScheme: 'dark' })
    await page.getByRole('application').waitFor()
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
    expect(await theme()).toBe('dark')
    await page.getByRole('button', { name: '切换到浅色' }).click()
    await expect.poll(theme).toBe('light')
  })

  it('shows what a document says as text and never runs it', async () => {
    const hostile = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>'
    const graph = structuredClone(file) as { -readonly [K in keyof typeof file]: (typeof file)[K] }
    const nodes = graph.graph.nodes.map((node, i) => (i < 8 ? { ...node, attributes: { ...node.attributes, label: hostile } } : node))
    viewing.graphFile = JSON.stringify({ ...graph, graph: { ...graph.graph, nodes } })
    const page = await viewing.open('tab=reader&read=yunxi-report')
    await page.getByText('<script>window.attacked = true</script>').waitFor()
    await find(page, hostile)
    expect(await heading(page).textContent()).toBe(hostile)
    for (const name of ['图谱', '纲目', '数字']) await view(page, name).click()
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
    expect(await page.locator('main img, aside img').count()).toBe(0)
  })

  it('opens a file that is cut off as far as it is whole, and says at which byte it ends', async () => {
    const bytes = Buffer.from(whole).subarray(0, Math.floor(Buffer.byteLength(whole) * 0.8))
    viewing.graphFile = bytes
    const page = await viewing.open()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain(bytes.length.toLocaleString('zh-CN'))
    expect(await page.getByRole('application').getAttribute('aria-label')).toMatch(/[1-9]\d* 个节点/)
    await alert.getByRole('button', { name: '关闭' }).click()
    expect(await alert.count()).toBe(0)
  })

  it.each([
    ['{"format":"gangmu-graph","version":7}', '版本是 7'],
    ['', '空的'],
    ['<html></html>', 'JSON'],
    ['{"nodes":[]}', '不是纲目的图谱文件'],
  ])('says what is wrong with %s instead of a blank page', async (text, words) => {
    viewing.graphFile = text
    const page = await viewing.open()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain(words)
    expect(await page.getByRole('button', { name: '打开文件' }).isVisible()).toBe(true)
  })

  it('without a graph beside it asks for one, takes the chosen file, and keeps it when the next is no graph', async () => {
    viewing.graphFile = null
    const page = await viewing.open()
    await page.getByRole('alert').waitFor()
    viewing.complaints.splice(0) // the browser itself reports the missing file
    const input = page.locator('input[type="file"]')
    await input.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(whole) })
    await page.getByRole('application').waitFor()
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('application').getAttribute('aria-label')).toContain(`${file.graph.nodes.length} 个节点`)
  })

  it('without WebGL says so and keeps every other view', async () => {
    viewing.graphFile = whole
    const page = await viewing.open()
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest])
      } as typeof getContext
    })
    await page.reload()
    expect(await page.getByRole('alert').textContent()).toContain('WebGL')
    await find(page, '柳湾镇')
    await view(page, '纲目').click()
    expect(await page.locator('.branch').count()).toBeGreaterThan(10)
  })

  it('says what happened when it fails itself, where a blank page would be', async () => {
    viewing.graphFile = whole
    const page = await viewing.open('tab=reader')
    await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'))
    await page.reload()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toMatch(/^查看器出错了：.*IntersectionObserver/)
    viewing.complaints.splice(0) // the fault itself
  })

  it('takes a file that is dropped on it', async () => {
    viewing.graphFile = null
    const page = await viewing.open()
    await page.getByRole('alert').waitFor()
    viewing.complaints.splice(0) // the browser itself reports the missing file
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }))
      document.querySelector('.page')!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, whole)
    await page.getByRole('application').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('leads the keyboard past the filters to the view', async () => {
    viewing.graphFile = whole
    const page = await viewing.open('tab=figures')
    await page.locator('td').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('按文字筛选')
  })

  it('draws only the rows of a long table that are in sight', async () => {
    const figure = file.graph.nodes.find(({ attributes }) => attributes.kind === 'figure')!
    const nodes = Array.from({ length: 3000 }, (_, i) => ({
      key: `figure:${i}`,
      attributes: { ...figure.attributes, value: i, x: i % 60, y: i / 60 },
    }))
    viewing.graphFile = JSON.stringify({ ...file, graph: { ...file.graph, nodes, edges: [] } })
    const page = await viewing.open('tab=figures&sort=value')
    const first = page.locator('td[data-column="value"]').first()
    await first.waitFor()
    expect(await page.locator('tbody tr').count()).toBeLessThan(80)
    await page.locator('.table-scroller').evaluate((box) => box.scrollTo(0, box.scrollHeight))
    await page.locator('td[data-column="value"]', { hasText: '2999' }).waitFor()
    expect(await page.locator('tbody tr').count()).toBeLessThan(80)
  })

  it.each([
    [1440, 900],
    [1280, 720],
    [390, 844],
  ])('at %i × %i nothing sticks out of the page or lies over another', async (width, height) => {
    viewing.graphFile = whole
    const node = encodeURIComponent('place:柳湾镇')
    for (const tab of ['graph', 'outline', 'reader', 'figures']) {
      const page = await viewing.open(`tab=${tab}&node=${node}`, { viewport: { width, height } })
      await heading(page).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(width)
      expect(await overlaps(page), tab).toEqual([])
      await viewing.closePages()
    }
  })

  it('on a phone has its filters in a sheet', async () => {
    viewing.graphFile = whole
    const page = await viewing.open('', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.getByRole('button', { name: '筛选' }).tap()
    await page.getByRole('checkbox', { name: /^数字/ }).uncheck()
    await page.getByRole('complementary', { name: '筛选' }).getByRole('button', { name: '关闭' }).tap()
    expect(await page.getByRole('checkbox', { name: /^数字/ }).isVisible()).toBe(false)
    expect(hash(page).get('hide')).toBe('figure')
  })
})

/** Pixels on which labels were drawn. */
const labelPixels = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-labels')!
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return data.reduce((count, value, i) => count + (i % 4 === 3 && value > 0 ? 1 : 0), 0)
  })

/** Somewhere in the picture where the pointer meets a node: the cursor of the stage tells. */
async function nodeSpot(page: Page): Promise<{ x: number; y: number }> {
  const box = (await page.getByRole('application').boundingBox())!
  for (let y = 40; y < box.height - 40; y += 14)
    for (let x = 40; x < box.width - 100; x += 14) {
      await page.mouse.move(box.x + x, box.y + y)
      if (await page.locator('.canvas-stage[data-over="node"]').count()) return { x, y }
    }
  throw new Error('no node under the pointer anywhere')
}

/** Texts that lie over one another: pairs of buttons, labels and headings whose boxes meet though neither holds the other. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>(
        'header *, nav button, .filters label, .details h2, .details h3, .attributes > div, .reader-head > *, .figures-head > *, .outline-head > *',
      ),
    ].filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 0 && !element.closest('.unseen'))
    const found: string[] = []
    for (const [i, a] of shown.entries())
      for (const b of shown.slice(i + 1)) {
        if (a.contains(b) || b.contains(a)) continue
        const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
        const scrolled = a.closest('.details, .filters') !== b.closest('.details, .filters')
        if (!scrolled && p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1)
          found.push(`${a.className || a.tagName} × ${b.className || b.tagName}`)
      }
    return found
  })
