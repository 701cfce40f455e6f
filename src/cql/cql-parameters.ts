import { facts } from '../../rules/catalogue.js'
import type { Kartlegging } from '../forlop.js'
import { ForlopError } from '../forlop-error.js'
import { createAnswerCheck } from '../kartlegging/answers.js'
import { parametersFor, type CqlParameter } from './parameters.js'

const check = /* @__PURE__ */ createAnswerCheck(facts)

/**
 * The answers of a kartlegging as the parameters of the libraries, one value for every fact. What is unknown is null; of
 * the reasons for having no answer only `not-applicable` reads as "no", where the fact has one.
 *
 * @throws ForlopError `invalid-kartlegging` when the input is not a kartlegging
 */
export function cqlParameters(kartlegging: Kartlegging): { readonly [fact: string]: CqlParameter } {
  const checked = check(kartlegging)
  if (!checked.ok) throw new ForlopError('invalid-kartlegging', checked.issues)
  return parametersFor(facts, checked.answers)
}
