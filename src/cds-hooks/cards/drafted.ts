import { actionSystem, localActionSystem } from '../../fhir/names.js'
import { isJsonObject } from '../request/read-json.js'
import type { CardContext } from './context.js'

/** The actions that stand among the draft orders of an `order-select` already, by the codes we give them. */
export function draftedActions({ request, base }: CardContext): ReadonlySet<string> {
  const systems: readonly unknown[] = [actionSystem({ base }), localActionSystem({ base })]
  const codings = (request.context.draftOrders?.entry ?? []).flatMap(({ resource }) => {
    const code = resource?.['code']
    const coding: unknown = isJsonObject(code) ? code['coding'] : undefined
    return Array.isArray(coding) ? (coding as unknown[]).filter(isJsonObject) : []
  })
  return new Set(codings.filter((coding) => systems.includes(coding['system'])).map(({ code }) => String(code)))
}
