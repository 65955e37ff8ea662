import type { MentionType } from '../annotation/mention.ts'
import { contains, inOrder, overlaps, type Span } from '../annotation/span.ts'

type Claim = Span & { readonly type: MentionType; readonly confidence: number; readonly kind?: string }

/** Types that may not overlap one another; a measure is a clause and contains the others. */
const exclusive: ReadonlySet<MentionType> = new Set(['figure', 'time', 'place', 'actor', 'document'])

/**
 * Settles which of overlapping claims stay, as the guidelines say: the longest wins (宁德市委 over 宁德市), then the earlier; measures overlap
 * nothing but other measures, where the surer wins. What is inside a cited work's title stays out.
 * @param onLoss told of each claim that gave way, and to which
 * @returns the winners in document order
 */
export function settleOverlaps<C extends Claim>(claims: readonly C[], onLoss?: (loser: C, winner: C) => void): C[] {
  const winners: C[] = []
  // A measure and the mentions in it leave one another alone.
  settleAlone(
    claims.filter(({ type }) => type !== 'measure'),
    winners,
    onLoss,
  )
  settleAlone(
    claims.filter(({ type }) => type === 'measure'),
    winners,
    onLoss,
  )
  return winners.sort(inOrder)
}

/** Settles claims of which any two exclude each other when they overlap: in clusters of those that touch, since most claims stand alone. */
function settleAlone<C extends Claim>(claims: C[], winners: C[], onLoss: ((loser: C, winner: C) => void) | undefined): void {
  claims.sort(inOrder)
  for (let from = 0, to = 0; from < claims.length; from = to) {
    let end = claims[from]!.end
    for (to = from + 1; to < claims.length && claims[to]!.start < end; to++) end = Math.max(end, claims[to]!.end)
    if (to === from + 1) winners.push(claims[from]!)
    else settleCluster(claims.slice(from, to), winners, onLoss)
  }
}

function settleCluster<C extends Claim>(cluster: C[], winners: C[], onLoss: ((loser: C, winner: C) => void) | undefined): void {
  cluster.sort((a, b) => strength(b) - strength(a) || inOrder(a, b))
  const taken = new Map<number, C[]>()
  for (const claim of cluster) {
    const winner = blocking(claim, taken)
    if (winner) {
      onLoss?.(claim, winner)
      continue
    }
    winners.push(claim)
    for (let cell = cellOf(claim.start); cell <= cellOf(claim.end); cell++) {
      const list = taken.get(cell)
      if (list) list.push(claim)
      else taken.set(cell, [claim])
    }
  }
}

/** Claims are looked up by stretches of 64 characters, so that settling is linear in the document. */
const cellOf = (offset: number): number => offset >> 6

/** The winner that a claim gives way to, if any. */
function blocking<C extends Claim>(claim: C, taken: ReadonlyMap<number, readonly C[]>): C | undefined {
  for (let cell = cellOf(claim.start); cell <= cellOf(claim.end); cell++) {
    for (const other of taken.get(cell) ?? []) if (excludes(other, claim)) return other
  }
  return undefined
}

function excludes(winner: Claim, claim: Claim): boolean {
  if (!overlaps(winner, claim)) return false
  if (winner.type === 'measure' || claim.type === 'measure')
    return winner.type === claim.type && !(contains(winner, claim) && winner.kind !== claim.kind)
  return exclusive.has(winner.type) && exclusive.has(claim.type)
}

/** Length decides within the non-measures; a cited title beats all that it contains. */
function strength(claim: Claim): number {
  if (claim.type === 'measure') return claim.confidence
  return claim.end - claim.start + (claim.type === 'document' ? 1000 : 0)
}
