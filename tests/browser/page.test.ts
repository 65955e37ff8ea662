import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sampleGraph } from '../web/sample-graph.ts'
import { hash, heading } from './handles.ts'
import { noBrowser, Viewing } from './viewer-page.ts'

const file = sampleGraph()
const whole = JSON.stringify(file)
const viewing = new Viewing()

describe.skipIf(noBrowser)('the page', () => {
  beforeAll(() => viewing.start(), 120_000)
  afterAll(() => viewing.stop())
  afterEach(async () => {
    await viewing.closePages()
    expect(viewing.complaints.splice(0)).toEqual([])
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
