import type { Answers, FactName } from './facts.js'

/**
 * Whom the guide is for.
 *
 * Implements: R0.15 (18 counts, G26), R0.16, R0.17, R0.18, and the careful reading of G26: 25 counts as young, and the
 * school year of the 24th birthday is not reckoned, so a pupil of 25 has the choice too.
 * Leaves out: which guide to use in the single case (R0.18), which is a judgement.
 */
export type Scope = 'children-guide' | 'either-guide' | 'adult-guide'

export const ageFacts = ['alder', 'ettervernBarnevern', 'elevVideregaende'] as const satisfies readonly FactName[]
export type AgeAnswers = Pick<Answers, (typeof ageFacts)[number]>

export function scopeOf(answers: AgeAnswers): Scope {
  if (answers.alder < 18) return 'children-guide'
  if (answers.alder <= 25 && (answers.ettervernBarnevern || answers.elevVideregaende)) return 'either-guide'
  return 'adult-guide'
}

/** Whether this fact changes the scope for some way of filling in the others. */
export const decidesScope = (name: keyof AgeAnswers, ways: readonly AgeAnswers[]): boolean =>
  ways.some((one) =>
    ways.some(
      (other) =>
        ageFacts.every((fact) => fact === name || one[fact] === other[fact]) && scopeOf(one) !== scopeOf(other),
    ),
  )
