import type { Text } from '../guideline/text.js'

/** What every fact has, whatever its kind. */
interface FactBase {
  /** The topic of the kartlegging it belongs to: the name of the file that defines it. */
  readonly topic: string
  /** True where a wrong or missing answer can put a life in danger. */
  readonly safetyCritical: boolean
  /** The question or heading, short. */
  readonly label: Text
  /** What the answer means and how to judge it, one or two sentences. */
  readonly help: Text
  /** Statements of the guide that make the fact relevant; empty when another source does. */
  readonly statements: readonly string[]
}

/** Answered yes or no. */
export interface YesNoFact extends FactBase {
  readonly kind: 'boolean'
}

/** One value out of a list. `none` names the value that says "no", where there is one. */
export interface OneOfFact<V extends string = string> extends FactBase {
  readonly kind: 'one-of'
  readonly values: { readonly [K in V]: Text }
  readonly none?: NoInfer<V>
}

/** Any number of values out of a list; an empty list is an answer: none of them. */
export interface SomeOfFact<V extends string = string> extends FactBase {
  readonly kind: 'some-of'
  readonly values: { readonly [K in V]: Text }
}

/** A whole number with a unit, both ends included. */
export interface WholeNumberFact extends FactBase {
  readonly kind: 'whole-number'
  readonly unit: string
  readonly min: number
  readonly max: number
}

export type Fact = YesNoFact | OneOfFact | SomeOfFact | WholeNumberFact

/** The facts of a kartlegging by name. */
export type Facts = { readonly [name: string]: Fact }

type Definition<F extends Fact> = Omit<F, 'kind' | 'safetyCritical'> & { readonly safetyCritical?: boolean }

export const yesNo = (definition: Definition<YesNoFact>): YesNoFact => ({
  safetyCritical: false,
  ...definition,
  kind: 'boolean',
})

export const oneOf = <V extends string>(definition: Definition<OneOfFact<V>>): OneOfFact<V> => ({
  safetyCritical: false,
  ...definition,
  kind: 'one-of',
})

export const someOf = <V extends string>(definition: Definition<SomeOfFact<V>>): SomeOfFact<V> => ({
  safetyCritical: false,
  ...definition,
  kind: 'some-of',
})

export const wholeNumber = (definition: Definition<WholeNumberFact>): WholeNumberFact => ({
  safetyCritical: false,
  ...definition,
  kind: 'whole-number',
})
