import type { Annotations } from './annotation/annotations.ts'
import type { Document } from './annotation/document.ts'
import type { Mention } from './annotation/mention.ts'
import type { Relation } from './annotation/relation.ts'
import type { Span } from './annotation/span.ts'
import type { Trace } from './annotation/trace.ts'
import { extractMentions } from './extract/index.ts'
import { locateDocument } from './gazetteer/locate.ts'
import { isTraditional, simplify } from './lexicon/traditional.ts'
import { type Models, shippedModels } from './model/index.ts'
import { outlineDocument } from './outline/index.ts'
import { relateMentions } from './relate/index.ts'
import { resolveMentions } from './resolve/index.ts'

/** Longer documents are annotated in stretches of about this many characters, so that memory stays bounded. */
const longestStretch = 400_000

/**
 * Document → Annotations: locate → outline → extract → relate → resolve, the only place that knows the order.
 * @param models the shipped ones unless given; cross-validation gives its own
 */
export function annotate(document: Document, models: Models = shippedModels()): Annotations {
  const parts = [...annotateStretches(document, models)]
  if (parts.length === 1) return parts[0]!
  return {
    ...parts[0]!,
    document,
    mentions: parts.flatMap(({ mentions }) => mentions),
    relations: parts.flatMap(({ relations }) => relations),
  }
}

/**
 * The same one stretch after the other, for documents of any length. A stretch ends at a line end; relations do not reach from one into the next. Ids are
 * unique in the whole document.
 * @param trace told of what came into question and was turned down
 */
export function* annotateStretches(read: Document, models: Models = shippedModels(), trace?: Trace): Generator<Annotations> {
  const { text } = read
  const isOld = isTraditional(text)
  const document = locateDocument(isOld ? { ...read, text: simplify(text) } : read)
  const stretches = cutStretches(document)
  for (const [i, proper] of stretches.entries()) {
    const prefix = i === 0 ? '' : `${i + 1}.`
    const part = annotateWhole(
      stretches.length === 1 ? document : { ...document, proper },
      models,
      trace && ((miss) => trace(miss.ends ? { ...miss, ends: [prefix + miss.ends[0], prefix + miss.ends[1]] } : miss)),
    )
    const own = isOld ? inOwnScript(part, text) : part
    yield prefix ? renumber(own, prefix) : own
  }
}

function annotateWhole(document: Document, models: Models, trace: Trace | undefined): Annotations {
  const outline = outlineDocument(document)
  const mentions = extractMentions(document, outline, models, { trace })
  const relations = relateMentions(document, outline, models, mentions, trace)
  return { document, outline, mentions: resolveMentions(document, mentions), relations }
}

/**
 * What was read in the simplified characters of a text, in the text's own: spans and what is said in its words. Names of places, persons and bodies stay
 * simplified, so that they are the same in every document.
 */
function inOwnScript({ document, mentions, ...rest }: Annotations, text: string): Annotations {
  const own = (words: string | undefined, near: number): string | undefined => {
    const at = words ? document.text.indexOf(words, Math.max(0, near - 200)) : -1
    return words && at >= 0 && at < near + 200 ? text.slice(at, at + words.length) : words
  }
  return {
    ...rest,
    document: { ...document, text },
    mentions: mentions.map((mention): Mention => {
      const words = text.slice(mention.start, mention.end)
      if (mention.type === 'figure')
        return { ...mention, text: words, ...(mention.of ? { of: own(mention.of, mention.start) } : {}) } as Mention
      if (mention.type === 'actor' && mention.kind === 'group') return { ...mention, text: words, name: own(mention.name, mention.start)! }
      return { ...mention, text: words }
    }),
  }
}

/** The document proper in stretches: one for all but very long documents. */
export function cutStretches({ text, proper }: Document): Span[][] {
  const stretches: Span[][] = [[]]
  let room = longestStretch
  for (const { start, end } of proper) {
    for (let from = start; from < end; ) {
      let to = Math.min(end, from + room)
      if (to < end) {
        const line = text.indexOf('\n', to)
        to = line < 0 || line >= end ? end : line + 1
      }
      stretches.at(-1)!.push({ start: from, end: to })
      room -= to - from
      from = to
      if (room <= 0 && from < end) {
        stretches.push([])
        room = longestStretch
      }
    }
  }
  return stretches
}

function renumber({ mentions, relations, ...rest }: Annotations, prefix: string): Annotations {
  return {
    ...rest,
    mentions: mentions.map((mention): Mention => ({ ...mention, id: prefix + mention.id })),
    relations: relations.map((relation): Relation => ({ ...relation, source: prefix + relation.source, target: prefix + relation.target })),
  }
}
