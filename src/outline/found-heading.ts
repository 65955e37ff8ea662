import type { Heading } from '../annotation/outline.ts'
import type { NumberSystem } from './numbering.ts'

/** What tells a heading's rank: its number's system, or that it has none; `dots` in 1.1.1; `inside` a paragraph. */
export interface HeadingKey {
  readonly system: NumberSystem | 'bare' | 'bare-second' | 'bare-lead'
  readonly dots?: number
  readonly inside?: boolean
}

/** A heading before its level and section are known. */
export interface FoundHeading extends Omit<Heading, 'index' | 'level' | 'parent' | 'sectionEnd'> {
  readonly block: number
  readonly key: HeadingKey
}
