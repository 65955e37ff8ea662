import { indexAt } from '../annotation/outline.ts'
import type { Span } from '../annotation/span.ts'
import { contains } from '../annotation/span.ts'
import type { Page, PageElement } from './html-flow.ts'

/**
 * Which lines of a page lie outside its document, judged by how the page is built and not by which site it is of: what an element is and
 * is called, and how much of it are links. The patterns of `furniture` come on top.
 */
export function findOutside(page: Page, lines: readonly Span[]): (line: Span) => boolean {
  const strong = lines.map((line) => strongCharacters(page, line))
  const excluded = excludedSpans(page, lines, strong)
  const inside = lines.map((line) => !isWithin(excluded, line))
  const main = findMain(
    page,
    lines,
    strong.map((characters, i) => (inside[i] ? characters : 0)),
  )
  const title = titleLines(page, lines, main)
  const isKept = (line: Span): boolean =>
    title.has(line) || (contains(main, line) && !isWithin(excluded, line)) || isBelowTitle(line, title, main, excluded)
  const kept = new Set(lines.filter(isKept))
  return (line) => !kept.has(line)
}

/** Subtitle, byline and the like stand between the title and the body, whatever the part of the page is called that holds the title too. */
function isBelowTitle(line: Span, title: ReadonlySet<Span>, main: Span, excluded: readonly Span[]): boolean {
  const last = [...title].at(-1)
  if (last === undefined || line.start < last.end || line.start >= main.start) return false
  const around = excluded[indexAt(excluded, line.start)]
  return around === undefined || line.start >= around.end || contains(around, last)
}

/** Characters of the line when it is prose (it has a stop and few links), otherwise 0. */
function strongCharacters(page: Page, line: Span): number {
  const text = page.text.slice(line.start, line.end)
  if (text.length < 25 || !/[，。；！？：、]/.test(text)) return 0
  return /版权|ICP备|公网安备|Copyright|主办单位?[:：]/.test(text) ? 0 : text.length
}

const neverNames = new Set(['nav', 'aside', 'footer', 'form', 'button', 'label'])
/** As sites name their parts, in English and in pinyin; whole words, so that TRS_Editor is not an editor's note. */
const hint =
  /(?:^|[\s_-])(?:nav|navi|navbar|navigation|menu|submenu|breadcrumb|breadcrumbs|crumb|crumbs|dqwz|weizhi|location|position|share|bshare|bdshare|jiathis|social|foot|footer|bottom|copyright|sidebar|side|aside|related|relate|xgxw|recommend|tuijian|comment|comments|pinglun|toolbar|tools|tool|print|qrcode|ewm|erweima|weixin|rank|hot|ranking|banner|advert|ads?|login|search|pager|pagination|page-?nav|prevnext|pre-?next|editor-?info|zebian|links?|friendlink|toplink|header|head|top|topbar|logo|lang|language|wza|sitemap|dialog|navigation|banner|contentinfo|complementary|search)(?:$|[\s_\d-])/

/** Elements that are no part of any document. One with a good part of the page's prose is spared, whatever it is called. */
function excludedSpans(page: Page, lines: readonly Span[], strong: readonly number[]): Span[] {
  const sums = prefixSums(strong)
  const all = sums.at(-1)!
  const found: PageElement[] = []
  for (const element of page.elements) {
    if (element.end <= element.start) continue
    const before = found.at(-1)
    if (before !== undefined && element.end <= before.end) continue
    const isNamed = neverNames.has(element.name) || hint.test(element.hints)
    if (!isNamed && !isLinkList(page, element)) continue
    if (proseWithin(lines, sums, element) > all / 5) continue
    found.push(element)
  }
  return found
}

const listNames = new Set(['ul', 'ol', 'dl', 'div', 'table', 'section', 'td', 'p', 'span', 'li', 'tr', 'a'])

/** Two thirds of the characters are links. A link alone in a paragraph (an attachment) is left to the patterns. */
function isLinkList(page: Page, element: PageElement): boolean {
  if (!listNames.has(element.name) || element.linked === 0) return false
  const characters = page.text.slice(element.start, Math.min(element.end, element.start + 20_000)).replace(/\s/g, '').length
  return element.linked >= characters * 0.66 && (characters > 12 || element.linked === characters)
}

/** The deepest element that holds nearly all the prose of the page. */
function findMain(page: Page, lines: readonly Span[], strong: readonly number[]): Span {
  const sums = prefixSums(strong)
  const all = sums.at(-1)!
  let main: Span = { start: 0, end: page.text.length }
  if (all === 0) return main
  for (const element of page.elements) {
    if (element.start < main.start || element.end > main.end || element.end <= element.start) continue
    if (proseWithin(lines, sums, element) >= all * mainShare) main = element
  }
  return main
}

/** High, since losing a paragraph of the body is worse than keeping a notice beside it. */
const mainShare = 0.95

/** The lines before the body that say the page's title, which pages like to set apart. */
function titleLines(page: Page, lines: readonly Span[], main: Span): Set<Span> {
  const found = new Set<Span>()
  const titles = [page.title, page.meta.get('articletitle'), page.meta.get('og:title')].filter((title) => title !== undefined).map(bare)
  const headings = page.elements.filter(({ name, start, end }) => name === 'h1' && end > start)
  for (const line of lines) {
    if (line.start >= main.start) break
    const text = bare(page.text.slice(line.start, line.end))
    if (titles.some((title) => (text.length >= 6 && title.includes(text)) || (text.length >= 4 && title.split(/[_|｜-]/).includes(text))))
      found.add(line)
  }
  const isHeading = (line: Span): boolean => headings.some((heading) => contains(heading, line))
  if (found.size === 0) return new Set(lines.filter((line) => line.start < main.start && isHeading(line)))
  // A title in the navigation line and again above the text: the last one is the document's.
  const last = [...found].at(-1)
  return new Set(
    [...found].filter(
      (line) => line === last || bare(page.text.slice(line.start, line.end)) !== bare(page.text.slice(last!.start, last!.end)),
    ),
  )
}

const bare = (text: string): string => text.replace(/[\s“”"'‘’]+/g, '')

function prefixSums(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push(sums.at(-1)! + value)
  return sums
}

/** Sum over the lines that start within `span`. */
function proseWithin(lines: readonly Span[], sums: readonly number[], span: Span): number {
  return sums[indexAt(lines, span.end - 1) + 1]! - sums[indexAt(lines, span.start - 1) + 1]!
}

function isWithin(spans: readonly Span[], line: Span): boolean {
  const span = spans[indexAt(spans, line.start)]
  return span !== undefined && line.start < span.end
}
