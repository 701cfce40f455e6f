import type { Decision, DecisionAction } from '../../engine/decision.js'
import type { Coded } from '../response/card.js'
import { dueActions } from './context.js'

/** An action as a card has it in codes. */
export const codedAction = ({ id, strength, certainty, status, statements }: DecisionAction) => ({
  id,
  strength,
  certainty,
  status,
  statements: [...statements],
})

/** What the card about the level says for all of them: where the person stands, and what no other card has as an action. */
export function codedDecision(decision: Decision): Coded {
  const { scope, hovedforlop, actions, missing } = decision
  const told = dueActions(decision).filter(({ urgency, strength }) => urgency !== 'routine' || isCarried(strength))
  return {
    scope,
    hovedforlop: { possible: [...hovedforlop.possible], recommended: hovedforlop.recommended },
    actions: actions.filter((action) => !told.includes(action)).map(codedAction),
    missing: missing.map(({ fact }) => ({ fact })),
  }
}

/** Whether actions of this strength have a card of their own. */
const isCarried = (strength: DecisionAction['strength']): boolean => strength === 'shall' || strength === 'should'
