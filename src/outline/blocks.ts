import type { Document } from '../annotation/document.ts'
import type { Block, BlockRole } from '../annotation/outline.ts'

/** One block for each non-empty line of the document proper, with what it is in the document. Headings are found later. */
export function cutBlocks({ text, proper, metadata }: Document): Block[] {
  const blocks: Block[] = []
  for (const part of proper) {
    for (let start = part.start; start < part.end; ) {
      let end = text.indexOf('\n', start)
      if (end < 0 || end > part.end) end = part.end
      const first = start + (/^[\s*#]*/.exec(text.slice(start, Math.min(end, start + 64)))?.[0].length ?? 0)
      let last = end
      while (last > first && /\s/.test(text[last - 1]!)) last--
      if (first < last) blocks.push({ start: first, end: last, index: blocks.length, role: 'text' })
      start = end + 1
    }
  }
  return blocks.map((block, i) => ({
    ...block,
    role: roleOf(text.slice(block.start, Math.min(block.end, block.start + 120)), i, blocks.length, metadata.title),
  }))
}

const dateLine =
  /^[（(]?[一二三四五六七八九十〇○零0-9０-９]{2,4}年[一二三四五六七八九十0-9０-９]{1,3}月[一二三四五六七八九十0-9０-９]{1,3}日[）)]?$/

function roleOf(line: string, index: number, count: number, title: string | undefined): BlockRole {
  const bare = squeeze(line)
  if (index < 8 && title !== undefined && bare.length > 1 && (squeeze(title).includes(bare) || bare.includes(squeeze(title))))
    return 'title'
  if (dateLine.test(bare)) return index < count / 2 ? 'byline' : 'signature'
  if (index < 6 && bare.length < 40 && /^(?:[（(].*[）)]|——.*|作者[:：].*|.*〔\d{4}〕.*号|.*[书部局处省县市区]长\s*\S{2,4})$/.test(bare))
    return 'byline'
  return 'text'
}

const squeeze = (text: string): string => text.replace(/[\s\u3000\u00a0]+/g, '')
