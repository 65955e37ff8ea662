import type { Proposal } from '../../annotation/mention.ts'
import type { ExtractionContext, Extractor } from '../extractor.ts'

/** A title longer than this is an unclosed bracket. */
const longestTitle = 120

/** Works named in 《》: the span is inside the outermost brackets (《关于印发〈办法〉的通知》 is one). */
export const citations: Extractor = {
  name: 'citations',
  extract({ document: { text, proper } }: ExtractionContext): Proposal[] {
    const proposals: Proposal[] = []
    for (const part of proper) {
      for (let open = text.indexOf('《', part.start); open >= 0 && open < part.end; ) {
        const close = closingOf(text, open, part.end)
        if (close > open + 1) proposals.push({ type: 'document', start: open + 1, end: close, rule: 'citation/brackets', confidence: 0.98 })
        open = text.indexOf('《', Math.max(close, open) + 1)
      }
    }
    return proposals
  },
}

/** Offset of the 》 that closes the 《 at `open`, or −1. Titles nest with 《》 as well as 〈〉. */
function closingOf(text: string, open: number, end: number): number {
  const last = Math.min(end, open + longestTitle)
  let depth = 0
  for (let i = open; i < last; i++) {
    if (text[i] === '《') depth++
    else if (text[i] === '》' && --depth === 0) return i
  }
  return -1
}
