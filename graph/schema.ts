import type { MultiDirectedGraph } from 'graphology'
import type { Metadata } from '../src/annotation/document.ts'
import type { ActorKind, Bound, Change, FigureStatus, MeasureStatus, Mention } from '../src/annotation/mention.ts'
import type { Relation, RelationName } from '../src/annotation/relation.ts'
import type { Span } from '../src/annotation/span.ts'

/** Where something was read: `document` is the document's id, offsets are into its text. */
export interface Evidence {
  readonly document: string
  readonly start: number
  readonly end: number
}

export type NodeKind = 'document' | 'measure' | 'actor' | 'place' | 'figure'
export const nodeKinds: readonly NodeKind[] = ['document', 'measure', 'actor', 'place', 'figure']

/** The relations of the guidelines that join two nodes, and what structure and resolution know. Times are attributes, so `at_time` is no edge. */
export type EdgeKind = Exclude<RelationName, 'at_time'> | 'sets_out' | 'belongs_to'

/** What a time says of a measure or figure: the words and the ISO prefixes. */
export interface TimeSpell {
  readonly text: string
  readonly from?: string | null
  readonly to?: string | null
  readonly evidence: Evidence
}

interface NodeBase {
  readonly label: string
  /** Never empty, in document order. */
  readonly evidence: readonly Evidence[]
  /** How much of the documents speaks of it: the number of its evidences. */
  readonly weight: number
  /** The rules that made the mentions behind it, sorted. */
  readonly rules: readonly string[]
  /** The highest confidence of the mentions behind it, 0 to 1. */
  readonly confidence: number
}

export interface DocumentNode extends NodeBase, Omit<Metadata, 'place'> {
  readonly kind: 'document'
  readonly aboutPlace?: string
  /** False for a work that is only cited. */
  readonly read: boolean
}
export interface MeasureNode extends NodeBase {
  readonly kind: 'measure'
  readonly measureKind: 'heading' | 'action'
  readonly level?: number
  readonly status?: MeasureStatus
  readonly name?: string
  readonly times: readonly TimeSpell[]
}
export interface ActorNode extends NodeBase {
  readonly kind: 'actor'
  readonly actorKind: ActorKind
  readonly title?: string
}
export interface PlaceNode extends NodeBase {
  readonly kind: 'place'
  readonly code?: string
  readonly level?: 'country' | 'region' | 'province' | 'prefecture' | 'county' | 'township' | 'village' | 'other'
}
export interface FigureNode extends NodeBase {
  readonly kind: 'figure'
  readonly value: number
  readonly valueMax?: number
  readonly unit: string
  readonly of?: string
  readonly bound: Bound
  readonly change?: Change
  readonly status: FigureStatus
  readonly times: readonly TimeSpell[]
  /** The places it holds for, by name (through the measure or clause it stands in). */
  readonly scope?: string
}

/** What ranking, clustering and layout add to every node. */
export interface Placement {
  readonly x: number
  readonly y: number
  /** Radius in the layout's units. */
  readonly size: number
  /** #rrggbb, by kind. */
  readonly color: string
  /** PageRank, 0 to 1. */
  readonly rank: number
  /** Louvain community, 0 is the largest. */
  readonly community: number
}

export type NodeAttributes = DocumentNode | MeasureNode | ActorNode | PlaceNode | FigureNode
export type PlacedNode = NodeAttributes & Placement

export interface EdgeAttributes {
  readonly kind: EdgeKind
  readonly label: string
  /** Both ends' spans in every place where it was read; never empty. */
  readonly evidence: readonly Evidence[]
  readonly weight: number
  readonly role?: 'lead' | 'support'
  readonly title?: string
  readonly rules: readonly string[]
  readonly confidence: number
}

export type PolicyGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>
export type PlacedGraph = MultiDirectedGraph<PlacedNode, EdgeAttributes>

/** A document as the graph file carries it: its text and mentions, so that every piece of evidence can be shown in its place. */
export interface GraphDocument {
  readonly id: string
  readonly text: string
  readonly metadata: Metadata
  readonly proper: readonly Span[]
  readonly mentions: readonly (Mention & {
    /** Key of the graph node it became part of; absent for times. */
    readonly node?: string
  })[]
  readonly relations: readonly Relation[]
}

/** graph.json: graphology's own serialisation beside the documents. */
export interface GraphFile {
  readonly format: 'gangmu-graph'
  readonly version: 1
  readonly generator: string
  readonly documents: readonly GraphDocument[]
  readonly graph: {
    readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: boolean }
    readonly attributes: Record<string, unknown>
    readonly nodes: readonly { readonly key: string; readonly attributes: PlacedNode }[]
    readonly edges: readonly {
      readonly key: string
      readonly source: string
      readonly target: string
      readonly attributes: EdgeAttributes
    }[]
  }
}
