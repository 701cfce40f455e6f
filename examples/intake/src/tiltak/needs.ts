import type { Decision, DecisionAction } from 'forlop'

type Kommune = NonNullable<Decision['kommune']>
export type Service = Kommune['offers'][number]['services'][number]
export type Excluded = Kommune['excluded'][number]

/** One way of meeting a need. */
export interface Way {
  /** The rule of the option, or the action where it is the whole of it. */
  readonly id: string
  readonly strength: DecisionAction['strength']
  readonly basis: DecisionAction['basis']
  /** The municipality's services for it. */
  readonly services: readonly Service[]
  /** The municipality has nothing for it. */
  readonly lacking: boolean
}

/** Something to do of the decision, with the ways of doing it. */
export interface Need {
  readonly action: DecisionAction
  readonly ways: readonly Way[]
  /** Without a municipality's profile the way itself is what is chosen. */
  readonly local: boolean
}

/** The needs that the decision finds, in its order. What only may come is left out until it is known. */
export function needsOf({ actions, kommune }: Decision): {
  readonly needs: readonly Need[]
  readonly lacking: readonly DecisionAction[]
} {
  const open = actions.filter(({ certainty, status }) => certainty !== 'possible' && status === 'open')
  if (kommune === undefined) {
    const services = open.filter(({ kind }) => kind === 'service')
    return { needs: services.map((action) => ({ action, ways: waysOf(action), local: false })), lacking: [] }
  }
  const needs = open.map((action): Need => ({ action, ways: localWaysOf(action, kommune), local: true }))
  const served = ({ ways }: Need) => ways.some(({ services }) => services.length > 0)
  return {
    needs: needs.filter(served),
    lacking: needs.filter((need) => !served(need) && need.ways.some((way) => way.lacking)).map(({ action }) => action),
  }
}

const nowhere = { services: [], lacking: false } as const

function waysOf({ id, strength, basis, options }: DecisionAction): readonly Way[] {
  if (options.length === 0) return [{ id, strength, basis, ...nowhere }]
  return options.map((option) => ({ id: option.rule, strength: option.strength, basis: option.basis, ...nowhere }))
}

function localWaysOf(action: DecisionAction, { offers, gaps }: Kommune): readonly Way[] {
  const { id, strength, basis, options } = action
  const all = [{ id, strength, basis }, ...options.map((option) => ({ ...option, id: option.rule }))]
  return all
    .map((way) => ({
      id: way.id,
      strength: way.strength,
      basis: way.basis,
      services: offers.find((offer) => offer.for === way.id)?.services ?? [],
      lacking: gaps.includes(way.id),
    }))
    .filter((way) => way.services.length > 0 || way.lacking)
}
