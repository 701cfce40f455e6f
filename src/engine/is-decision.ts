import { ForlopError, type Issue } from '../forlop-error.js'
import type { Argument } from '../guarded.js'
import { either, holds, list, nothing, number, object, oneOf, record, text, yesOrNo, type Shape } from '../shape.js'
import { strengths } from '../guideline/strength.js'
import type { Decision } from './decision.js'
import { urgencies } from './rule.js'

const texts = list(text)
const answer = either(text, number, yesOrNo, texts, object({ absent: text }))
/** Answers by fact, as far as their form can tell. */
export const areAnswers = record(answer)
const words = object({ nb: text, nn: text, en: text })
const urgency = oneOf(urgencies)
const rated = { strength: oneOf(strengths), basis: text, certainty: text, urgency }

const action = object({
  id: text,
  kind: text,
  ...rated,
  status: text,
  statements: texts,
  sources: list(object({ source: text, section: either(nothing, text), validity: text })),
  gaps: texts,
  rules: texts,
  because: areAnswers,
  options: list(object({ rule: text, strength: text, basis: text, statement: text })),
  levels: list(number),
  dependsOn: texts,
  couldBecome: either(nothing, object({ strength: text, dependsOn: texts })),
  to: either(nothing, texts),
  pathway: either(nothing, texts),
})

const reason = object({
  rule: text,
  status: text,
  place: list(number),
  lowest: either(nothing, number),
  basis: text,
  statements: texts,
  gaps: texts,
  because: areAnswers,
})

const missing = object({
  fact: text,
  safetyCritical: yesOrNo,
  absent: either(nothing, text),
  changes: object({ scope: yesOrNo, hovedforlop: yesOrNo, shall: texts, actions: texts }),
})

const guideline = object({
  id: text,
  edition: text,
  publisher: text,
  reading: text,
  asOf: either(nothing, text),
  fingerprint: text,
  disclaimer: words,
})

const serviceOf = { id: text, kind: text, name: words }
const someWords = either(nothing, words)

const kommune = object({
  profile: object({ id: text, name: words, version: text, fingerprint: text }),
  offers: list(
    object({
      for: text,
      services: list(
        object({
          ...serviceOf,
          certainty: text,
          dependsOn: texts,
          granted: text,
          targetGroup: someWords,
          openingHours: someWords,
          capacity: someWords,
          contact: either(nothing, object({ phone: either(nothing, text), placeholder: either(nothing, yesOrNo) })),
        }),
      ),
    }),
  ),
  gaps: texts,
  excluded: list(object({ ...serviceOf, reason: text, for: texts })),
  rules: list(
    object({
      rule: text,
      title: words,
      action: text,
      strength: text,
      actionTitle: someWords,
      option: someWords,
      source: someWords,
    }),
  ),
})

const decision: Shape = object({
  scope: text,
  hovedforlop: object({
    possible: list(number),
    settled: yesOrNo,
    recommended: either(nothing, number),
    reasons: list(reason),
  }),
  urgency,
  actions: list(action),
  mandatory: list(action),
  referrals: list(action),
  missing: list(missing),
  kartlegging: areAnswers,
  guideline,
  kommune: either(nothing, kommune),
})

/** The id and the trace are worked out when they are read: of our own they need no look. */
const late: Shape = (value) => {
  const members = value as Decision
  const isOurs = (name: string): boolean =>
    Object.isFrozen(members) && Object.getOwnPropertyDescriptor(members, name)?.get !== undefined
  const entry = object({ rule: text, status: text, because: areAnswers, missing: texts })
  return (isOurs('id') || text(members.id)) && (isOurs('trace') || list(entry)(members.trace))
}

/** Has it the form of what `assess` returns? Whether it is right nobody can tell without assessing again. */
export const isDecision = (value: unknown): value is Decision => holds((given) => decision(given) && late(given), value)

/** A decision as the argument of a function that is `guarded`. */
export const aDecision: Argument = {
  name: 'decision',
  right: 'a decision of `assess`',
  shape: isDecision,
}

/** @throws ForlopError `invalid-options` when it is no decision */
export function checkDecision(value: unknown): void {
  if (isDecision(value)) return
  const issue: Issue = { path: ['decision'], code: 'wrong-type', message: `\`decision\` must be ${aDecision.right}` }
  throw new ForlopError('invalid-options', [issue])
}
