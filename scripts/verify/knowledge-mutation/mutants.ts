import { actions, rules, sources } from '../../../rules/catalogue.js'
import { gaps } from '../../../rules/guideline/gaps.js'
import { register } from '../../../rules/guideline/register/index.js'
import type { ActionDefinition } from '../../../src/engine/action.js'
import { levels } from '../../../src/engine/placing.js'
import { urgencies, type Basis, type Effect, type Rule } from '../../../src/engine/rule.js'
import { strengths, type StatementStrength } from '../../../src/guideline/strength.js'
import { mutateCondition } from './mutate-condition.js'

/** A rule with one mistake in it. */
export interface Mutant {
  /** Rule, operator and detail: the same in every run. */
  readonly id: string
  readonly rule: Rule
  readonly operator: string
  /** What stands in its place; undefined when the rule is left out. */
  readonly mutated?: Rule
  /** The mistake shows only while this fact is unknown. */
  readonly whileUnknown?: string
}

type Mutation = Omit<Mutant, 'id' | 'rule'> & { readonly detail?: string }

/** Every mutant of every rule, in the order of the catalogue. */
export const mutantsOf = (): Mutant[] =>
  rules.flatMap((rule) =>
    mutationsOf(rule).map(({ detail, ...mutation }) => ({
      ...mutation,
      rule,
      id: [rule.id, mutation.operator, ...(detail ? [detail] : [])].join(', '),
    })),
  )

function mutationsOf(rule: Rule): Mutation[] {
  const change = (operator: string, detail: string, changed: Partial<Rule>): Mutation => ({
    operator,
    detail,
    mutated: { ...rule, ...changed },
  })
  const without = (operator: string, key: keyof Rule): Mutation => {
    const { [key]: _, ...rest } = rule
    return { operator, detail: `no ${key}`, mutated: rest as Rule }
  }
  const conditions = (['when', 'unless'] as const).flatMap((key) =>
    rule[key] === undefined
      ? []
      : mutateCondition(rule[key], key).map(({ operator, detail, condition, whileUnknown }): Mutation => ({
          ...change(operator, detail, { [key]: condition }),
          ...(whileUnknown && { whileUnknown }),
        })),
  )
  const list = (key: 'statements' | 'sources' | 'gaps', every: readonly string[]): Mutation[] =>
    listMutations(rule[key] ?? [], every).map((changed) =>
      change(`wrong ${key}`, changed.join(' ') || 'none', { [key]: changed }),
    )
  return [
    { operator: 'deleted rule' },
    ...(rule.strength === 'definition' ? (['shall'] as const) : strengths)
      .filter((strength) => strength !== rule.strength)
      .map((strength) => change('strength', strength, { strength })),
    ...otherBases[rule.basis].map((basis) => change('basis', basis, { basis })),
    ...list('statements', likeStatements(rule.strength)),
    ...list('sources', Object.keys(sources)),
    ...list(
      'gaps',
      gaps.map(({ id }) => id),
    ),
    ...effectMutations(rule.then).map(([operator, then]) => change(operator, JSON.stringify(then), { then })),
    ...(rule.urgency === undefined ? [] : [without('urgency', 'urgency')]),
    ...(rule.urgency === undefined ? [] : urgencies)
      .filter((urgency) => urgency !== rule.urgency && urgency !== 'routine')
      .map((urgency) => change('urgency', urgency, { urgency })),
    ...(rule.unless === undefined ? [] : [without('dropped condition', 'unless')]),
    ...conditions,
  ]
}

/** `derived` for `guideline` takes a rule from the literal reading; the others change who answers for it. */
const otherBases: { readonly [B in Basis]: readonly Basis[] } = {
  guideline: ['derived', 'law'],
  derived: ['guideline'],
  law: ['guideline', 'national-advice'],
  'national-advice': ['guideline', 'law'],
  local: ['guideline'],
}

/** A wrong statement of another strength is easily seen; these have the same one. */
const likeStatements = (strength: StatementStrength): string[] =>
  register.filter((entry) => entry.level === 'individual' && entry.strength === strength).map(({ id }) => id)

/** Each entry replaced by the one that stands after it, and each entry left out where others remain. */
function listMutations(own: readonly string[], every: readonly string[]): string[][] {
  const next = (id: string): string => {
    const rest = [...every.slice(every.indexOf(id) + 1), ...every]
    return rest.find((other) => !own.includes(other))!
  }
  const replaced = own.map((id, index) => own.with(index, next(id)))
  return own.length < 2 ? replaced : [...replaced, ...own.map((_, index) => own.toSpliced(index, 1))]
}

type EffectMutation = readonly [operator: string, then: Effect]

function effectMutations(then: Effect): EffectMutation[] {
  if ('lowest' in then) {
    return levels.filter((level) => level !== then.lowest).map((lowest) => ['swapped level', { lowest }])
  }
  if ('place' in then) {
    const sets = [[1], [2], [3], [1, 2], [2, 3], [1, 2, 3]]
    return sets.filter((place) => place.join() !== then.place.join()).map((place) => ['swapped level', { place }])
  }
  return likeActions(then.action).map((action) => ['swapped action', { ...then, action }])
}

/** The next action of the same kind and one of another kind. */
function likeActions(id: string): string[] {
  const all: readonly (readonly [string, ActionDefinition])[] = Object.entries(actions)
  const own = all.findIndex(([other]) => other === id)
  const after = [...all.slice(own + 1), ...all.slice(0, own)]
  const { kind } = all[own]![1]
  const found = [after.find(([, other]) => other.kind === kind), after.find(([, other]) => other.kind !== kind)]
  return found.flatMap((entry) => (entry ? [entry[0]] : []))
}
