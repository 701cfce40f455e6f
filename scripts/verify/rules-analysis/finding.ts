import type { Answers } from '../../../src/diff/answers.js'

export const kinds = [
  'gap',
  'overlap',
  'subsumed',
  'dead-rule',
  'changes-nothing',
  'unreachable-outcome',
  'idle-fact',
  'idle-value',
] as const
export type Kind = (typeof kinds)[number]

/** Something odd about the rules, with the fewest answers that show it; none where it is shown by nobody. */
export interface Finding {
  readonly kind: Kind
  readonly about: string
  readonly witness: Answers | null
}

/** Takes a finding and the complete answers that show it, as a function. */
export type Add = (kind: Kind, about: string, node: number) => void
