import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sampleGraph } from '../web/sample-graph.ts'
import { details, find, hash, heading, search, view } from './handles.ts'
import { noBrowser, Viewing } from './viewer-page.ts'

const file = sampleGraph()
const whole = JSON.stringify(file)
const viewing = new Viewing()

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
