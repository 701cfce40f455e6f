import { withAnswer, without, type Answer } from '../../../test/arbitraries.js'
import { careful } from '../../../test/promises/compare.js'
import type { StepRelation } from '../../../test/promises/relations/relation.js'
import { lostBy } from './sampled.js'

/** Exceptions whose witness loses nothing any more: they hide what is new. */
export const findAllStale = (relations: readonly StepRelation[]): readonly string[] =>
  relations.flatMap((relation) =>
    (relation.exceptions ?? []).flatMap(({ to, actions, witness }) => {
      const before = careful.assess(without(witness, relation.fact))
      const after = careful.assess(withAnswer(witness, relation.fact, to as Answer))
      const lost = relation.keeps.flatMap((keep) => lostBy(keep, before, after))
      return lost.some((what) => actions.includes(what.split(' ')[0]!))
        ? []
        : [`${relation.id}, to ${to}: its exception is no longer needed by its witness`]
    }),
  )
