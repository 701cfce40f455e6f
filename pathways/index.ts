import { advanceWith } from '../src/pathway/advance.js'
import type { PathwayEvent } from '../src/pathway/event.js'
import type { PathwayInstance } from '../src/pathway/instance.js'
import { openEventsWith } from '../src/pathway/open-events.js'
import type { OpenEvent, Refusal } from '../src/pathway/refusal.js'
import { startWith, type StartOptions } from '../src/pathway/start.js'
import { pathways, type PathwayId } from './katalog.js'

export { isRefusal } from '../src/pathway/refusal.js'
export type { AgreedDate, Duty, Measure, PathwayContext } from '../src/pathway/context.js'
export type { PathwayDefinition } from '../src/pathway/definition.js'
export type { EventDefinition, PathwayEvent } from '../src/pathway/event.js'
export type { PathwayInstance, PathwayState } from '../src/pathway/instance.js'
export type { OpenEvent, Refusal, RefusalCode } from '../src/pathway/refusal.js'
export type { StartOptions } from '../src/pathway/start.js'
export { pathways, type PathwayId } from './katalog.js'

/**
 * Begins a pathway, with the duties of the decision it follows from.
 *
 * @throws ForlopError `invalid-options` when there is no such pathway or `at` is not a day or a time
 */
export const startPathway = (id: PathwayId, options: StartOptions): PathwayInstance => startWith(pathways, id, options)

/** Registers that something happened: the next instance, or a refusal that says why and what is open. Pure. */
export const advance = (instance: PathwayInstance, event: PathwayEvent): PathwayInstance | Refusal =>
  advanceWith(pathways, instance, event)

/** What can be registered now, and what each needs; what something stands in the way of says so. */
export const openEvents = (instance: PathwayInstance): readonly OpenEvent[] => openEventsWith(pathways, instance)
