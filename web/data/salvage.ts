/** The complete part of a JSON text that breaks off. */
export interface Salvage {
  /** The text up to the last complete value, its brackets closed; '' when nothing is complete. */
  readonly text: string
  /** Where the text broke off: the keys and indices of what was open, `documents[2].mentions`. */
  readonly inside: string
}

interface Level {
  readonly closer: '}' | ']'
  key: string
  index: number
}

/**
 * Reads a JSON text as far as it goes. Null when every bracket is closed: then the text did not break off, and what is wrong with it
 * stands somewhere in the middle.
 */
export function salvage(text: string): Salvage | null {
  const levels: Level[] = []
  let safe = 0
  let safeDepth = 0
  const complete = (at: number) => {
    safe = at
    safeDepth = levels.length
  }
  let cut = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    const top = levels.at(-1)
    if (char === '"') {
      const end = stringEnd(text, i)
      cut = end < 0
      if (cut) break
      if (top?.closer === '}' && isKey(text, i)) top.key = text.slice(i + 1, end)
      i = end
    } else if (char === '{' || char === '[') levels.push({ closer: char === '{' ? '}' : ']', key: '', index: 0 })
    else if (char === '}' || char === ']') {
      levels.pop()
      complete(i + 1)
    } else if (char === ',' && top) {
      complete(i)
      top.index++
    }
  }
  if (!levels.length && !cut) return null
  const closers = levels.slice(0, safeDepth).map(({ closer }) => closer)
  return { text: text.slice(0, safe) + closers.reverse().join(''), inside: pathOf(levels) }
}

/** Index of the quote that closes the string opened at `start`, or -1. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text[end - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return end
  }
  return -1
}

/** Whether the string that opens at `start` stands where an object's key stands. */
function isKey(text: string, start: number): boolean {
  let i = start - 1
  while (i >= 0 && /\s/.test(text[i]!)) i--
  return text[i] === '{' || text[i] === ','
}

const pathOf = (levels: readonly Level[]): string =>
  levels
    .map((level) => (level.closer === ']' ? `[${level.index}]` : level.key && `.${level.key}`))
    .join('')
    .replace(/^\./, '')
