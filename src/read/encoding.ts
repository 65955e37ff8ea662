import type { Problem } from '../annotation/problem.ts'
import { GangmuError } from '../annotation/problem.ts'
import { hex, refuseBinary, startsWith } from './binary.ts'
import type { Census, Step } from './sequences.ts'
import { big5Step, gb18030Step, isCommonBig5, isCommonGb, takeCensus, utf8Step, utf16Step } from './sequences.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

export interface Decoded {
  /** Without byte order mark, line ends as LF, nothing else changed. */
  readonly text: string
  readonly encoding: Encoding
  readonly problems: readonly Problem[]
}

/**
 * Decodes a text file. `declared` is what the file says of itself (a `<meta charset>`); the bytes may overrule it, as pages often lie.
 * Ill-formed bytes become U+FFFD and warnings with their place. Throws a `GangmuError` when the bytes are no text.
 */
export function decode(bytes: Uint8Array, name: string, declared?: string): Decoded {
  const certain = markedEncoding(bytes) ?? utf16WithoutMark(bytes)
  if (certain === undefined) {
    refuseBinary(bytes, name)
    const text = decodeStrictly(bytes, 'utf-8', name)
    if (text !== undefined) return finish(text, 'utf-8', nulls(text, name))
  }
  const encoding = certain ?? guessEncoding(bytes, name, declared)
  const strict = decodeStrictly(bytes, encoding, name)
  const text = strict ?? new TextDecoder(encoding).decode(bytes)
  return finish(text, encoding, strict === undefined ? invalidBytes(bytes, encoding, name) : [])
}

function finish(text: string, encoding: Encoding, problems: readonly Problem[]): Decoded {
  // TextDecoder drops the mark of the encodings it knows one for; GB 18030 has one too.
  const unmarked = encoding === 'gb18030' && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return { text: toLineFeeds(unmarked), encoding, problems }
}

export const toLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

const markedEncoding = (bytes: Uint8Array): Encoding | undefined => marks.find(([, mark]) => startsWith(bytes, mark))?.[0]

function decodeStrictly(bytes: Uint8Array, encoding: Encoding, name: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    const message = `${name} is too long to be read in one piece (${bytes.length} bytes). Cut it into parts of at most 500 MB.`
    throw new GangmuError({ severity: 'error', file: name, message })
  }
}

/** UTF-16 of Chinese text has null bytes only in its Latin letters, digits, spaces and line ends; all of them on one side. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  if (!bytes.subarray(0, sampleLength).includes(0)) return undefined
  const [little, big] = [plausibleUtf16(bytes, true), plausibleUtf16(bytes, false)]
  if (Math.max(little, big) < 0.9) return undefined
  return little >= big ? 'utf-16le' : 'utf-16be'
}

const sampleLength = 65_536

/** Share of the first code units that a Chinese text would have: ASCII, Han, CJK and general punctuation, full-width forms. */
function plausibleUtf16(bytes: Uint8Array, littleEndian: boolean): number {
  const length = Math.min(bytes.length, sampleLength) & ~1
  let plausible = 0
  for (let at = 0; at < length; at += 2) {
    const unit = littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!
    if (isPlausible(unit)) plausible++
  }
  return length === 0 ? 0 : (2 * plausible) / length
}

const isPlausible = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3000 && unit <= 0x303f) ||
  (unit >= 0xff00 && unit <= 0xffef) ||
  (unit >= 0x2010 && unit <= 0x203f) ||
  unit === 0x0a ||
  unit === 0x0d ||
  unit === 0x09 ||
  unit === 0xa0

/** For bytes that are not clean UTF-8: the encoding with the fewest faults, judged by everyday characters where several fit. */
function guessEncoding(bytes: Uint8Array, name: string, declared: string | undefined): Encoding {
  const utf8 = takeCensus(bytes, utf8Step)
  // GB 18030 read as UTF-8 is wrong nearly everywhere; damaged UTF-8 is mostly right.
  if (faults(utf8) <= 0.35) return 'utf-8'
  const gb = takeCensus(bytes, gb18030Step, isCommonGb)
  const big5 = takeCensus(bytes, big5Step, isCommonBig5)
  const isBig5Better = everyday(big5) > everyday(gb) || (everyday(big5) === everyday(gb) && /big-?5/i.test(declared ?? ''))
  const [encoding, better]: [Encoding, Census] = isBig5Better ? ['big5', big5] : ['gb18030', gb]
  if (faults(better) <= 0.1 && everyday(better) >= 0.6) return encoding
  if (plausibleUtf16(bytes, true) > 0.95) return 'utf-16le'
  if (plausibleUtf16(bytes, false) > 0.95) return 'utf-16be'
  // Latin text with a few stray bytes is still worth reading.
  if (utf8.bad < bytes.length / 100) return 'utf-8'
  const message = `${name} is in none of the encodings that Chinese text comes in (UTF-8, UTF-16, GB18030, Big5). If it is text, open it in the program that wrote it and save it as UTF-8.`
  throw new GangmuError({ severity: 'error', file: name, message })
}

const faults = ({ multi, bad }: Census): number => (multi + bad === 0 ? 0 : bad / (multi + bad))
const everyday = ({ multi, common, bad }: Census): number => (multi === 0 ? 0 : common / (multi + bad))

const steps: Readonly<Record<Encoding, Step>> = {
  'utf-8': utf8Step,
  'utf-16le': utf16Step(true),
  'utf-16be': utf16Step(false),
  gb18030: gb18030Step,
  big5: big5Step,
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
  big5: 'Big5',
}

/** One warning for each of the first ill-formed places, and one that counts the others. */
function invalidBytes(bytes: Uint8Array, encoding: Encoding, name: string): Problem[] {
  const { bad, firstBad } = takeCensus(bytes, steps[encoding])
  const problems: Problem[] = []
  let [line, column, before] = [1, 1, 0]
  for (const at of firstBad) {
    const passed = toLineFeeds(new TextDecoder(encoding).decode(bytes.subarray(before, at)))
    const lines = passed.split('\n')
    column = lines.length > 1 ? lines.at(-1)!.length + 1 : column + passed.length
    line += lines.length - 1
    before = at
    const bytesHere = hex(bytes.subarray(at, at + 2))
    const message = `Line ${line}, column ${column} of ${name} (byte ${at}: ${bytesHere} …) is not valid ${encodingNames[encoding]}; it was read as U+FFFD. If words are missing there, save the file anew as UTF-8.`
    problems.push({ severity: 'warning', file: name, line, column, message })
  }
  if (bad > firstBad.length) {
    const message = `${bad - firstBad.length} more places in ${name} are not valid ${encodingNames[encoding]} and were read as U+FFFD.`
    problems.push({ severity: 'warning', file: name, message })
  }
  return problems
}

function nulls(text: string, name: string): Problem[] {
  const at = text.indexOf('\0')
  if (at < 0) return []
  const before = toLineFeeds(text.slice(0, at)).split('\n')
  const [line, column] = [before.length, before.at(-1)!.length + 1]
  const message = `Line ${line}, column ${column} of ${name} holds a null character, as damaged or binary files do; it was left as it stands.`
  return [{ severity: 'warning', file: name, line, column, message }]
}
