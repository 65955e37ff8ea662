import type { LinearModel } from './linear.ts'

/** A model as its data file holds it: runs of zeros (most weights) are shortened, the bytes are base64. */
export interface PackedModel {
  readonly bits: number
  readonly classes: number
  readonly scale: number
  readonly bias: readonly number[]
  readonly data: string
}

/** A zero byte is followed by the number of zeros less one, at most 256 a pair. */
export function packModel({ weights, ...rest }: LinearModel): PackedModel {
  const bytes: number[] = []
  for (let i = 0; i < weights.length; ) {
    if (weights[i] !== 0) {
      bytes.push(weights[i++]! & 255)
      continue
    }
    let run = 1
    while (run < 256 && i + run < weights.length && weights[i + run] === 0) run++
    bytes.push(0, run - 1)
    i += run
  }
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return { ...rest, data: btoa(binary) }
}

export function unpackModel({ data, ...rest }: PackedModel): LinearModel {
  const weights = new Int8Array((1 << rest.bits) * rest.classes)
  const binary = atob(data)
  for (let i = 0, at = 0; i < binary.length; i++) {
    const byte = binary.charCodeAt(i)
    if (byte === 0) at += binary.charCodeAt(++i) + 1
    else weights[at++] = byte
  }
  return { ...rest, weights }
}
