import { facts } from '../../rules/kartlegging/index.js'
import type { KartleggingOf } from '../../src/kartlegging/kartlegging.js'
import { guarded } from '../../src/guarded.js'
import { aDefinition, aFilledPlan } from '../../src/plan/plan-arguments.js'
import { createAnswerReader, knowledgeOf } from '../../src/plan/answers.js'
import { missingPartsOf, type MissingPart } from '../../src/plan/missing.js'
import type { FilledPlan, PlanDefinition } from '../../src/plan/plan.js'

const read = /* @__PURE__ */ createAnswerReader(facts)

/**
 * The parts of a plan that are required and not filled in, each with the statements and sources that ask for it.
 * Without a kartlegging every fact is unknown, and a part that depends on one is listed as perhaps needed.
 *
 * @throws ForlopError `invalid-kartlegging` when the answers are not a kartlegging, `invalid-options` when the plan is none
 * @throws RangeError when the plan belongs to another definition or version
 */
export const missingParts = /* @__PURE__ */ guarded(
  (
    definition: PlanDefinition,
    filled: FilledPlan,
    kartlegging: KartleggingOf<typeof facts> = {},
  ): readonly MissingPart[] => missingPartsOf(definition, filled, knowledgeOf(facts, read(kartlegging))),
  aDefinition,
  aFilledPlan,
)
