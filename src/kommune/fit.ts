import type { Decision } from '../engine/decision.js'
import type { ExclusionReason } from '../engine/kommune-decision.js'
import type { Facts } from '../kartlegging/fact.js'
import { knownValue } from '../kartlegging/cells.js'
import type { Condition } from '../logic/condition.js'
import { factsRead, readsLevel } from '../logic/leaves.js'
import { evaluate, type Knowledge, type Truth } from '../logic/truth.js'
import type { Limit } from './target-group.js'

/** Is the person in the target group? What hangs on a missing answer says which. */
export type Fit =
  | { readonly fits: 'certain' | 'possible'; readonly dependsOn: readonly string[] }
  | { readonly fits: 'no'; readonly reason: ExclusionReason }

/** The parts of a decision that a target group is held against. */
export type Person = Pick<Decision, 'scope' | 'hovedforlop' | 'kartlegging'>

const certain: Fit = Object.freeze({ fits: 'certain', dependsOn: Object.freeze([]) })

export function fitOf(limits: readonly Limit[], person: Person, facts: Facts): Fit {
  const knowledge: Knowledge = (fact) => knownValue(facts[fact]!, person.kartlegging[fact])
  const open: Condition[] = []
  for (const { when, otherwise } of limits) {
    const truth = truthOf(when, knowledge, person)
    if (truth === 'false') return { fits: 'no', reason: otherwise }
    if (truth === 'unknown') open.push(when)
  }
  if (open.length === 0) return certain
  const missing = open.flatMap(factsRead).filter((fact) => knowledge(fact) === undefined)
  const level = open.some(readsLevel) && person.hovedforlop.possible.length !== 1 ? ['hovedforlop'] : []
  return { fits: 'possible', dependsOn: Object.freeze([...new Set([...missing, ...level])]) }
}

/**
 * Services follow the lowest possible level, as the guide's do. Whoever is not placed yet may be placed anywhere; whoever
 * the guide does not concern has no level at all.
 */
function truthOf(when: Condition, knowledge: Knowledge, { scope, hovedforlop }: Person): Truth {
  const { possible, recommended } = hovedforlop
  if (possible.length === 0) return evaluate(when, knowledge, scope === 'children-guide' ? [] : anyLevel)
  if ('level' in when && recommended !== null && when.level.includes(recommended)) return 'true'
  return evaluate(when, knowledge, possible)
}

const anyLevel = [1, 2, 3]
