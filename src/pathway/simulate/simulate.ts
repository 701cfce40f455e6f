import { deepFreeze } from '../../engine/freeze.js'
import { ForlopError, type Issue } from '../../forlop-error.js'
import type { Duty } from '../context.js'
import { addDays, daysBetween, type Day } from '../day.js'
import type { PathwayDefinitions } from '../definition.js'
import type { TimeLimit } from '../limit.js'
import { agreedIn, agreedSummary, type AgreedSummary } from './agreed.js'
import { courseOf } from './course.js'
import { limitSummaries, type LimitSummary } from './limits.js'
import { phasesOf } from './phases.js'
import { randomOf } from './random.js'
import { spreadOf, type Spread } from './spread.js'
import { stateSummaries, staysOf, type StateSummary } from './stays.js'
import { walk, type Walkable } from './walk.js'

export interface SimulationOptions {
  /** A whole number. The same seed gives the same bytes, and walk number seven is the same whatever the count. */
  readonly seed: number
  /** How many histories. */
  readonly count: number
  /** The first day that a history begins on; they are spread over a year from there. */
  readonly from: Day
  /** The limits to tell of. */
  readonly limits: readonly TimeLimit[]
}

/** What made-up histories have in common. The days between events are made up too: it shows a machine, and no clinic. */
export interface Simulation {
  readonly seed: number
  readonly count: number
  /** How many came to an end, and where. The others went on past the most steps that are taken. */
  readonly ends: readonly { readonly pathway: string; readonly state: string; readonly n: number }[]
  readonly events: number
  /** Events that were told to be open and were refused all the same. */
  readonly refused: number
  /** How long the histories were, in days. */
  readonly days: Spread
  readonly limits: readonly LimitSummary[]
  readonly agreed: AgreedSummary
  /** How many duties of all histories stood so when they ended. */
  readonly duties: { readonly [S in Duty['status']]: number }
  readonly states: readonly StateSummary[]
}

const MOST_WALKS = 100_000
const LARGEST_SEED = 2 ** 32 - 1

/**
 * Walks made-up legal histories, and tells how long their phases took.
 *
 * @throws ForlopError `invalid-options` when the seed or the count is no whole number, or out of range
 */
export function simulate(walkable: Walkable, { seed, count, from, limits }: SimulationOptions): Simulation {
  const issues = [...wholeNumber('seed', seed, 0, LARGEST_SEED), ...wholeNumber('count', count, 1, MOST_WALKS)]
  if (issues.length > 0) throw new ForlopError('invalid-options', issues)
  const walks = Array.from({ length: count }, (_, number) => {
    const random = randomOf(seed, number)
    const begun = addDays(from, random.between(0, 364))
    const one = walk(walkable, begun, random)
    return {
      end: one.end === null ? null : { pathway: one.last.pathway, state: one.end },
      events: one.steps.length,
      refused: one.refused.length,
      days: daysBetween(begun, one.steps.at(-1)?.at ?? begun),
      phases: limits.length === 0 ? [] : phasesOf(one, walkable),
      agreed: agreedIn(one),
      duties: Object.values(one.last.context.duties).map(({ status }) => status),
      stays: staysOf(one),
    }
  })
  const duties = walks.flatMap((one) => one.duties)
  const dutiesThat = (status: Duty['status']): number => duties.filter((one) => one === status).length
  return deepFreeze({
    seed,
    count,
    ends: endsOf(walkable.definitions, walks),
    events: sum(walks.map(({ events }) => events)),
    refused: sum(walks.map(({ refused }) => refused)),
    days: spreadOf(walks.map(({ days }) => days)),
    limits: limitSummaries(
      limits,
      walks.flatMap(({ phases }) => phases),
    ),
    agreed: agreedSummary(walks.map(({ agreed }) => agreed)),
    duties: {
      open: dutiesThat('open'),
      done: dutiesThat('done'),
      'handed-over': dutiesThat('handed-over'),
      'departed-from': dutiesThat('departed-from'),
    },
    states: stateSummaries(
      walkable.definitions,
      walks.flatMap(({ stays }) => stays),
    ),
  })
}

const wholeNumber = (name: string, value: number, least: number, most: number): Issue[] =>
  Number.isInteger(value) && value >= least && value <= most
    ? []
    : [{ path: [name], code: 'out-of-range', message: `\`${name}\` must be a whole number from ${least} to ${most}` }]

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

interface Ending {
  readonly end: { readonly pathway: string; readonly state: string } | null
}

/** In the order in which the machines are written. */
const endsOf = (definitions: PathwayDefinitions, walks: readonly Ending[]): Simulation['ends'] =>
  Object.values(definitions).flatMap((definition) =>
    courseOf(definition).leaves.flatMap((state) => {
      const n = walks.filter(({ end }) => end?.pathway === definition.id && end.state === state).length
      return n === 0 ? [] : [{ pathway: definition.id, state, n }]
    }),
  )
