import { groupTasks } from './group.ts'
import { measureTasks } from './measure.ts'
import { relateTasks } from './relate.ts'
import type { TrainingTask } from './train.ts'

/** What is learned, in the order of the pipeline. */
export const tasks: readonly TrainingTask[] = [...groupTasks, ...measureTasks, ...relateTasks]
