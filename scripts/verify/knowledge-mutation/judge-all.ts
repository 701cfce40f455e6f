import { failing, judge, type Verdict } from './judge.js'
import { mutantsOf } from './mutants.js'

export interface Judged {
  /** Tests that fail without any mutant. */
  readonly failing: readonly string[]
  /** How many mutants there are, judged or not. */
  readonly mutants: number
  readonly verdicts: readonly Verdict[]
}

/** Judges every `step`th mutant, beginning with number `first`. */
export async function judgeAll(first: number, step: number, told?: (done: number) => void): Promise<Judged> {
  const mutants = mutantsOf()
  const failed = await failing()
  if (failed.length > 0) return { failing: failed, mutants: mutants.length, verdicts: [] }
  const verdicts: Verdict[] = []
  for (const [index, mutant] of mutants.entries()) {
    if (index % step !== first % step) continue
    verdicts.push(await judge(mutant))
    told?.(verdicts.length)
  }
  return { failing: [], mutants: mutants.length, verdicts }
}
