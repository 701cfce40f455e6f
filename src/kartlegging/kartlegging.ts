import type { Fact, Facts, OneOfFact, SomeOfFact, WholeNumberFact } from './fact.js'

/**
 * Why a fact has no value, in the words of FHIR's data-absent-reason. Only `not-applicable` reads as "no", where the
 * fact has a "no"; the others, and a fact left out, are unknown.
 */
export const absentReasons = ['not-asked', 'asked-unknown', 'asked-declined', 'not-applicable'] as const
export type AbsentReason = (typeof absentReasons)[number]
export interface Absent {
  readonly absent: AbsentReason
}

export type ValueOfFact<F extends Fact> =
  F extends OneOfFact<infer V>
    ? V
    : F extends SomeOfFact<infer V>
      ? readonly V[]
      : F extends WholeNumberFact
        ? number
        : boolean

/** The answers of a kartlegging: a fact that is left out is unknown, never "no". */
export type KartleggingOf<F extends Facts> = {
  readonly [N in keyof F]?: ValueOfFact<F[N]> | Absent | undefined
}

/** One answer, whatever the fact. */
export type Answer = boolean | number | string | readonly string[] | Absent

export const isAbsent = (answer: unknown): answer is Absent =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer)
