import type { CompiledAction, CompiledRules, Holds } from '../../../src/engine/compile.js'
import { levels, perLevel, type PerLevel } from '../../../src/engine/placing.js'
import type { Strength } from '../../../src/guideline/strength.js'
import { FALSE } from '../../../src/logic/diagram.js'
import type { ThreeValued } from './three-valued.js'

/** For which answers, unknown among them, an action has at least a strength. */
export interface Stands {
  readonly strength: Strength
  /** However the rest is filled in. */
  readonly certain: number
  /** Certain or a precaution: to be done. */
  readonly demanded: number
  /** For some way of filling in the rest: it is in the decision, or could become so strong. */
  readonly present: number
}

export interface ActionTable {
  readonly id: string
  readonly safety: boolean
  readonly kind: CompiledAction['definition']['kind']
  /** Strongest first. */
  readonly stands: readonly Stands[]
}

/** What is decided, as functions of answers with unknown among them. */
export interface Tables {
  /** A level is possible. */
  readonly open: PerLevel
  /** A level is open however the rest is filled in. */
  readonly surelyOpen: PerLevel
  readonly outside: { readonly possibly: number; readonly certainly: number }
  readonly choice: { readonly possibly: number; readonly certainly: number }
  readonly actions: readonly ActionTable[]
}

/**
 * The definition of certain, precautionary and possible in section 5 of the design, written down a second time: over
 * all answers at once, where the engine does it for one person at a time.
 */
export function tablesOf(lift: ThreeValued, rules: CompiledRules): Tables {
  const { possibly, certainly, and, or } = lift
  const { open } = rules.placing
  const isOpen = perLevel((level) => possibly(open[level]))
  const standsOf = (holds: Holds, safety: boolean, strength: Strength): Stands => {
    const certain = certainly(holds.every)
    const present = or(possibly(holds.some), certain)
    const found = !safety
      ? FALSE
      : or(
          certainly(holds.demandedAnyway),
          ...levels.map((level) => and(isOpen[level], certainly(holds.demanded[level]))),
        )
    return { strength, certain, present, demanded: or(certain, and(present, found)) }
  }
  const both = (node: number) => ({ possibly: possibly(node), certainly: certainly(node) })
  return {
    open: isOpen,
    surelyOpen: perLevel((level) => certainly(open[level])),
    outside: both(rules.scope.outside),
    choice: both(rules.scope.choice),
    actions: rules.actions.map(({ id, definition, safety, strengths }) => ({
      id,
      safety,
      kind: definition.kind,
      stands: strengths.map(({ strength, holds }) => standsOf(holds, safety, strength)),
    })),
  }
}
