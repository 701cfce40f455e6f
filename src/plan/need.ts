import type { Condition } from '../logic/condition.js'
import { factsRead, readsLevel } from '../logic/leaves.js'
import { evaluate, type Knowledge } from '../logic/truth.js'

/** When something belongs in a plan or a referral: for everyone, by choice, or when the facts say so. */
export type Required = 'always' | 'optional' | Condition

/** Is it needed for this person? Unknown when a fact that decides it is unknown. */
export type Need = 'yes' | 'no' | 'unknown'

/** What is known of nobody: every fact is unknown. */
export const nothingKnown: Knowledge = () => undefined

/** A condition that asks for a level is never settled here, so that nothing is dropped for want of a placing. */
export function needOf(required: Required, known: Knowledge): Need {
  if (required === 'always') return 'yes'
  if (required === 'optional') return 'no'
  if (readsLevel(required)) return 'unknown'
  const truth = evaluate(required, known)
  return truth === 'true' ? 'yes' : truth === 'false' ? 'no' : 'unknown'
}

/** The unknown facts that decide whether it is needed. */
export const undecided = (required: Required, known: Knowledge): readonly string[] =>
  typeof required === 'string' ? [] : factsRead(required).filter((fact) => known(fact) === undefined)
