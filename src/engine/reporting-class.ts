import { guarded, isPlain, options } from '../guarded.js'
import { areAnswers } from './is-decision.js'
import type { Answers } from '../kartlegging/answers.js'
import { knownValue } from '../kartlegging/cells.js'
import type { Facts } from '../kartlegging/fact.js'
import { isAbsent } from '../kartlegging/kartlegging.js'
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
export const evaluateReportingClasses = /* @__PURE__ */ guarded(
  (classes: readonly ReportingClass[], facts: Facts, answers: Answers): readonly ReportingClassResult[] => {
    const knowledge = (fact: string) =>
      Object.hasOwn(facts, fact) ? knownValue(facts[fact]!, answers[fact]) : undefined
    return classes.map(({ id, when }) => ({ id, holds: evaluate(when, knowledge) }))
  },
  { name: 'classes', right: 'a list of reporting classes', shape: (value) => Array.isArray(value) && isPlain(value) },
  { ...options, name: 'facts' },
  {
    name: 'answers',
    right: 'the answers of a kartlegging, as `assess` takes them',
    shape: (answers, [, facts]) => areAnswers(answers) && suit(answers as Answers, facts as Facts),
  },
)

/** A list for what can be several things, and for nothing else. */
const suit = (answers: Answers, facts: Facts): boolean =>
  Object.entries(answers).every(
    ([name, answer]) => isAbsent(answer) || Array.isArray(answer) === (facts[name]?.kind === 'some-of'),
  )
