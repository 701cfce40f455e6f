import type { Condition } from '../logic/condition.js'
import type { Facts, OneOfFact, SomeOfFact, WholeNumberFact, YesNoFact } from './fact.js'

type Named<F extends Facts, Kind> = { [N in keyof F]: F[N] extends Kind ? N : never }[keyof F] & string
type ValueOf<F> =
  F extends OneOfFact<infer V> ? V : F extends SomeOfFact<infer V> ? V : F extends YesNoFact ? boolean : never

/** The words that conditions are written with, typed by the facts: a misspelt fact or value does not compile. */
export interface Vocabulary<F extends Facts> {
  /** The fact has one of the values; a yes/no fact without a value: yes. */
  is<N extends Named<F, YesNoFact | OneOfFact>>(fact: N, ...values: ValueOf<F[N]>[]): Condition
  /** The list holds at least one of the values. */
  includes<N extends Named<F, SomeOfFact>>(fact: N, ...values: ValueOf<F[N]>[]): Condition
  /** The number is this or more. */
  atLeast<N extends Named<F, WholeNumberFact>>(fact: N, number: number): Condition
  /** The number is this or less. */
  atMost<N extends Named<F, WholeNumberFact>>(fact: N, number: number): Condition
}

export const vocabulary = <F extends Facts>(): Vocabulary<F> => ({
  is: (fact, ...values) => ({ fact, is: values.length === 0 ? [true] : values }),
  includes: (fact, ...values) => ({ fact, includes: values as string[] }),
  atLeast: (fact, number) => ({ fact, atLeast: number }),
  atMost: (fact, number) => ({ fact, atMost: number }),
})
