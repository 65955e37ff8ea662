import type { Page } from 'playwright-core'

/** The parts of the page by what they are called, as a reader of the screen finds them. */
export const details = (page: Page) => page.getByRole('complementary', { name: '详情' })
export const view = (page: Page, name: string) => page.getByRole('navigation', { name: '视图' }).getByRole('button', { name, exact: true })
export const search = (page: Page) => page.getByRole('combobox', { name: '搜索' })
export const heading = (page: Page) => details(page).getByRole('heading', { level: 2 })
export const hash = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1))

export async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(words)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
}
