import type { Span } from './span.ts'

export type MentionType = 'figure' | 'time' | 'place' | 'actor' | 'document' | 'measure'

/** What every mention has. `text` is always `document.text.slice(start, end)`. */
interface MentionBase extends Span {
  /** Unique within its document: a letter for the type and a running number, `f12`. */
  readonly id: string
  readonly text: string
  /** The rule or model that proposed it, `figure/number-unit`. */
  readonly rule: string
  /** How sure we are that the guidelines would have it: a probability, 0 to 1. */
  readonly confidence: number
}

export type Bound = 'exact' | 'approx' | 'min' | 'max' | 'range'
export type Change = 'increase' | 'decrease'
export type FigureStatus = 'actual' | 'target' | 'norm' | 'baseline'

/** A quantity. */
export interface Figure extends MentionBase {
  readonly type: 'figure'
  /** In the base unit: 1.5万元 is 15000, 三分之一 is 0.3333. */
  readonly value: number
  /** Upper end of a range. */
  readonly valueMax?: number
  /** Classifier or unit with no magnitude: 元, 个, %, 百分点, 倍; '' for a bare number. */
  readonly unit: string
  /** What it counts or measures, as the text says it. */
  readonly of?: string
  readonly bound: Bound
  /** Present when the number is an amount of change, absent for a level. */
  readonly change?: Change
  readonly status: FigureStatus
}

/** A date or period. `from` and `to` are ISO prefixes; null is an open end; vague times (近年来) have neither. */
export interface Time extends MentionBase {
  readonly type: 'time'
  readonly from?: string | null
  readonly to?: string | null
}

/** A named place. */
export interface Place extends MentionBase {
  readonly type: 'place'
  /** Full canonical name of the most specific member: 宁德市, 赤溪村. */
  readonly name: string
  /** GB/T 2260, six digits; absent below county level and for places without one. */
  readonly code?: string
  /** Names of the members of a chain before the last, outermost first: 福建省 in 福建省宁德市. */
  readonly chain?: readonly string[]
}

export type ActorKind = 'person' | 'organization' | 'group'

/** Who acts or is acted on. */
export interface Actor extends MentionBase {
  readonly type: 'actor'
  readonly kind: ActorKind
  readonly name: string
}

/** A work named in the text: 《摆脱贫困》, its span inside the brackets. */
export interface CitedWork extends MentionBase {
  readonly type: 'document'
}

export type MeasureStatus = 'done' | 'planned' | 'required' | 'encouraged' | 'prohibited'

interface MeasureBase extends MentionBase {
  readonly type: 'measure'
  /** Of a named programme, system or activity, without quotation marks. */
  readonly name?: string
}

/** A heading or lead phrase that names a line of work. `level` 1 is the topmost. */
export interface MeasureHeading extends MeasureBase {
  readonly kind: 'heading'
  readonly level: number
}

/** A clause in which somebody does something concrete. */
export interface MeasureAction extends MeasureBase {
  readonly kind: 'action'
  readonly status: MeasureStatus
}

export type Measure = MeasureHeading | MeasureAction
export type Mention = Figure | Time | Place | Actor | CitedWork | Measure

/** A mention as an extractor proposes it: `extract` gives the ids and cuts the text. */
export type Proposal<M extends Mention = Mention> = M extends Mention ? Omit<M, 'id' | 'text'> : never
