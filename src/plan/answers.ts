import { ForlopError } from '../forlop-error.js'
import { createAnswerCheck, type Answers, type Checked } from '../kartlegging/answers.js'
import { knownValue } from '../kartlegging/cells.js'
import type { Facts } from '../kartlegging/fact.js'
import type { Knowledge } from '../logic/truth.js'

/**
 * Makes the reader of a kartlegging: checked as `assess` checks it.
 *
 * @throws ForlopError `invalid-kartlegging` from the reader, when the input is not a kartlegging
 */
export function createAnswerReader(facts: Facts): (kartlegging: unknown) => Answers {
  // made at first use: an import alone costs nothing
  let check: ((input: unknown) => Checked) | undefined
  return (kartlegging) => {
    check ??= createAnswerCheck(facts)
    const checked = check(kartlegging)
    if (!checked.ok) throw new ForlopError('invalid-kartlegging', checked.issues)
    return checked.answers
  }
}

/** What the answers say to a condition: an answer that is absent is unknown, unless it does not apply. */
export const knowledgeOf =
  (facts: Facts, answers: Answers): Knowledge =>
  (name) => {
    const fact = facts[name]
    return fact && knownValue(fact, answers[name])
  }
