import { FALSE, TRUE } from '../logic/diagram.js'
import type { CompiledAction, Holds } from './compile.js'
import type { Certainty } from './decision.js'
import type { Strength } from '../guideline/strength.js'
import type { Question } from './question.js'

/** How a rule or an action stands: how sure it is, or that it does not hold at all. */
export type Standing = Certainty | 'absent'

/** Many rules hold alike: how they stand is worked out once for a person. 0 is not worked out yet. */
export function standingOf(holds: Holds, safety: boolean, question: Question): Standing {
  const { standings } = question
  const place = holds.number * 2 + Number(safety)
  const before = standings[place]!
  if (before > 0) return known[before]!
  const standing = workOut(holds, safety, question)
  standings[place] = known.indexOf(standing)
  return standing
}

const known: readonly (Standing | undefined)[] = [undefined, 'certain', 'precautionary', 'possible', 'absent']

function workOut(holds: Holds, safety: boolean, { restriction, possible }: Question): Standing {
  const { restrict } = restriction
  if (restrict(holds.every) === TRUE) return 'certain'
  if (restrict(holds.some) === FALSE) return 'absent'
  if (!safety) return 'possible'
  if (restrict(holds.demandedAnyway) === TRUE) return 'precautionary'
  for (const level of possible) if (restrict(holds.demanded[level]) === TRUE) return 'precautionary'
  return 'possible'
}

export interface ActionStanding {
  readonly certainty: Certainty
  readonly strength: Strength
  readonly holds: Holds
  /** A higher strength that an unknown fact could bring. */
  readonly higher?: { readonly strength: Strength; readonly holds: Holds } | undefined
}

/** The strongest strength that is certain or a precaution; where none is, the strongest that is possible. */
export function actionStanding(action: CompiledAction, question: Question): ActionStanding | undefined {
  let possible: ActionStanding | undefined
  for (const { strength, holds } of action.strengths) {
    const certainty = standingOf(holds, action.safety, question)
    if (certainty === 'possible') possible ??= { certainty, strength, holds }
    else if (certainty === 'certain' || (certainty === 'precautionary' && isLeft(strength, action, question))) {
      return { certainty, strength, holds, higher: possible }
    }
  }
  return possible
}

/** A finding that is cleared still demands: it gives the action a strength only where a rule so strong can hold. */
const isLeft = (strength: Strength, { rules, safety }: CompiledAction, question: Question): boolean =>
  rules.some(({ rule, holds }) => rule.strength === strength && standingOf(holds, safety, question) !== 'absent')
