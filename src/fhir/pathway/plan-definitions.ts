import { pathways } from '../../../pathways/katalog.js'
import { deepFreeze } from '../../engine/freeze.js'
import { guidePlanDefinitions } from './guide-plan-definitions.js'
import { pathwayPlanDefinition } from './pathway-plan-definition.js'
import { planWords, type PlanDefinitionOptions } from './plan-words.js'
import type { PlanDefinition } from './types.js'

/**
 * The knowledge of the library as R4 plan definitions: the guide, one for each of its recommendations that has rules, and
 * one for each pathway. A rule's condition is named in the CQL library; unknown (null) means ask, never no.
 *
 * @throws ForlopError `invalid-options` with what is wrong, where, and what would be right
 */
export function planDefinitions(options: PlanDefinitionOptions = {}): readonly PlanDefinition[] {
  const words = planWords(options)
  return deepFreeze([
    ...guidePlanDefinitions(words),
    ...Object.values(pathways).map((definition) => pathwayPlanDefinition(words, definition)),
  ])
}
