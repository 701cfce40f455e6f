import type { PathwayDefinition, PathwayDefinitions } from './definition.js'
import type { PathwayEvent } from './event.js'
import type { PathwayState } from './instance.js'
import type { Place } from './place.js'
import { beginning } from './take.js'

interface Switched extends Place {
  readonly definition: PathwayDefinition
}

/** A changed situation can move the person to another hovedforlop: the regions both have stand where they stood. */
export function switched(
  definitions: PathwayDefinitions,
  definition: PathwayDefinition,
  { state, context }: Place,
  event: PathwayEvent,
): Switched {
  if (definition.kind !== 'hovedforlop' || event.type !== 'situasjon.endret') return { definition, state, context }
  const target = definitions[`hovedforlop-${context.level}`]
  if (target === undefined || target.id === definition.id) return { definition, state, context }
  const begun = beginning(target.machine, context) as { readonly [region: string]: PathwayState }
  const stood = state as { readonly [region: string]: PathwayState }
  const regions = Object.keys(begun).map((region) => [region, stood[region] ?? begun[region]!])
  return { definition: target, context, state: Object.fromEntries(regions) as PathwayState }
}
