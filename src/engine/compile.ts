import { strengthRank, type Strength } from '../guideline/strength.js'
import type { Condition } from '../logic/condition.js'
import { factsRead, readsLevel } from '../logic/leaves.js'
import { createRestrictor, type Restrictor } from '../logic/restrict.js'
import type { Variable } from '../logic/variables.js'
import { isSafety, type ActionDefinition } from './action.js'
import type { Content, Reading } from './content.js'
import { buildFunctions, type Functions } from './functions.js'
import { appliesWhen, buildPlacing, levels, perLevel, type PerLevel, type Placing } from './placing.js'
import type { Rule } from './rule.js'

/** When something holds, as diagrams. Where one level is open and nothing is unknown, `some` and `every` agree. */
export interface Holds {
  /** Equal ones have the same number. */
  readonly number: number
  /** At one of the open levels at least. */
  readonly some: number
  /** At every open level. */
  readonly every: number
  /** Demanded by what was found, at each level by itself, before anything clears it. */
  readonly demanded: PerLevel
  /** The same where no level is open: by rules that ask for none. */
  readonly demandedAnyway: number
}

export interface CompiledRule {
  readonly rule: Rule
  readonly holds: Holds
  /** What its conditions ask for: facts, the placing only, or nothing. */
  readonly reads: 'facts' | 'level' | 'nothing'
}

export interface CompiledAction {
  readonly id: string
  readonly definition: ActionDefinition
  readonly safety: boolean
  readonly rules: readonly CompiledRule[]
  /** When the action holds with at least this strength; strongest first. */
  readonly strengths: readonly { readonly strength: Strength; readonly holds: Holds }[]
}

/** The rules in force, ready to be asked. Made once, used for every kartlegging. */
export interface Compiled {
  readonly variables: readonly Variable[]
  /** The facts, in the order of the kartlegging. */
  readonly factNames: readonly string[]
  /** Where a fact stands in the kartlegging. */
  readonly places: ReadonlyMap<string, number>
  /** The place in the kartlegging of the fact that a variable asks for. */
  readonly factOf: readonly number[]
  readonly restrictor: Restrictor
  /** Twice the number of distinct `holds`: with and without the precaution of safety. */
  readonly holdsCount: number
  readonly placing: Placing
  readonly scope: { readonly outside: number; readonly choice: number }
  readonly placingRules: readonly CompiledRule[]
  /** In the order of their ids. */
  readonly actions: readonly CompiledAction[]
  /** Every rule in force, in the order of the catalogue. */
  readonly rules: readonly CompiledRule[]
}

/** The rules that a reading uses: the literal one has no derived rules. */
export const rulesInForce = (rules: readonly Rule[], reading: Reading): Rule[] =>
  rules.filter(({ basis }) => reading === 'careful' || basis !== 'derived')

export function compile(content: Content, reading: Reading): Compiled {
  const functions = functionsFor([content], reading)
  const compiled = compileWith(functions, content, reading)
  const factNames = Object.keys(content.facts)
  return {
    ...compiled,
    variables: functions.variables,
    factNames,
    places: new Map(factNames.map((name, place) => [name, place])),
    factOf: functions.variables.map(({ fact }) => factNames.indexOf(fact)),
    // the diagram grows until here
    restrictor: createRestrictor(functions.diagram),
  }
}

/** Functions in which contents can be told apart: their conditions cut the same facts. */
export function functionsFor(contents: readonly Content[], reading: Reading): Functions {
  const facts = Object.assign({}, ...contents.map((content) => content.facts)) as Content['facts']
  const placing: Condition[] = []
  const all: Condition[] = []
  for (const { rules, scope } of contents) {
    const inForce = rulesInForce(rules, reading)
    placing.push(...inForce.filter(({ then }) => !('action' in then)).map(appliesWhen), scope.outside)
    all.push(...inForce.map(appliesWhen), scope.outside, scope.choice)
  }
  return buildFunctions(facts, placing, all)
}

/** When the rules of a content hold, as diagrams of the functions given. */
export type CompiledRules = Pick<Compiled, 'holdsCount' | 'placing' | 'scope' | 'placingRules' | 'rules' | 'actions'>

export function compileWith(functions: Functions, content: Content, reading: Reading): CompiledRules {
  const { actions, scope } = content
  const rules = rulesInForce(content.rules, reading)
  const outside = functions.given(scope.outside, 0)
  const inside = functions.not(outside)
  const choice = functions.given(scope.choice, 0)
  const placing = buildPlacing(functions, rules, inside)
  const numbers = new Map<string, number>()
  const holdsOf = (rules: readonly Rule[], safety: boolean): Holds => {
    const holds = buildHolds(functions, placing, inside, rules, safety)
    const key = JSON.stringify(holds)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return { number, ...holds }
  }

  const compileRule = (rule: Rule): CompiledRule => ({
    rule,
    holds: holdsOf([rule], 'action' in rule.then && isSafety(actions[rule.then.action]!)),
    reads: factsRead(appliesWhen(rule)).length > 0 ? 'facts' : readsLevel(rule.when) ? 'level' : 'nothing',
  })
  const compiled = rules.map(compileRule)
  const byAction = new Map<string, CompiledRule[]>()
  for (const entry of compiled) {
    if (!('action' in entry.rule.then)) continue
    const id = entry.rule.then.action
    byAction.set(id, [...(byAction.get(id) ?? []), entry])
  }
  const compileAction = (id: string, own: readonly CompiledRule[]): CompiledAction => {
    const definition = actions[id]!
    const safety = isSafety(definition)
    const strengths = [...new Set(own.map(({ rule }) => rule.strength as Strength))]
      .sort((a, b) => strengthRank(a) - strengthRank(b))
      .map((strength) => {
        const asStrong = own.map(({ rule }) => rule).filter((rule) => atLeastAsStrong(rule, strength))
        return { strength, holds: holdsOf(asStrong, safety) }
      })
    return { id, definition, safety, rules: own, strengths }
  }
  return {
    holdsCount: 2 * numbers.size,
    placing,
    scope: { outside, choice },
    placingRules: compiled.filter(({ rule }) => !('action' in rule.then)),
    rules: compiled,
    actions: [...byAction.keys()].sort().map((id) => compileAction(id, byAction.get(id)!)),
  }
}

const atLeastAsStrong = (rule: Rule, strength: Strength): boolean =>
  strengthRank(rule.strength as Strength) <= strengthRank(strength)

/** The guide speaks of people in its scope only; a statute and another national source speak for themselves. */
export const boundToScope = ({ basis }: Rule): boolean =>
  basis === 'guideline' || basis === 'derived' || basis === 'local'

/** When one of the rules at least holds. */
function buildHolds(
  { and, or, not, given }: Functions,
  { open, served }: Placing,
  inside: number,
  rules: readonly Rule[],
  safety: boolean,
): Omit<Holds, 'number'> {
  const bound = (rule: Rule, condition: Condition, level: number): number =>
    boundToScope(rule) ? and(inside, given(condition, level)) : given(condition, level)
  const at = perLevel((level) => or(...rules.map((rule) => bound(rule, appliesWhen(rule), level))))
  const demanded = perLevel((level) => or(...rules.map(({ when }) => given(when, level))))
  const levelFree = rules.filter(({ when }) => !readsLevel(when))
  const demandedAnyway = or(...levelFree.map((rule) => bound(rule, rule.when, 0)))
  if (levelFree.length === rules.length) return { some: at[1], every: at[1], demanded, demandedAnyway }

  // what asks for no level must hold where no level is open too
  const free = or(...levelFree.map((rule) => bound(rule, appliesWhen(rule), 0)))
  if (!safety) {
    const some = or(free, ...levels.map((level) => and(served[level], at[level])))
    return { some, every: some, demanded, demandedAnyway }
  }
  const some = or(free, ...levels.map((level) => and(open[level], at[level])))
  const every = and(some, ...levels.map((level) => or(not(open[level]), at[level])))
  return { some, every, demanded, demandedAnyway }
}
