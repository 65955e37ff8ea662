import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type GraphFile, type NodeKind, nodeKinds } from '../../graph/schema.ts'
import { samplesGraph } from './samples.ts'
import { noBrowser, Viewing } from './viewer-page.ts'

const viewing = new Viewing()
let file: GraphFile

const details = (page: Page) => page.getByRole('complementary', { name: '详情' })
const heading = (page: Page) => details(page).getByRole('heading', { level: 2 })
const hash = (entries: Record<string, string>) => new URLSearchParams(entries).toString()

/** The node of a kind of which most was read. */
const foremost = (kind: NodeKind) =>
  file.graph.nodes
    .filter(({ attributes }) => attributes.kind === kind && attributes.evidence.length)
    .reduce((best, node) => (node.attributes.evidence.length > best.attributes.evidence.length ? node : best))

describe.skipIf(noBrowser)('the viewer on our sample documents, read by the real pipeline', () => {
  beforeAll(async () => {
    const text = await samplesGraph()
    file = JSON.parse(text)
    viewing.graphFile = text
    await viewing.start()
  }, 120_000)
  afterAll(() => viewing.stop())
  afterEach(async () => {
    await viewing.closePages()
    expect(viewing.complaints.splice(0)).toEqual([])
  })

  it('takes the file as it is, with nothing left out', async () => {
    const page = await viewing.open()
    const stage = page.getByRole('application')
    await stage.waitFor()
    expect(await stage.getAttribute('aria-label')).toContain(`${file.graph.nodes.length} 个节点`)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('finds 宁德市 first when asked for 宁德, and what was read of it', async () => {
    const page = await viewing.open()
    await page.getByRole('application').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('宁德')
    await page.getByRole('option', { name: '宁德市' }).first().waitFor()
    expect(await page.locator('.hit-label').first().textContent()).toBe('宁德市')
    await page.keyboard.press('Enter')
    expect(await heading(page).textContent()).toBe('宁德市')
    expect(await details(page).textContent()).toContain('350900')
  })

  it('takes what was typed, also when Enter comes before the list', async () => {
    const page = await viewing.open()
    await page.getByRole('application').waitFor()
    await page.keyboard.press('/')
    for (const letter of '宁德市') await page.keyboard.insertText(letter)
    await page.keyboard.press('Enter')
    expect(await heading(page).textContent()).toBe('宁德市')
  })

  it.each(nodeKinds)('leads from the foremost %s to its very words in their document', async (kind) => {
    const { key, attributes } = foremost(kind)
    const [first] = attributes.evidence
    const words = file.documents.find(({ id }) => id === first!.document)!.text.slice(first!.start, first!.end)
    const page = await viewing.open(hash({ node: key }))
    await details(page).getByTitle('在原文中打开').first().click()
    await page.locator('.reader .here').first().waitFor()
    expect(new URL(page.url()).hash).toContain(`at=${first!.start}-${first!.end}`)
    const shown = (await page.locator('.reader mark.here').allTextContents()).join('')
    expect(shown.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
    expect(await page.locator('.reader .here').first().isVisible()).toBe(true)
  })

  it('shows every character of every document in the reader, and marks what was read', async () => {
    const page = await viewing.open()
    await page.getByRole('application').waitFor()
    for (const { id, text, mentions } of file.documents) {
      await page.evaluate((to) => window.location.assign(to), `#${hash({ tab: 'reader', read: id })}`)
      await expect.poll(() => shownLines(page)).toEqual(text.split('\n').filter((line) => line.trim()))
      const types = await page
        .locator('.reader .mention')
        .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-kind')!))])
      for (const type of types) expect(mentions.some((mention) => mention.type === type)).toBe(true)
      expect(types.length).toBeGreaterThan(0)
    }
  })

  it('dims what is around the article of a web page', async () => {
    const page = await viewing.open(hash({ tab: 'reader', read: 'xiapu-news' }))
    const line = (words: string) => page.locator('.reader .line', { hasText: words })
    await line('责编').waitFor()
    expect(await line('责编').getAttribute('class')).toContain('furniture')
    expect(await line('台江村党支部书记').getAttribute('class')).not.toContain('furniture')
  })

  it('runs nothing that a document says', async () => {
    const page = await viewing.open(hash({ tab: 'reader', read: 'hostile' }))
    await page.getByText('<script>window.attacked = true</script>').waitFor()
    for (const tab of ['outline', 'figures', 'graph']) {
      await page.evaluate((to) => window.location.assign(to), `#${hash({ tab })}`)
      await page.locator(`.middle > section:not([hidden])`).first().waitFor()
    }
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
    expect(await page.locator('main img, aside img').count()).toBe(0)
  })

  it('lists every document that has measures in the outline, and every figure in the table', async () => {
    const page = await viewing.open(hash({ tab: 'outline' }))
    await page.locator('.outline-document').first().waitFor()
    const withMeasures = new Set(
      file.graph.nodes.flatMap(({ attributes }) => (attributes.kind === 'measure' ? attributes.evidence[0]!.document : [])),
    )
    expect(await page.locator('.outline-document').count()).toBe(withMeasures.size)
    const figures = file.graph.nodes.filter(({ attributes }) => attributes.kind === 'figure').length
    await page.evaluate((to) => window.location.assign(to), '#tab=figures')
    const table = page.getByRole('table')
    await table.waitFor()
    expect(await table.getAttribute('aria-rowcount')).toBe(String(figures + 1))
  })
})

/** The lines of text that the reader shows. */
const shownLines = (page: Page): Promise<string[]> =>
  page.locator('.reader .line:not(.blank)').evaluateAll((lines) => lines.map((line) => line.textContent ?? ''))
