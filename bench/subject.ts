import { guide } from '../rules/guideline/guide.js'
import { actions, facts, omfang, rules, sources } from '../rules/index.js'
import { rulesInForce } from '../src/engine/compile.js'
import type { Content } from '../src/engine/content.js'
import { appliesWhen } from '../src/engine/placing.js'
import type { Rule } from '../src/engine/rule.js'
import { all, not, type Condition } from '../src/logic/condition.js'
import { readsLevel } from '../src/logic/leaves.js'

export const reading = 'careful'

/** The rules that every engine is given: those that do not ask for the level, which no other engine can work out. */
export const subject: Content = {
  guide,
  facts,
  actions,
  sources,
  scope: omfang,
  rules: rulesInForce(rules, reading).filter((rule) => !readsLevel(appliesWhen(rule))),
}

/** The guide speaks of people in its scope only; other engines have to be told so in every rule. */
const whole = (rule: Rule): Condition =>
  rule.basis === 'law' || rule.basis === 'national-advice'
    ? appliesWhen(rule)
    : all(not(omfang.outside), appliesWhen(rule))

/** When each rule of the subject applies, in its order. */
export const conditions: readonly Condition[] = subject.rules.map(whole)
