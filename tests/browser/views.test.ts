import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sampleGraph } from '../web/sample-graph.ts'
import { details, find, hash, heading } from './handles.ts'
import { noBrowser, Viewing } from './viewer-page.ts'

const file = sampleGraph()
const whole = JSON.stringify(file)
const viewing = new Viewing()

describe.skipIf(noBrowser)('the text, the outline and the figures', () => {
  beforeAll(() => viewing.start(), 120_000)
  afterAll(() => viewing.stop())
  afterEach(async () => {
    await viewing.closePages()
    expect(viewing.complaints.splice(0)).toEqual([])
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
})
