import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sampleGraph } from '../web/sample-graph.ts'
import { find, heading, view } from './handles.ts'
import { noBrowser, Viewing } from './viewer-page.ts'

const file = sampleGraph()
const whole = JSON.stringify(file)
const viewing = new Viewing()

describe.skipIf(noBrowser)('a file that is not as it should be', () => {
  beforeAll(() => viewing.start(), 120_000)
  afterAll(() => viewing.stop())
  afterEach(async () => {
    await viewing.closePages()
    expect(viewing.complaints.splice(0)).toEqual([])
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
})
