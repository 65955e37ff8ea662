import type { Block, Heading } from '../annotation/outline.ts'
import type { FoundHeading, HeadingKey } from './found-heading.ts'
import { type NumberSystem, systemOrder } from './numbering.ts'

/**
 * Gives headings their level, parent and section. The systems that a document uses are ranked by convention (一、 over （一） over 1.), articles and
 * unnumbered headings by where they first appear; a heading's level is then its depth in the stack of open headings.
 */
export function levelHeadings(found: readonly FoundHeading[], blocks: readonly Block[], properEnd: number): Heading[] {
  const ranks = rankKeys(found)
  const rankOf = (heading: FoundHeading): number => ranks.get(keyName(heading.key))!
  const open: { index: number; rank: number; level: number }[] = []
  const headings: Heading[] = []
  for (const [index, heading] of found.entries()) {
    const rank = rankOf(heading)
    while (open.length && open.at(-1)!.rank >= rank) open.pop()
    const parent = open.at(-1)
    // An extract may begin at （七）: its level counts the systems above it that appear later.
    const level = parent ? parent.level + 1 : 1 + [...ranks].filter(([name, r]) => r < rank && isLineSystem(name)).length
    open.push({ index, rank, level })
    const { block: _block, key: _key, ...rest } = heading
    headings.push({ ...rest, index, level, parent: parent?.index ?? -1, sectionEnd: properEnd })
  }
  return closeSections(headings, found, blocks, properEnd)
}

const keyName = (key: HeadingKey): string =>
  `${key.inside ? 'inside ' : ''}${key.system}${key.dots && key.system === 'decimal-nested' ? `-${key.dots}` : ''}`

const isLineSystem = (name: string): boolean => !name.startsWith('inside ') && name !== 'bare-lead' && name !== 'bare-second'

function rankKeys(found: readonly FoundHeading[]): Map<string, number> {
  const firstSeen = new Map<string, number>()
  for (const [i, heading] of found.entries()) if (!firstSeen.has(keyName(heading.key))) firstSeen.set(keyName(heading.key), i)
  const names = [...firstSeen.keys()]
  const outermost = Math.min(...names.filter((name) => isLineSystem(name) && name !== 'bare').map((name) => firstSeen.get(name)!))
  const firstArticle = firstSeen.get('article')
  const conventional = (name: string): number => {
    if (name === 'inside bare-lead') return 2000
    if (name.startsWith('inside ')) return 1000 + systemOrder.indexOf(name.slice(7) as NumberSystem)
    if (name === 'bare') return firstSeen.get(name)! < outermost ? -2 : 500
    if (name === 'bare-second') return firstSeen.get(name)! < outermost ? -1 : 501
    if (name === 'bare-lead') return 600
    if (name.startsWith('decimal-nested')) return 10 * systemOrder.indexOf('decimal-nested') + Number(name.at(-1))
    // Articles stand under whatever had appeared before the first of them.
    if (name === 'article')
      return (
        10 *
          Math.max(
            -1,
            ...names.filter((n) => firstSeen.get(n)! < firstArticle! && isLineSystem(n)).map((n) => systemOrder.indexOf(n as NumberSystem)),
          ) +
        5
      )
    return 10 * systemOrder.indexOf(name as NumberSystem)
  }
  const order = names.map((name) => [name, conventional(name)] as const).sort((a, b) => a[1] - b[1])
  return new Map(order.map(([name], rank) => [name, rank]))
}

function closeSections(
  headings: readonly Heading[],
  found: readonly FoundHeading[],
  blocks: readonly Block[],
  properEnd: number,
): Heading[] {
  const families = groupSiblings(headings, found)
  const closed: Heading[] = new Array(headings.length)
  // From the end: the open headings behind, the nearest on top; those deeper than the one at hand close nothing for it.
  const behind: Heading[] = []
  for (let i = headings.length - 1; i >= 0; i--) {
    const heading = headings[i]!
    while (behind.length && behind.at(-1)!.level > heading.level) behind.pop()
    let end = behind.at(-1)?.outerStart ?? properEnd
    behind.push(heading)
    const block = blocks[found[i]!.block]!
    const family = families.get(familyName(heading, found[i]!))!
    if (found[i]!.key.inside) end = Math.min(end, block.end)
    else if (heading.form === 'lead' && isLastOfSingleParagraphs(heading, family, found)) end = Math.min(end, block.end)
    closed[i] = { ...heading, sectionEnd: end }
  }
  return closed
}

const familyName = (heading: Heading, { key }: FoundHeading): string => `${heading.parent} ${keyName(key)}`

/** Headings of one kind under one parent. */
function groupSiblings(headings: readonly Heading[], found: readonly FoundHeading[]): Map<string, Heading[]> {
  const families = new Map<string, Heading[]>()
  for (const [i, heading] of headings.entries()) {
    const name = familyName(heading, found[i]!)
    const family = families.get(name)
    if (family) family.push(heading)
    else families.set(name, [heading])
  }
  return families
}

/** Whether the siblings before a lead each hold their own paragraph only: then the last does so too, and what follows it is the document's close. */
function isLastOfSingleParagraphs(heading: Heading, siblings: readonly Heading[], found: readonly FoundHeading[]): boolean {
  if (siblings.at(-1) !== heading) return false
  if (found[heading.index]!.key.system === 'bare-lead') return true
  if (siblings.length < 2) return false
  return siblings.slice(0, -1).every((sibling, k) => found[siblings[k + 1]!.index]!.block === found[sibling.index]!.block + 1)
}
