import { facts, omfang, rules } from '../../rules/catalogue.js'
import { buildFunctions, type Functions } from '../engine/functions.js'
import { appliesWhen, buildPlacing, levels, type Placing } from '../engine/placing.js'
import type { Rule } from '../engine/rule.js'
import type { Condition } from '../logic/condition.js'
import { FALSE } from '../logic/diagram.js'
import type { Fault } from './faults.js'
import { groundsNamed, rulesOfAction } from './guide-names.js'
import type { LocalRule } from './profile.js'

const placingRules = rules.filter(({ then }) => !('action' in then))

/**
 * Says the rule less of an action than the guide does, of anybody of whom the guide says `shall`? Then it reads as a
 * way out of a duty. An option is one way of doing a thing: it may be weaker than the thing.
 */
export function checkWeakening({ strength, when, then }: LocalRule, index: number, fault: Fault): void {
  if (strength === 'shall' || then.option !== undefined) return
  const duties = rulesOfAction(then.action).filter((rule) => rule.strength === 'shall')
  if (duties.length === 0) return
  const placing = placingRules.map(appliesWhen)
  const conditions = [...placing, omfang.outside, when, ...duties.map(appliesWhen)]
  const functions = buildFunctions(facts, placing, conditions)
  const inside = functions.not(functions.given(omfang.outside, 0))
  const person = { functions, inside, placing: buildPlacing(functions, placingRules, inside) }
  const weakened = duties.filter((duty) => canBothHold(when, duty, person))
  if (weakened.length === 0) return
  fault(
    ['rules', index],
    'weakens-shall',
    `says \`${strength}\` of \`${then.action}\` where the guide says \`shall\` (${groundsNamed(weakened)}): ` +
      'a local rule may add or strengthen, so say `shall`, or narrow `when` to other persons',
  )
}

interface Person {
  readonly functions: Functions
  readonly inside: number
  readonly placing: Placing
}

/** Is there a person of whom both speak? */
function canBothHold(when: Condition, duty: Rule, { functions, inside, placing }: Person): boolean {
  const { and, or, not, given } = functions
  const both = (level: number): number => and(inside, given(when, level), given(appliesWhen(duty), level))
  const at = levels.map((level) => or(placing.open[level], placing.served[level]))
  const nowhere = not(or(...at))
  return [and(nowhere, both(0)), ...levels.map((level, index) => and(at[index]!, both(level)))].some(
    (node) => node !== FALSE,
  )
}
