import { strengthRank } from '../guideline/strength.js'
import { FALSE } from '../logic/diagram.js'
import { evaluate } from '../logic/truth.js'
import { actionKinds, type Route } from './action.js'
import { becauseOf } from './because.js'
import type { CompiledAction } from './compile.js'
import type { DecisionAction } from './decision.js'
import type { Carried } from './grounds.js'
import { levels, type Level } from './placing.js'
import type { Question } from './question.js'
import { urgencies } from './rule.js'
import { actionStanding, type ActionStanding } from './standing.js'

export interface ActionContext {
  readonly question: Question
  readonly factNames: readonly string[]
  /** The facts that the placing rests on. */
  readonly placedBecause: readonly string[]
}

/** What the rules say of one action; nothing when none of them can hold. Frozen. */
export function decideAction(
  action: CompiledAction,
  carriedBy: (standing: ActionStanding, question: Question) => Carried,
  context: ActionContext,
): DecisionAction | undefined {
  const { question, factNames } = context
  const standing = actionStanding(action, question)
  if (standing === undefined) return undefined
  const { grounds, carriers } = carriedBy(standing, question)
  const { definition } = action
  const named = (places: readonly number[]): readonly string[] =>
    Object.freeze(places.map((place) => factNames[place]!))
  const { certainty, holds, higher } = standing
  const done = definition.doneWhenKnown?.every((fact) => question.knowledge(fact) !== undefined) === true
  return Object.freeze({
    id: action.id,
    kind: definition.kind,
    ...grounds,
    status: done ? 'done' : 'open',
    because: becauseOf(carriers, context),
    levels: levelsOf(standing, action.safety, question),
    dependsOn: certainty === 'certain' ? nothing : named(question.dependencies(holds.some, holds.every)),
    ...(higher && {
      couldBecome: Object.freeze({
        strength: higher.strength,
        dependsOn: named(question.dependencies(higher.holds.some, higher.holds.every)),
      }),
    }),
    ...(definition.routes && routesOf(definition.routes, question)),
  })
}

const nothing: readonly string[] = Object.freeze([])

/** The possible levels at which the action stands as it stands. */
function levelsOf({ holds, certainty }: ActionStanding, safety: boolean, { restriction, possible }: Question): readonly Level[] {
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

/** Urgent first, then strength, what is merely possible last within it, then kind, then id. */
export const byImportance = (a: DecisionAction, b: DecisionAction): number =>
  urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
  strengthRank(a.strength) - strengthRank(b.strength) ||
  Number(a.certainty === 'possible') - Number(b.certainty === 'possible') ||
  actionKinds.indexOf(a.kind) - actionKinds.indexOf(b.kind) ||
  (a.id < b.id ? -1 : 1)
