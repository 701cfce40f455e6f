import type { Actions } from '../engine/action.js'
import type { Content } from '../engine/content.js'
import type { Rule } from '../engine/rule.js'
import type { KommuneProfile, LocalRule } from './profile.js'

/** The id of a local rule in decisions: no rule of the guide can have it. */
export const localRuleId = (profile: Pick<KommuneProfile, 'id'>, rule: Pick<LocalRule, 'id'>): string =>
  `lokal/${profile.id}/${rule.id}`

/** The guide with the rules of a municipality after it. Rules are only ever added: what the guide says stays said. */
export function withLocalRules(content: Content, profile: KommuneProfile): Content {
  const { actions = [], rules = [] } = profile
  const own: Actions = Object.fromEntries(actions.map(({ id, kind, title }) => [id, { kind, title }]))
  return {
    ...content,
    actions: { ...own, ...content.actions },
    rules: [...content.rules, ...rules.map((rule) => toRule(profile, rule))],
  }
}

const toRule = (profile: KommuneProfile, rule: LocalRule): Rule => ({
  id: localRuleId(profile, rule),
  title: rule.title,
  strength: rule.strength,
  basis: 'local',
  statements: [],
  when: rule.when,
  ...(rule.urgency !== undefined && { urgency: rule.urgency }),
  then: rule.then,
})
