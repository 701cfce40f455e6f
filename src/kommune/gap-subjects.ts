import type { Rule } from '../engine/rule.js'
import { strengthRank, type Strength } from '../guideline/strength.js'
import { guideActions, rulesOfAction } from './guide-names.js'
import { needsSomebody } from './offers.js'

/** Something of the guide that a municipality can lack. */
export interface GapSubject {
  /** The id of an action, or of an option. */
  readonly id: string
  readonly action: string
  /** When somebody has to have it. */
  readonly rules: readonly Rule[]
  /** What a service can name to have it. */
  readonly coveredBy: readonly string[]
}

/** Services with their options, and duties, in the order of the guide. Who has the whole has each way of doing it. */
export const gapSubjects: readonly GapSubject[] = Object.entries(guideActions).flatMap(([action, definition]) => {
  const own = rulesOfAction(action)
  const needed = own.filter(({ strength }) =>
    needsSomebody({ kind: definition.kind, strength: strength as Strength }, definition),
  )
  if (needed.length === 0) return []
  const options = own.filter(({ then }) => 'option' in then)
  const to = (definition.routes ?? []).map((route) => route.to)
  const whole = { id: action, action, rules: needed, coveredBy: [action, ...to, ...options.map(({ id }) => id)] }
  if (definition.kind !== 'service') return [whole]
  return [whole, ...options.map((rule) => ({ id: rule.id, action, rules: [rule], coveredBy: [rule.id, action] }))]
})

/** The strongest strength of some. */
export const strongest = (some: readonly { readonly strength: Strength }[]): Strength =>
  some.map(({ strength }) => strength).reduce((a, b) => (strengthRank(a) <= strengthRank(b) ? a : b))
