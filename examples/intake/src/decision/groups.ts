import type { Decision, DecisionAction } from 'forlop'

export interface ActionGroups {
  readonly now: readonly DecisionAction[]
  readonly today: readonly DecisionAction[]
  readonly shall: readonly DecisionAction[]
  readonly should: readonly DecisionAction[]
  readonly consider: readonly DecisionAction[]
  readonly possible: readonly DecisionAction[]
  readonly done: readonly DecisionAction[]
}

/** The actions as they are read: what cannot wait, what shall be done, and last what only may come. */
export function groupsOf({ actions }: Decision): ActionGroups {
  const holds = actions.filter(({ certainty }) => certainty !== 'possible')
  const open = holds.filter(({ status }) => status === 'open')
  const routine = open.filter(({ urgency }) => urgency === 'routine')
  return {
    now: open.filter(({ urgency }) => urgency === 'immediate'),
    today: open.filter(({ urgency }) => urgency === 'same-day'),
    shall: routine.filter(({ strength }) => strength === 'shall'),
    should: routine.filter(({ strength }) => strength === 'should'),
    consider: routine.filter(({ strength }) => strength === 'may' || strength === 'advice'),
    possible: actions.filter(({ certainty }) => certainty === 'possible'),
    done: holds.filter(({ status }) => status === 'done'),
  }
}
