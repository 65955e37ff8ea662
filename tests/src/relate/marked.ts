import type { Document } from '../../../src/annotation/document.ts'
import type { Mention } from '../../../src/annotation/mention.ts'
import { inOrder } from '../../../src/annotation/span.ts'
import type { Models } from '../../../src/model/index.ts'
import { outlineDocument } from '../../../src/outline/index.ts'
import type { RelationContext, Relator } from '../../../src/relate/relator.ts'

/**
 * Text with its mentions marked: `{a青石县财政局}{m拨付{f300万元}}`. A letter opens each: m action, h1 … h4 heading of that level, g group,
 * o organization, n person, p place, f figure, t time, d cited work.
 */
export function marked(source: string, models: Models = {}): RelationContext {
  const mentions: Mention[] = []
  const open: { kind: string; start: number }[] = []
  let text = ''
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '{') {
      const kind = /^h\d|^[a-z]/.exec(source.slice(i + 1))?.[0]
      if (!kind) throw new Error(`no letter behind the brace at ${i} of ${source}`)
      open.push({ kind, start: text.length })
      i += kind.length
    } else if (source[i] === '}') {
      const { kind, start } = open.pop()!
      mentions.push(mentionOf(kind, start, text))
    } else text += source[i]
  }
  const document: Document = { id: 'marked', text, metadata: {}, proper: [{ start: 0, end: text.length }], problems: [] }
  return { document, outline: outlineDocument(document), models, mentions: mentions.sort(inOrder), found: [] }
}

function mentionOf(kind: string, start: number, text: string): Mention {
  const span = { id: `${kind}${start}`, start, end: text.length, text: text.slice(start), rule: 'marked', confidence: 1 }
  if (kind === 'm') return { ...span, type: 'measure', kind: 'action', status: 'done' }
  if (kind[0] === 'h') return { ...span, type: 'measure', kind: 'heading', level: Number(kind[1]) }
  if (kind === 'p') return { ...span, type: 'place', name: span.text }
  if (kind === 't') return { ...span, type: 'time' }
  if (kind === 'd') return { ...span, type: 'document' }
  if (kind === 'f') {
    const [, number = '1', unit = ''] = /^([\d.]+)(.*)$/.exec(span.text) ?? []
    return { ...span, type: 'figure', value: Number(number), unit, bound: 'exact', status: 'actual' }
  }
  return { ...span, type: 'actor', kind: kind === 'o' ? 'organization' : kind === 'n' ? 'person' : 'group', name: span.text }
}

/** What a relator finds, as `source → target` by the words of the mentions, `·support` behind a supporting doer. */
export function found(relator: Relator, source: string, models?: Models): string[] {
  const context = marked(source, models)
  const textOf = new Map(context.mentions.map(({ id, text }) => [id, text]))
  return relator.relate(context).map(({ source: from, target, role, confidence, rule }) => {
    if (!(confidence > 0 && confidence <= 1) || !rule.startsWith(`${relator.name}/`)) throw new Error(`${rule} ${confidence} is no reason`)
    return `${textOf.get(from)} → ${textOf.get(target)}${role === 'support' ? '·support' : ''}`
  })
}
