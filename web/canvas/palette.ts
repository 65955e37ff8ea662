import type { NodeKind } from '../../graph/schema.ts'
import type { Theme } from '../state/state.ts'

export interface Palette {
  readonly kinds: Readonly<Record<NodeKind, string>>
  readonly ground: string
  readonly ink: string
  /** Of labels that are not to be read first. */
  readonly softInk: string
  readonly edge: string
  readonly focusEdge: string
  /** Painted over what is not in focus. */
  readonly veil: string
  readonly rim: string
}

/** Each kind has at least 4.5:1 against its ground, so that its words can wear it too. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    kinds: { document: '#475569', measure: '#1d5fa8', actor: '#b23a1e', place: '#1c7440', figure: '#8a5a00' },
    ground: '#fbfaf7',
    ink: '#1c1f24',
    softInk: '#4a505a',
    edge: '#9fa5b0',
    focusEdge: '#6b7280',
    veil: 'rgba(251, 250, 247, 0.78)',
    rim: '#ffffff',
  },
  dark: {
    kinds: { document: '#b4c0d0', measure: '#74b3f7', actor: '#f28f72', place: '#6ccb92', figure: '#e6b54a' },
    ground: '#14171c',
    ink: '#e9ebef',
    softInk: '#b3bac6',
    edge: '#566070',
    focusEdge: '#9aa3b0',
    veil: 'rgba(20, 23, 28, 0.78)',
    rim: '#0b0d10',
  },
}
