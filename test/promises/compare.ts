import { actions as definitions } from '../../rules/index.js'
import { isSafety, type ActionDefinition } from '../../src/engine/action.js'
import type { Reading } from '../../src/engine/content.js'
import { strengthRank, type Strength } from '../../src/guideline/strength.js'
import { createForlop, type Decision, type DecisionAction, type Forlop } from '../../src/index.js'

/** The two readings of the guide. */
export const careful = createForlop({ reading: 'careful' })
export const literal = createForlop({ reading: 'literal' })
export const assessIn = (reading: Reading): Forlop['assess'] => ({ careful, literal })[reading].assess

/** Contacts, referrals, and what protects a life. */
export const isSafe = ({ id }: DecisionAction): boolean =>
  isSafety((definitions as { readonly [id: string]: ActionDefinition })[id]!)

export const actionIn = ({ actions }: Decision, id: string): DecisionAction | undefined =>
  actions.find((action) => action.id === id)

/** To be done now: certain, or a precaution. */
export const isDemanded = ({ certainty }: DecisionAction): boolean => certainty !== 'possible'

export const isWeaker = (one: Strength, other: Strength): boolean => strengthRank(one) > strengthRank(other)

/** The strength that the action has, or could still get. */
export const highest = ({ strength, couldBecome }: DecisionAction): Strength => couldBecome?.strength ?? strength

/**
 * What the second decision takes away from the first. An action is kept when it is there, when what is to be done now
 * stays to be done now and as strongly, when it can become as strong as before, and when what is certain stays certain
 * or becomes a stronger precaution.
 */
export function losses(before: Decision, after: Decision, concerns = (_: DecisionAction): boolean => true): string[] {
  const kept = new Map(after.actions.map((action) => [action.id, action]))
  return before.actions.filter(concerns).flatMap((was) => {
    const is = kept.get(was.id)
    if (is === undefined) return [`${was.id} is gone`]
    const lost: string[] = []
    if (isDemanded(was) && !isDemanded(is)) lost.push('is only possible')
    if (isDemanded(was) && isWeaker(is.strength, was.strength)) lost.push('is weaker')
    if (isWeaker(highest(is), highest(was))) lost.push('can no longer become as strong')
    if (was.certainty === 'certain' && is.certainty !== 'certain' && !isWeaker(was.strength, is.strength)) {
      lost.push('is no longer certain')
    }
    return lost.map((what) => `${was.id} ${what}`)
  })
}

/** Is a level that was the lowest or the highest possible one now a lower one, or is there none any more? */
export function lowersLevel({ hovedforlop: before }: Decision, { hovedforlop: after }: Decision): boolean {
  if (before.possible.length === 0) return false
  return !(after.possible[0]! >= before.possible[0]! && after.possible.at(-1)! >= before.possible.at(-1)!)
}

/** What a reader would call another answer: the scope, the levels, and what is to be done how strongly and surely. */
export const outcome = ({ scope, hovedforlop, actions }: Decision): string =>
  JSON.stringify([
    scope,
    hovedforlop.possible,
    actions.map(({ id, strength, certainty }) => `${id} ${strength} ${certainty}`).sort(),
  ])
