import type { Issue } from '../../../src/forlop-error.js'
import { createAnswerCheck, type Answers } from '../../../src/kartlegging/answers.js'
import { madeUpFacts } from '../made-up-facts.js'

export const check = createAnswerCheck(madeUpFacts)

/** The answers of an input that is accepted. */
export const accepted = (input: unknown): Answers => {
  const checked = check(input)
  if (!checked.ok) throw new Error(`refused: ${checked.issues.map(({ message }) => message).join('; ')}`)
  return checked.answers
}

/** The faults of an input that is refused; none when it is accepted. */
export const faults = (input: unknown): readonly Issue[] => {
  const checked = check(input)
  return checked.ok ? [] : checked.issues
}

/** The same, cut down to where and what. */
export const found = (input: unknown): (readonly [path: Issue['path'], code: Issue['code']])[] =>
  faults(input).map(({ path, code }) => [path, code])
