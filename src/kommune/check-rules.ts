import { nearest } from '../kartlegging/nearest.js'
import { checkCondition } from './check-condition.js'
import type { Fault } from './faults.js'
import { guideActions } from './guide-names.js'
import type { KommuneProfile } from './profile.js'
import { checkWeakening } from './weakening.js'

/** Do the local rules add or strengthen, and nothing else? */
export function checkRules({ actions = [], rules = [] }: Omit<KommuneProfile, 'checked'>, fault: Fault): void {
  actions.forEach(({ id }, index) => {
    if (actions.findIndex((action) => action.id === id) !== index) {
      fault(['actions', index, 'id'], 'duplicate-value', 'is the id of another action too')
    }
    if (!rules.some(({ then }) => then.action === id)) {
      fault(['actions', index, 'id'], 'missing', 'has no rule that says when it is to be done: write one in `rules`')
    }
  })
  const known = [...Object.keys(guideActions), ...actions.map(({ id }) => id)]
  rules.forEach(({ id, when, then }, index) => {
    if (rules.findIndex((rule) => rule.id === id) !== index) {
      fault(['rules', index, 'id'], 'duplicate-value', 'is the id of another rule too')
    }
    const conditionFaults: string[] = []
    checkCondition(when, ['rules', index, 'when'], (path, code, message) => {
      conditionFaults.push(message)
      fault(path, code, message)
    })
    if (!known.includes(then.action)) {
      const guess = nearest(then.action, known)
      const right = guess === undefined ? 'an action of the guide, or one of `actions`' : `did you mean \`${guess}\`?`
      fault(['rules', index, 'then', 'action'], 'unknown-action', `is no action: ${right}`)
    } else if (conditionFaults.length === 0) checkWeakening(rules[index]!, index, fault)
  })
}
