import { strengths, type Basis, type Demands, type Group, type Mode, type Place, type Strength } from './demand.js'
import { fillIns, type Answers, type Known } from './facts.js'
import type { Sighting, View } from './sightings.js'
import { levelsIn, type Levels } from './worlds.js'

export type Certainty = 'certain' | 'precautionary' | 'possible'

export interface Result {
  readonly strength: Strength
  readonly certainty: Certainty
  /** On what it rests; null where that depends on how the unknown facts are filled in. */
  readonly basis: Basis | null
}

/** Whether the guide for children can be the one, given what is known. */
export type Children = 'no' | 'perhaps' | 'yes'

/** Where a set of levels puts the person: safety looks at all of them, a service at the lowest. */
function placesOf(levels: Levels, safety: boolean): readonly Place[] {
  if (levels === 0) return ['no-level']
  return safety ? levelsIn(levels) : levelsIn(levels).slice(0, 1)
}

/**
 * What a group demands, and how sure it is.
 *
 * Implements the principle for unknowns (section 1 of the decision logic, section 5 of the design): an action with at
 * least some strength is `certain` when it holds however the unknown facts are filled in; `precautionary` when it is a
 * safety action and there is a possible level at which the known answers demand it, whatever else is unknown but for
 * what would clear it; `possible` when some way of filling in brings it about. Shown is the strongest that is certain
 * or precautionary, else the strongest that is possible.
 */
function decide(
  group: Group,
  known: Known,
  sightings: readonly Sighting[],
  children: Children,
  mode: Mode,
): Map<string, Result> {
  const given: Demands[] = []
  for (const own of fillIns(known, group.asks)) {
    for (const { answers, levels } of sightings) {
      const all = { ...answers, ...own } as Answers
      if (children !== 'yes') {
        for (const set of levels)
          for (const place of placesOf(set, group.safety)) given.push(group.demand(all, place, mode))
      }
      if (children !== 'no') given.push(group.anyAge ? group.demand(all, 'children-guide', mode) : {})
    }
  }

  // What the known answers demand at each possible level, if that were the level.
  const atLevel: Demands[][] = []
  if (group.safety && children !== 'yes') {
    const uncleared = group.uncleared ?? ((answers: Answers) => answers)
    const possible = new Set(sightings.flatMap(({ levels }) => levels.flatMap((set) => placesOf(set, true))))
    if (mode.follow.has('no-level-and-unknown-age')) possible.delete('no-level')
    for (const place of possible)
      atLevel.push(
        fillIns(known, group.asks).flatMap((own) =>
          sightings.map(({ answers }) =>
            group.demand(uncleared({ ...answers, ...own } as Answers, known, mode), place, mode),
          ),
        ),
      )
  }

  const results = new Map<string, Result>()
  for (const action of group.actions) {
    const found = strengths.flatMap((strength, limit): Omit<Result, 'basis'>[] => {
      const holds = (demands: Demands): boolean => {
        const demanded = demands[action]
        return demanded !== undefined && strengths.indexOf(demanded.strength) <= limit
      }
      if (given.every(holds)) return [{ strength, certainty: 'certain' }]
      if (given.some(holds) && atLevel.some((demands) => demands.every(holds)))
        return [{ strength, certainty: 'precautionary' }]
      if (given.some(holds)) return [{ strength, certainty: 'possible' }]
      return []
    })
    const chosen = found.find(({ certainty }) => certainty !== 'possible') ?? found[0]
    if (!chosen) continue
    const bases = new Set(
      given.flatMap((demands) => (demands[action]?.strength === chosen.strength ? [demands[action].basis] : [])),
    )
    results.set(action, { ...chosen, basis: bases.size === 1 ? [...bases][0]! : null })
  }
  return results
}

/** Decides for a group. What was decided once is kept: many people look alike to a group. */
export function decider(
  group: Group,
  mode: Mode,
): (known: Known, view: View, children: Children) => Map<string, Result> {
  const made = new Map<string, Map<string, Result>>()
  return (known, { key, sightings }, children) => {
    const answers = [...group.asks, ...(group.uncleared ? group.reads : [])].map((name) => known[name] ?? null)
    const all = `${children} ${JSON.stringify(answers)} ${key}`
    let results = made.get(all)
    if (!results) {
      if (made.size > 50_000) made.clear()
      results = decide(group, known, sightings, children, mode)
      made.set(all, results)
    }
    return results
  }
}
