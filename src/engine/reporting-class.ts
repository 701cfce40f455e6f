import type { Answers } from '../kartlegging/answers.js'
import { knownValue } from '../kartlegging/cells.js'
import type { Facts } from '../kartlegging/fact.js'
import type { Condition } from '../logic/condition.js'
import { evaluate, type Truth } from '../logic/truth.js'

/** A class that services are counted by. It recommends nothing and places nobody: no rule reads it. */
export interface ReportingClass {
  readonly id: string
  /** Over facts only: a reporting class knows no level. */
  readonly when: Condition
}

/** Whether somebody counts in a class, as far as the answers tell. */
export interface ReportingClassResult {
  readonly id: string
  readonly holds: Truth
}

/**
 * What Kleene's logic says of every class, in their order. The classes need not exclude each other. Answers are taken as
 * already checked; a fact that is not among `facts` is unknown.
 */
export const evaluateReportingClasses = (
  classes: readonly ReportingClass[],
  facts: Facts,
  answers: Answers,
): readonly ReportingClassResult[] => {
  const knowledge = (fact: string) => (Object.hasOwn(facts, fact) ? knownValue(facts[fact]!, answers[fact]) : undefined)
  return classes.map(({ id, when }) => ({ id, holds: evaluate(when, knowledge) }))
}
