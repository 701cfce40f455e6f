import { strengthRank } from '../guideline/strength.js'
import { FALSE } from '../logic/diagram.js'
import { evaluate } from '../logic/truth.js'
import { actionKinds, type Route } from './action.js'
import { becauseOf, type BecauseContext } from './because.js'
import type { CompiledAction } from './compile.js'
import type { DecisionAction } from './decision.js'
import type { Carried } from './grounds.js'
import { levels, type Level } from './placing.js'
import type { Question } from './question.js'
import { urgencies } from './rule.js'
import { actionStanding, type ActionStanding } from './standing.js'

/** What the rules say of one action; nothing when none of them can hold. Frozen. */
export function decideAction(
  action: CompiledAction,
  carriedBy: (standing: ActionStanding, question: Question) => Carried,
  context: BecauseContext,
): DecisionAction | undefined {
  const { question } = context
  const standing = actionStanding(action, question)
  if (standing === undefined) return undefined
  const { grounds, carriers } = carriedBy(standing, question)
  const { definition } = action
  const { certainty, holds, higher } = standing
  const done = definition.doneWhenKnown?.every((fact) => question.knowledge(fact) !== undefined) === true
  // written out, one shape for all: spreading the grounds costs more than finding them
  const decided: Mutable<DecisionAction> = {
    id: action.id,
    kind: definition.kind,
    strength: grounds.strength,
    basis: grounds.basis,
    certainty,
    urgency: grounds.urgency,
    status: done ? 'done' : 'open',
    statements: grounds.statements,
    sources: grounds.sources,
    gaps: grounds.gaps,
    rules: grounds.rules,
    because: becauseOf(carriers, context),
    options: grounds.options,
    levels: levelsOf(standing, action.safety, question),
    dependsOn: certainty === 'certain' ? nothing : question.dependencies(holds.some, holds.every).names,
  }
  if (higher !== undefined) {
    decided.couldBecome = Object.freeze({
      strength: higher.strength,
      dependsOn: question.dependencies(higher.holds.some, higher.holds.every).names,
    })
  }
  if (definition.routes !== undefined) Object.assign(decided, routesOf(definition.routes, question))
  return Object.freeze(decided)
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const nothing: readonly string[] = Object.freeze([])

/** The possible levels at which the action stands as it stands. */
function levelsOf(
  { holds, certainty }: ActionStanding,
  safety: boolean,
  { restriction, possible }: Question,
): readonly Level[] {
  if (certainty === 'certain' || !safety) return possible
  return Object.freeze(
    levels.filter((level) => possible.includes(level) && restriction.restrict(holds.demanded[level]) !== FALSE),
  )
}

function routesOf(routes: readonly Route[], { knowledge, possible }: Question): Pick<DecisionAction, 'to' | 'pathway'> {
  const open = routes.filter(({ when, forKnown }) => {
    const truth = evaluate(when, knowledge, possible)
    return truth === 'true' || (truth === 'unknown' && forKnown !== true)
  })
  return {
    to: Object.freeze([...new Set(open.map(({ to }) => to))]),
    pathway: Object.freeze(open.flatMap(({ pathway }) => (pathway === undefined ? [] : [pathway]))),
  }
}

/**
 * Urgent first, then strength, what is merely possible last within it, then kind. Actions of the same rank stay in the
 * order of their ids. In place.
 */
export function sortByImportance(actions: DecisionAction[]): void {
  const before = [...actions]
  const ranks = before.map((action, index) => rankOf(action) * before.length + index).sort((a, b) => a - b)
  ranks.forEach((rank, index) => (actions[index] = before[rank % before.length]!))
}

const rankOf = ({ urgency, strength, certainty, kind }: DecisionAction): number =>
  ((urgencies.indexOf(urgency) * 4 + strengthRank(strength)) * 2 + (certainty === 'possible' ? 1 : 0)) * 8 +
  actionKinds.indexOf(kind)
