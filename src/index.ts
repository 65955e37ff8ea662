/** The public face of src/: documents in, annotations out. */
export type { Annotations } from './annotation/annotations.ts'
export type { Document, Metadata } from './annotation/document.ts'
export { type AnnotationRow, fromLines, toLines } from './annotation/lines.ts'
export type * from './annotation/mention.ts'
export { GangmuError, type Problem } from './annotation/problem.ts'
export { type Relation, type RelationName, relationNames } from './annotation/relation.ts'
export type { Span } from './annotation/span.ts'
export { annotate } from './pipeline.ts'
