/** Something that a user should know and the work survived (or, thrown as `GangmuError`, did not). */
export interface Problem {
  readonly severity: 'warning' | 'error'
  /** The file or document it is about, as the user named it. */
  readonly file: string
  /** 1-based line and column where it is, when it has a place. */
  readonly line?: number
  readonly column?: number
  /** A sentence that says what is wrong and what to do about it. */
  readonly message: string
}

/** The work on one input cannot go on. `problem.message` is fit to be shown to a user. */
export class GangmuError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.name = 'GangmuError'
    this.problem = problem
  }
}
