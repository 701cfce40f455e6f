import type { ConformanceAction, ConformanceAnswer } from './answer.js'
import type { ConformanceCase, Expectation } from './vector.js'

/** What was demanded and what was answered: never more of the kartlegging than the case itself. */
export interface Difference {
  readonly part: 'answer' | 'scope' | 'possible' | 'action' | 'strength' | 'certainty' | 'statement' | 'absent' | 'asks'
  readonly expected: string
  readonly found: string
}

/** How an answer meets a case: what differs, and what was demanded that the implementation does not say. */
export interface Comparison {
  readonly differences: readonly Difference[]
  readonly notSaid: readonly Difference['part'][]
}

/** What an implementation has declared that it has, where it does not have all. */
export interface Declared {
  readonly facts?: readonly string[]
  readonly actions?: readonly string[]
}

export function compare(
  { expect }: ConformanceCase,
  answer: ConformanceAnswer,
  { facts, actions = [] }: Declared = {},
): Comparison {
  /** That an action is not among those of the answer is an answer too. */
  const isReadable = (id: string): boolean => answer.actionsRead !== 'some' || actions.includes(id)
  const parts = [
    scopeOf(expect, answer),
    possibleOf(expect, answer),
    asksOf(expect, answer, facts),
    absentOf(expect, answer, isReadable),
  ]
  const all = [...parts, ...actionOf(expect, answer, isReadable)].filter((part) => part !== undefined)
  return {
    differences: all.filter((part): part is Difference => typeof part === 'object'),
    notSaid: all.filter((part): part is Difference['part'] => typeof part === 'string'),
  }
}

type Part = Difference | Difference['part'] | undefined

const unless = (right: boolean, part: Difference['part'], expected: string, found: string): Part =>
  right ? undefined : { part, expected, found }

const scopeOf = ({ scope }: Expectation, answer: ConformanceAnswer): Part =>
  scope === undefined
    ? undefined
    : answer.scope === undefined
      ? 'scope'
      : unless(answer.scope === scope, 'scope', scope, answer.scope)

function possibleOf({ possible }: Expectation, { hovedforlop }: ConformanceAnswer): Part {
  if (possible === undefined) return undefined
  if (hovedforlop === undefined) return 'possible'
  const found = [...hovedforlop.possible].sort()
  return unless(found.join() === possible.join(), 'possible', listed(possible), listed(found))
}

function asksOf({ asks: all }: Expectation, { missing }: ConformanceAnswer, facts: Declared['facts']): Part {
  if (all === undefined) return undefined
  // nobody asks for what they have declared that they do not know
  const asks = all.filter((fact) => facts?.includes(fact) !== false)
  if (missing === undefined || asks.length === 0) return 'asks'
  const asked = missing.map(({ fact }) => fact)
  const left = asks.filter((fact) => !asked.includes(fact))
  return unless(left.length === 0, 'asks', `asks for ${listed(asks)}`, `does not ask for ${listed(left)}`)
}

type IsReadable = (id: string) => boolean

function absentOf({ absent }: Expectation, { actions }: ConformanceAnswer, isReadable: IsReadable): Part {
  if (absent === undefined) return undefined
  if (actions === undefined) return 'absent'
  const found = actions.find(({ id }) => id === absent)
  if (found === undefined && !isReadable(absent)) return 'absent'
  return unless(found === undefined, 'absent', `no ${absent}`, `${absent}${found && told(found)}`)
}

function actionOf(
  { action: expected, asks }: Expectation,
  { actions, missing, actionsRead }: ConformanceAnswer,
  isReadable: IsReadable,
): readonly Part[] {
  if (expected === undefined) return []
  if (actions === undefined) return ['action']
  const found = actions.find(({ id }) => id === expected.id)
  if (found === undefined) {
    // where only an unknown fact could bring it about, asking for that fact is enough; saying nothing is not
    if (expected.certainty === 'possible' && asks !== undefined && missing !== undefined) return []
    // what is to be done only by an answer that is missing need not be shown as something to do
    if (!isReadable(expected.id) || (actionsRead === 'some' && expected.certainty === 'possible')) return ['action']
    return [{ part: 'action', expected: expected.id + told(expected), found: 'no such action' }]
  }
  const said = (part: 'strength' | 'certainty'): Part =>
    found[part] === undefined ? part : unless(found[part] === expected[part], part, expected[part], found[part])
  const { statement } = expected
  const cites =
    statement === undefined
      ? undefined
      : found.statements === undefined
        ? 'statement'
        : unless(found.statements.includes(statement), 'statement', statement, listed(found.statements))
  return [said('strength'), said('certainty'), cites]
}

const told = ({ strength, certainty }: Pick<ConformanceAction, 'strength' | 'certainty'>): string =>
  ` (${[strength, certainty].filter((part) => part !== undefined).join(', ') || 'without strength'})`

const listed = (items: readonly (string | number)[]): string => (items.length === 0 ? 'none' : items.join(', '))
