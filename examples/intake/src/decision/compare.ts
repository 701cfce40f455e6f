import type { Decision, DecisionAction } from 'forlop'

export interface Difference {
  readonly levels: boolean
  readonly scope: boolean
  readonly becomesUrgent: boolean
  readonly added: readonly DecisionAction[]
  readonly removed: readonly DecisionAction[]
  readonly changed: readonly { readonly before: DecisionAction; readonly after: DecisionAction }[]
}

const holding = ({ actions }: Decision): ReadonlyMap<string, DecisionAction> =>
  new Map(actions.filter(({ certainty }) => certainty !== 'possible').map((action) => [action.id, action]))

/** What another answer would change: levels, and the duties and suggestions that hold. */
export function compare(now: Decision, then: Decision): Difference {
  const before = holding(now)
  const after = holding(then)
  return {
    levels: now.hovedforlop.possible.join() !== then.hovedforlop.possible.join(),
    scope: now.scope !== then.scope,
    becomesUrgent: then.urgency === 'immediate' && now.urgency !== 'immediate',
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    removed: [...before.values()].filter(({ id }) => !after.has(id)),
    changed: [...after.values()].flatMap((action) => {
      const was = before.get(action.id)
      return was !== undefined && was.strength !== action.strength ? [{ before: was, after: action }] : []
    }),
  }
}

export const isSame = ({ levels, scope, becomesUrgent, added, removed, changed }: Difference): boolean =>
  !levels && !scope && !becomesUrgent && added.length + removed.length + changed.length === 0
