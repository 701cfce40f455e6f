import type { PathwayDefinition, PathwayDefinitions } from './definition.js'
import type { PathwayEvent } from './event.js'
import type { PathwayState } from './instance.js'
import type { Place } from './place.js'
import { isStateOf } from './state-value.js'
import { beginning } from './take.js'

interface Switched extends Place {
  readonly definition: PathwayDefinition
}

/**
 * A changed situation can move the person to another hovedforlop: the regions both have stand where they stood. A region
 * that the other lacks, such as the coordinator, is set aside and stands where it stood when the person comes back.
 */
export function switched(
  definitions: PathwayDefinitions,
  definition: PathwayDefinition,
  { state, context }: Place,
  event: PathwayEvent,
): Switched {
  if (definition.kind !== 'hovedforlop' || event.type !== 'situasjon.endret') return { definition, state, context }
  const target = definitions[`hovedforlop-${context.level}`]
  if (target === undefined) return { definition, state, context }
  const begun = beginning(target.machine, context) as { readonly [region: string]: PathwayState }
  const { setAside, ...rest } = context
  const stood = { ...setAside, ...(state as { readonly [region: string]: PathwayState }) }
  const { states } = target.machine.root
  const regions = Object.keys(begun).map((region) => [
    region,
    // what was set aside long ago can be of a machine that is no more
    isStateOf(states[region]!, stood[region]) ? stood[region] : begun[region]!,
  ])
  const left = Object.entries(stood).filter(([region]) => !Object.hasOwn(begun, region))
  return {
    definition: target,
    context: left.length === 0 ? rest : { ...rest, setAside: Object.fromEntries(left) },
    state: Object.fromEntries(regions) as PathwayState,
  }
}
