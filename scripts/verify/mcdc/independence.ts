import type { Truths } from './atoms.js'

/**
 * Two ways the atoms of a rule can stand that show that one of them decides.
 * - `unique-cause`: nothing but that atom differs between them
 * - `masking`: others differ too, because they cannot stay as they are (`mild` and `severe` exclude each other), but in
 *   either of the two the outcome would be the other one if that atom alone were turned
 */
export interface Pair {
  readonly atom: number
  readonly kind: 'unique-cause' | 'masking'
  readonly applies: Truths
  readonly not: Truths
}

const turned = (truths: Truths, atom: number): Truths => truths.with(atom, !truths[atom])

/** The pair for one atom, or undefined when it never decides. `possible` are the ways that some person has. */
export function findPair(
  atom: number,
  possible: readonly Truths[],
  outcome: (truths: Truths) => boolean,
): Pair | undefined {
  const decided = possible.filter((truths) => outcome(truths) !== outcome(turned(truths, atom)))
  const names = new Map(decided.map((truths) => [truths.join(), truths]))
  for (const applies of decided.filter(outcome)) {
    const not = names.get(turned(applies, atom).join())
    if (not !== undefined) return { atom, kind: 'unique-cause', applies, not }
  }
  for (const applies of decided.filter(outcome)) {
    const not = decided.find((other) => !outcome(other) && other[atom] !== applies[atom])
    if (not !== undefined) return { atom, kind: 'masking', applies, not }
  }
  return undefined
}
