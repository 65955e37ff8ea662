import type { Models } from './linear.ts'
import { unpackModel } from './pack.ts'
import { packedModels } from './weights/index.ts'

export { Features, hashText } from './features.ts'
export { type LinearModel, type Models, probabilities, probability, softmax, sumWeights } from './linear.ts'

let shipped: Models | undefined

/** The models that Gangmu ships, trained on the whole development gold. Unpacked once. */
export function shippedModels(): Models {
  shipped ??= Object.fromEntries(Object.entries(packedModels).map(([name, packed]) => [name, unpackModel(packed)]))
  return shipped
}
