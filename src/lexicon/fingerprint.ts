/** 32-bit fingerprint of text[start, end): FNV-1a over code units, never 0, so that 0 can mark an empty place of a table. */
export function fingerprint(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return hash | 0 || 1
}
