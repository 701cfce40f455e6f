import { isPlain, type Argument } from '../guarded.js'
import { list, object, text } from '../shape.js'
import type { PlanDefinition } from './plan.js'
import { planSchema } from './schema.js'

const isDefinition = object({ id: text, version: text, parts: list(object({ id: text, kind: text })) })

/** The arguments of functions about a plan that are `guarded`: the definition, and what was filled in. */
export const aDefinition: Argument = { name: 'definition', right: 'one of `planer`', shape: isDefinition }
export const aFilledPlan: Argument = {
  name: 'filled',
  right: 'a filled plan: `planSchema(definition)` says what is wrong with it',
  // a plan of another definition or version is told by its own error
  shape: (filled, [definition]) => {
    const { id, version } = definition as PlanDefinition
    const own = { ...(filled as object), plan: id, version }
    return isPlain(filled) && planSchema(definition as PlanDefinition).safeParse(own).success
  },
}
