/**
 * How a byte sequence at `at` is formed in one encoding: its length when it is well formed, the negated length of the ill-formed part
 * otherwise. The boundaries are those of the WHATWG Encoding Standard, so that they agree with what `TextDecoder` replaces by U+FFFD.
 */
export type Step = (bytes: Uint8Array, at: number) => number

export interface Census {
  /** Well-formed sequences of two bytes and more. */
  readonly multi: number
  /** Those of them that everyday Chinese is written with: the first level of the character set, and punctuation. */
  readonly common: number
  /** Runs of ill-formed sequences. */
  readonly bad: number
  /** Byte offsets of the first of them. */
  readonly firstBad: readonly number[]
}

/** Ill-formed runs that are told one by one; the rest is only counted. */
const told = 10

export function takeCensus(bytes: Uint8Array, step: Step, isCommon: (lead: number, trail: number) => boolean = () => true): Census {
  let [multi, common, bad, endOfBad] = [0, 0, 0, -1]
  const firstBad: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = step(bytes, at)
    if (length > 1) {
      multi++
      if (isCommon(bytes[at]!, bytes[at + 1]!)) common++
    } else if (length < 0) {
      if (at !== endOfBad && bad++ < told) firstBad.push(at)
      endOfBad = at - length
    }
    at += Math.abs(length)
  }
  return { multi, common, bad, firstBad }
}

const within = (value: number | undefined, low: number, high: number): boolean => value !== undefined && value >= low && value <= high

/** UTF-8, RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF. */
export const utf8Step: Step = (bytes, at) => {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return -1
  const tail = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (!within(bytes[at + 1], low, high)) return -1
  for (let i = 2; i <= tail; i++) if (!within(bytes[at + i], 0x80, 0xbf)) return -i
  return tail + 1
}

/** GB 18030: one, two or four bytes. */
export const gb18030Step: Step = (bytes, at) => {
  const lead = bytes[at]!
  if (lead <= 0x80) return 1
  if (lead === 0xff) return -1
  const second = bytes[at + 1]
  if (within(second, 0x30, 0x39)) {
    const isFour = within(bytes[at + 2], 0x81, 0xfe) && within(bytes[at + 3], 0x30, 0x39)
    return isFour ? 4 : -1
  }
  return within(second, 0x40, 0x7e) || within(second, 0x80, 0xfe) ? 2 : -1
}

/** GB 2312 rows 1–3 (punctuation, full-width letters) and 16–55 (its first level: 3755 characters). */
export const isCommonGb = (lead: number, trail: number): boolean => trail >= 0xa1 && (within(lead, 0xa1, 0xa3) || within(lead, 0xb0, 0xd7))

export const big5Step: Step = (bytes, at) => {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const trail = bytes[at + 1]
  return within(lead, 0x81, 0xfe) && (within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe)) ? 2 : -1
}

/** Big5 A1–A3 (punctuation) and A4–C6 (its first level: 5401 characters). */
export const isCommonBig5 = (lead: number): boolean => within(lead, 0xa1, 0xc6)

/** Two or four bytes of UTF-16; a lone surrogate or a last odd byte is ill formed. */
export const utf16Step =
  (littleEndian: boolean): Step =>
  (bytes, at) => {
    if (at + 1 >= bytes.length) return -1
    const high = bytes[at + (littleEndian ? 1 : 0)]!
    if (high < 0xd8 || high > 0xdf) return 2
    const next = bytes[at + (littleEndian ? 3 : 2)]
    return high < 0xdc && at + 3 < bytes.length && within(next, 0xdc, 0xdf) ? 4 : -2
  }
