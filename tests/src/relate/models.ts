import { type Models, shippedModels } from '../../../src/model/index.ts'
import { learnedRelations } from '../../../src/relate/learned.ts'
import { hasGold, loadGold } from '../../gold.ts'
import { relateTasks } from '../../train/relate.ts'
import { trainModels } from '../../train/train.ts'

/** The shipped models, or freshly trained ones where none are shipped and the annotated documents are here; undefined where neither is so. */
export async function relationModels(): Promise<Models | undefined> {
  const shipped = shippedModels()
  if (learnedRelations.every(({ model }) => shipped[model])) return shipped
  return hasGold ? trainModels(await loadGold(), [], relateTasks) : undefined
}
