/**
 * A feature vector of ones: which of the hashed features hold. Features are numbers mixed from a template's number and up to two values, so that
 * nothing is allocated while a document is read. Hashing instead of a dictionary of names: Weinberger et al., Feature Hashing for Large Scale
 * Multitask Learning, 2009.
 */
export class Features {
  readonly ids: Int32Array
  count = 0

  constructor(capacity = 256) {
    this.ids = new Int32Array(capacity)
  }

  clear(): this {
    this.count = 0
    return this
  }

  /** Adds the feature `template` = (`a`, `b`). Silently full at its capacity: the surplus would be the least telling. */
  add(template: number, a = 0, b = 0): void {
    if (this.count < this.ids.length) this.ids[this.count++] = mix(mix(Math.imul(template + 1, 0x9e3779b1), a), b)
  }

  /** Adds the feature `template` = text[start, end). */
  addText(template: number, text: string, start: number, end: number, b = 0): void {
    this.add(template, hashText(text, start, end), b)
  }

  /** A copy to keep, for training. */
  copy(): Int32Array {
    return this.ids.slice(0, this.count)
  }
}

const mix = (hash: number, value: number): number => {
  let h = Math.imul(hash ^ value, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** FNV-1a over the code units of text[start, end). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
