import { deepFreeze } from '../engine/freeze.js'
import type { Basis } from '../engine/rule.js'
import type { Text } from '../guideline/text.js'
import type { Knowledge } from '../logic/truth.js'
import { hasDates, isFilled, isMadeWithPerson } from './filled.js'
import { needOf, nothingKnown, undecided, type Need } from './need.js'
import { checkBelongs, type FilledPlan, type PlanAsk, type PlanDefinition } from './plan.js'

/** A part of a plan that is to be filled in and is not, with what asks for it. */
export interface MissingPart {
  /** The id of the part; `madeWith` or `evaluate` for the head of the plan. */
  readonly part: string
  readonly title: Text
  readonly statements: readonly string[]
  readonly sources: readonly string[]
  readonly basis: Basis
  /** `unknown`: whether it is needed depends on facts that are unknown. It is listed, never dropped. */
  readonly needed: 'yes' | 'unknown'
  /** Those facts. */
  readonly dependsOn: readonly string[]
}

/** The parts that are required, or may be, and are not filled in, in the order of the plan. */
export function missingPartsOf(
  definition: PlanDefinition,
  filled: FilledPlan,
  known: Knowledge = nothingKnown,
): readonly MissingPart[] {
  checkBelongs(definition, filled)
  const { madeWith, dates, parts } = definition
  const missing: MissingPart[] = []
  const look = (part: string, ask: PlanAsk, isThere: (need: Need) => boolean): void => {
    const need = needOf(ask.required, known)
    if (need !== 'no' && !isThere(need)) missing.push(missingPart(part, ask, need, known))
  }
  if (madeWith !== undefined) look('madeWith', madeWith, () => isMadeWithPerson(filled))
  if (dates !== undefined) look('evaluate', dates, () => hasDates(filled))
  for (const part of parts) look(part.id, part, (need) => isFilled(filled.parts[part.id], need))
  return deepFreeze(missing)
}

const missingPart = (part: string, ask: PlanAsk, needed: 'yes' | 'unknown', known: Knowledge): MissingPart => ({
  part,
  title: ask.title,
  statements: ask.statements,
  sources: ask.sources ?? [],
  basis: ask.basis,
  needed,
  dependsOn: needed === 'unknown' ? undecided(ask.required, known) : [],
})
