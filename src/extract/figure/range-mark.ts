/** Offset behind a range mark, 以上 or 及以上 before it passed over, or −1. */
export function behindRangeMark(text: string, at: number): number {
  let i = at
  const skipSpace = (): void => {
    if (text[i] === ' ' || text[i] === '\u00a0') i++
  }
  skipSpace()
  if (text[i] === '及') i++
  if (text.startsWith('以上', i) || text.startsWith('(含)', i) || text.startsWith('（含）', i)) i += text[i] === '以' ? 2 : 3
  skipSpace()
  if (text[i] === '（' || text[i] === '(') return -1
  if (!'至到—–-－~～﹣―'.includes(text[i] ?? '\n')) return -1
  i++
  if (text[i] === text[i - 1] && text[i] === '—') i++
  skipSpace()
  return i
}
