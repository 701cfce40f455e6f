import type { Decision, DecisionAction, Forlop } from 'forlop'
import type { Case } from '../case/case'
import { actionTitle, factNames, factOf, type FactName } from '../decision/content'
import type { Change } from '../case/change'

const IMMINENT = 'akutt-fare'

/** The facts that can say: imminent danger. */
export const dangerFacts: readonly FactName[] = factNames.filter((name) => {
  const fact = factOf(name)
  return 'values' in fact && IMMINENT in fact.values
})

export const dangerValue = IMMINENT

export const dangerFound = (fact: FactName): Change => ({ type: 'answered', fact, answer: IMMINENT })

/** What is to be done at once: by the answers, or, when nothing is answered yet, by any imminent danger. */
export function immediateActions(decision: Decision, forlop: Forlop, one: Case): readonly DecisionAction[] {
  const at = decision.urgency === 'immediate' ? decision : forlop.assess(inDanger(one))
  const now = at.actions.filter(({ urgency, certainty }) => urgency === 'immediate' && certainty !== 'possible')
  // whom to call comes before everything else
  return [...now.filter(({ id }) => callable(id)), ...now.filter(({ id }) => !callable(id))]
}

const callable = (action: string): boolean => numberIn(actionTitle(action).nb) !== undefined

const inDanger = ({ kartlegging }: Case): Case['kartlegging'] => ({
  ...kartlegging,
  ...Object.fromEntries(dangerFacts.map((name) => [name, IMMINENT])),
})

/** The number to call, as it stands in the words of the action. */
export const numberIn = (title: string): string | undefined => /\b\d{3}(?:\d{3})?\b/.exec(title)?.[0]
