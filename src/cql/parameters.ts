import type { Locale } from '../guideline/text.js'
import { knownValue } from '../kartlegging/cells.js'
import type { Answers } from '../kartlegging/answers.js'
import type { Fact, Facts } from '../kartlegging/fact.js'
import { memberName } from './condition.js'
import { define, identifier, literal, remark } from './words.js'

const types: { readonly [K in Fact['kind']]: string } = {
  boolean: 'Boolean',
  'one-of': 'String',
  'some-of': 'List<String>',
  'whole-number': 'Integer',
}

/**
 * One parameter per fact. Each has the default null, because an engine may make something else than null of a parameter
 * that it was not given: cql-execution 3.3.2 gives back the declaration itself, and a declaration is no "no".
 */
export const parametersOf = (facts: Facts, locale: Locale): string =>
  Object.entries(facts)
    .map(([name, fact]) => `${describe(fact, locale)}parameter ${identifier(name)} ${types[fact.kind]} default null\n`)
    .join('')

const describe = (fact: Fact, locale: Locale): string => {
  const range = 'values' in fact ? Object.keys(fact.values).join(', ') : ''
  return fact.kind === 'whole-number'
    ? remark(`${fact.label[locale]} (${fact.unit}, ${fact.min} to ${fact.max})`)
    : remark(range === '' ? fact.label[locale] : `${fact.label[locale]} (${range})`)
}

/** One statement per value of a list, so that a list that is not known makes unknown, not no. */
export const membersOf = (facts: Facts): string =>
  Object.entries(facts)
    .flatMap(([name, fact]) =>
      fact.kind === 'some-of' ? Object.keys(fact.values).map((value) => member(name, value)) : [],
    )
    .join('')

const member = (fact: string, value: string): string =>
  define(
    memberName(fact, value),
    `if ${identifier(fact)} is null then null else ${identifier(fact)} contains ${literal(value)}`,
  )

/** What an engine is to be given for a fact: its value, or null. */
export type CqlParameter = boolean | number | string | readonly string[] | null

/**
 * The answers as the values of the parameters, one for every fact: null is unknown, and only `not-applicable` reads as
 * "no", where the fact has a "no".
 */
export const parametersFor = (facts: Facts, answers: Answers): { readonly [fact: string]: CqlParameter } =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, knownValue(fact, answers[name]) ?? null]))
