import { actions, rules } from '../../rules/catalogue.js'
import type { ActionDefinition } from '../engine/action.js'
import type { Rule } from '../engine/rule.js'

/** The actions of the guide by id. */
export const guideActions: { readonly [id: string]: ActionDefinition } = actions

/** The rules of the guide by id. */
export const guideRules: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** The rules of the guide that carry an action. */
export const rulesOfAction = (id: string): readonly Rule[] =>
  rules.filter(({ then }) => 'action' in then && then.action === id)

/** Who the guide's referrals can go to. */
export const recipients: readonly string[] = [
  ...new Set(Object.values(guideActions).flatMap(({ routes = [] }) => routes.map(({ to }) => to))),
]

const optionIds = rules.filter(({ then }) => 'option' in then).map(({ id }) => id)

/** What a service can realise: an action, an option by the id of its rule, or the receiving end of a referral. */
export const realisable: readonly string[] = [...Object.keys(guideActions), ...optionIds, ...recipients]

/** The rules behind a name that somebody wrote: of a rule, of an action (its duties first), or of a statement. */
export function rulesBehind(name: string): readonly Rule[] {
  const rule = guideRules.get(name)
  if (rule !== undefined) return [rule]
  const carrying = rulesOfAction(name)
  if (carrying.length > 0) {
    const duties = carrying.filter(({ strength }) => strength === 'shall')
    return duties.length > 0 ? duties : carrying
  }
  return rules.filter(({ statements }) => statements.includes(name))
}

/** How many statements of a group are named in a fault. */
const NAMED = 6

/** What rules rest on, for a fault: «R6.32 in risiko/henvis-spesialist-selvmordsrisiko». */
export function groundsNamed(behind: readonly Rule[]): string {
  const named = behind
    .slice(0, NAMED)
    .map(({ id, statements, sources = [] }) => `${[...statements, ...sources].join(', ')} in ${id}`)
  return `${named.join('; ')}${behind.length > NAMED ? '; …' : ''}`
}
