import type { Kartlegging } from '../../src/index.js'
import { decider, type Children, type Result } from './certainty.js'
import type { Group, Mode } from './demand.js'
import { departureIds, type DepartureId } from './departures.js'
import { fillIns, knownOf, type FactName } from './facts.js'
import { minors, needs, plans } from './other-demands.js'
import { literalLevels } from './placing-literal.js'
import { carefulLevels, type Level } from './placing.js'
import { drugInducedPsychosis, eating, firstContact, newAndSevere, pathway } from './referral-demands.js'
import { danger, selfHarm, suicide, violence } from './risk-demands.js'
import { ageFacts, decidesScope, scopeOf, type AgeAnswers, type Scope } from './scope.js'
import { lookout } from './sightings.js'
import { levelsIn, worldsBy } from './worlds.js'

export interface Interpretation {
  readonly scope: Scope | 'unknown'
  readonly possible: readonly Level[]
  readonly settled: boolean
  readonly recommended: Level | null
  readonly actions: ReadonlyMap<string, Result>
  /** Mapping of a risk that is known already. */
  readonly done: ReadonlySet<string>
  /** The unknown facts that could change the scope or the levels. Worked out when it is asked for. */
  readonly deciding: () => { readonly scope: readonly FactName[]; readonly levels: readonly FactName[] }
}

const groups: readonly Group[] = [
  needs,
  selfHarm,
  suicide,
  violence,
  danger,
  newAndSevere,
  pathway,
  firstContact,
  drugInducedPsychosis,
  eating,
  plans,
  minors,
]

const risks = ['selvskading', 'selvmordsrisiko', 'voldsrisiko'] as const

/** The actions that it knows. */
export const knownActions: ReadonlySet<string> = new Set(groups.flatMap(({ actions }) => actions))

/**
 * The second interpreter of the guide's decision table, by filling in whatever is unknown in every way.
 *
 * Implements: section 5 of the design for scope, `possible`, `settled`, `recommended`, the actions of the groups above
 * with strength, certainty and basis, risk mapping that is done, and the missing facts that could change scope or level.
 * Leaves out: every other action, urgency, what an action depends on, statements and texts.
 */
export function interpreter(
  reading: Mode['reading'],
  follow: ReadonlySet<DepartureId> = new Set(departureIds),
): (kartlegging: Kartlegging) => Interpretation {
  const levelsOf = reading === 'careful' ? carefulLevels : literalLevels
  const worlds = worldsBy(
    (answers) => levelsOf(answers, follow),
    [...new Set(groups.flatMap(({ conditions = [] }) => conditions))],
  )
  const look = lookout(groups)
  const deciders = groups.map((group) => decider(group, { reading, follow }))
  return (kartlegging) => {
    const known = knownOf(kartlegging)
    const ages = fillIns(known, ageFacts) as AgeAnswers[]
    const scopes = new Set(ages.map(scopeOf))
    const scope = scopes.size === 1 ? [...scopes][0]! : 'unknown'
    const children: Children = scope === 'children-guide' ? 'yes' : scopes.has('children-guide') ? 'perhaps' : 'no'

    const seen = look(known, worlds)
    const sets = new Set(seen.flatMap(({ sightings }) => sightings.flatMap(({ levels }) => levels)))
    const found = new Set(children === 'yes' ? [] : [...sets].flatMap(levelsIn))
    const possible = ([1, 2, 3] as const).filter((level) => found.has(level))

    const actions = new Map<string, Result>()
    for (const [at, decide] of deciders.entries())
      for (const [action, result] of decide(known, seen[at]!, children)) actions.set(action, result)

    return {
      scope,
      possible,
      settled: possible.length === 1,
      recommended: children === 'no' && sets.size === 1 ? (possible[0] ?? null) : null,
      actions,
      done: new Set(risks.filter((risk) => risk in known).map((risk) => `kartlegg-${risk}`)),
      deciding: () => ({
        scope: ageFacts.filter((name) => !(name in known) && decidesScope(name, ages)),
        levels: [
          ...(children === 'perhaps' && possible.length > 0 ? ['alder' as const] : []),
          ...(children === 'yes' ? [] : worlds.deciding(known)),
        ],
      }),
    }
  }
}
