import type { Reading } from '../../../src/engine/content.js'
import { levels } from '../../../src/engine/placing.js'
import type { Decision } from '../../../src/index.js'
import { byFact, representativesOf, type Representative } from '../exact/answers.js'
import { countAnswers, waysToAnswer } from '../exact/count.js'
import type { Exact } from '../exact/exact.js'
import type { ActionTable } from '../exact/tables.js'

/** One outcome of a table: for which answers, and for how many of them. */
export interface TableOutcome {
  readonly outcome: string
  readonly node: number
  readonly times: bigint
}

/** A table of decision: what it asks, and what it says to every answer. */
export interface DecisionTable {
  readonly id: string
  readonly facts: readonly string[]
  readonly answers: ReadonlyMap<string, readonly Representative[]>
  readonly profiles: bigint
  /** How many answers have to be asked to have asked all. */
  readonly representatives: number
  readonly outcomes: readonly TableOutcome[]
  /** The outcome that a decision shows. */
  shown(decision: Decision): string
  /** The outcome that the diagrams give for these cells, 0 for unknown. */
  expected(record: Uint8Array): string
}

function tableOf(
  { lift, functions: { variables } }: Exact,
  id: string,
  outcomes: readonly (readonly [outcome: string, node: number])[],
  shown: DecisionTable['shown'],
): DecisionTable {
  const cone = lift.support(...outcomes.map(([, node]) => node))
  const answers = new Map([...byFact(variables, cone)].map(([fact, own]) => [fact, representativesOf(own)]))
  const { variable, children } = lift.diagram
  const holds = (node: number, record: Uint8Array): boolean => {
    let id = node
    while (id > 1) id = children[id]![record[variable[id]!]!]!
    return id === 1
  }
  return {
    id,
    facts: [...answers.keys()],
    answers,
    profiles: waysToAnswer(variables, cone),
    representatives: [...answers.values()].reduce((product, own) => product * own.length, 1),
    outcomes: outcomes
      .map(([outcome, node]) => ({ outcome, node, times: countAnswers(lift, node, cone) }))
      .filter(({ times }) => times > 0n),
    shown,
    expected: (record) =>
      outcomes
        .filter(([, node]) => holds(node, record))
        .map(([outcome]) => outcome)
        .join(' and '),
  }
}

export function scopeTable(exact: Exact, reading: Reading): DecisionTable {
  const { and, not } = exact.lift
  const { outside, choice } = exact.tables[reading]
  const adult = not(outside.possibly)
  const either = and(adult, choice.certainly)
  const only = and(adult, not(choice.possibly))
  const unknown = and(not(outside.certainly), not(either), not(only))
  return tableOf(
    exact,
    'scope',
    [
      ['children-guide', outside.certainly],
      ['either-guide', either],
      ['adult-guide', only],
      ['unknown', unknown],
    ],
    ({ scope }) => scope,
  )
}

/** The possible levels, and the level recommended. */
export function levelTable(exact: Exact, reading: Reading): DecisionTable {
  const { and, or, not } = exact.lift
  const { open, surelyOpen } = exact.tables[reading]
  const settled = and(...levels.map((level) => or(surelyOpen[level], not(open[level]))))
  const subsets = [[], [1], [2], [3], [1, 2], [1, 3], [2, 3], [1, 2, 3]] as const
  const outcomes = subsets.flatMap((subset) => {
    const set = and(...levels.map((level) => (subset.some((one) => one === level) ? open[level] : not(open[level]))))
    return [
      [levelOutcome(subset, subset[0] ?? null), and(set, settled)],
      ...(subset.length === 0 ? [] : [[levelOutcome(subset, null), and(set, not(settled))]]),
    ] as [string, number][]
  })
  return tableOf(exact, 'hovedforlop', outcomes, ({ hovedforlop: { possible, recommended } }) =>
    levelOutcome(possible, recommended),
  )
}

const levelOutcome = (possible: readonly number[], recommended: number | null): string =>
  possible.length === 0 ? 'none' : `${possible.join(' or ')}${recommended === null ? ', open' : `, ${recommended}`}`

/** Each action that some rule demands with `shall`, and each referral. */
export const actionTables = (exact: Exact, reading: Reading): readonly DecisionTable[] =>
  exact.tables[reading].actions
    .filter(({ kind, stands }) => kind === 'referral' || stands[0]?.strength === 'shall')
    .map((action) => actionTable(exact, action))

function actionTable(exact: Exact, { id, stands }: ActionTable): DecisionTable {
  const { and, or, not } = exact.lift
  const outcomes: [string, number][] = []
  let stronger = 0
  for (const { strength, certain, demanded } of stands) {
    outcomes.push([`${strength} certain`, and(certain, not(stronger))])
    outcomes.push([`${strength} precautionary`, and(demanded, not(certain), not(stronger))])
    stronger = or(stronger, demanded)
  }
  let before = stronger
  for (const { strength, present } of stands) {
    outcomes.push([`${strength} possible`, and(present, not(before))])
    before = or(before, present)
  }
  outcomes.push(['absent', not(before)])
  return tableOf(exact, id, outcomes, ({ actions }) => {
    const found = actions.find((action) => action.id === id)
    return found === undefined ? 'absent' : `${found.strength} ${found.certainty}`
  })
}
