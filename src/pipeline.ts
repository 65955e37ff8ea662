import type { Annotations } from './annotation/annotations.ts'
import type { Document } from './annotation/document.ts'
import { extractMentions } from './extract/index.ts'
import { locateDocument } from './gazetteer/locate.ts'
import { type Models, shippedModels } from './model/index.ts'
import { outlineDocument } from './outline/index.ts'
import { relateMentions } from './relate/index.ts'
import { resolveMentions } from './resolve/index.ts'

/**
 * Document → Annotations: locate → outline → extract → relate → resolve, the only place that knows the order.
 * @param models the shipped ones unless given; cross-validation gives its own
 */
export function annotate(read: Document, models: Models = shippedModels()): Annotations {
  const document = locateDocument(read)
  const outline = outlineDocument(document)
  const mentions = extractMentions(document, outline, models)
  const relations = relateMentions(document, outline, models, mentions)
  return { document, outline, mentions: resolveMentions(document, mentions), relations }
}
