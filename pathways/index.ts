import { advanceWith } from '../src/pathway/advance.js'
import { diagramWith, type DiagramOptions } from '../src/pathway/diagram/diagram.js'
import type { PathwayEvent } from '../src/pathway/event.js'
import type { PathwayInstance } from '../src/pathway/instance.js'
import { openEventsWith } from '../src/pathway/open-events.js'
import type { OpenEvent, Refusal } from '../src/pathway/refusal.js'
import { startWith, type StartOptions } from '../src/pathway/start.js'
import { ord } from './diagram/ord.js'
import type { Deadline } from '../src/pathway/deadline.js'
import { createDeadlines } from '../src/pathway/deadlines.js'
import type { LocalLimit } from '../src/pathway/local-limit.js'
import { erHelligdag, frister, historikkord } from './frister/index.js'
import { pathways, type PathwayId } from './katalog.js'

export { isRefusal } from '../src/pathway/refusal.js'
export type { AgreedDate, Duty, Measure, PathwayContext } from '../src/pathway/context.js'
export type { PathwayDefinition } from '../src/pathway/definition.js'
export type { DiagramFormat, DiagramOptions } from '../src/pathway/diagram/diagram.js'
export type { GraphEdge, GraphNode, PathwayGraph } from '../src/pathway/diagram/graph.js'
export type { Deadline } from '../src/pathway/deadline.js'
export type { LocalLimit } from '../src/pathway/local-limit.js'
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

/**
 * Draws a pathway: Mermaid, a picture (SVG), SCXML, or the graph they are made from (JSON). With an instance, it shows
 * where the person stands.
 *
 * @throws ForlopError `invalid-options` when there is no such pathway, format or language, or the instance is of another
 */
export const diagram = (id: PathwayId, options: DiagramOptions): string => diagramWith(pathways, ord, id, options)

const limitsOf = createDeadlines({
  limits: frister,
  words: historikkord,
  vocabulary: {
    pathways: Object.keys(pathways).filter((id) => id.startsWith('pakkeforlop-')),
    events: [...new Set(Object.values(pathways).flatMap(({ events }) => Object.keys(events)))],
  },
  isHoliday: erHelligdag,
})

/**
 * The time limits of a pakkeforlop and the dates agreed in any pathway, and how each stands on a day that the caller
 * says. A limit whose number nobody has verified is `unknown` and says where to look it up; a host can bring its own.
 *
 * @throws ForlopError `invalid-options` when `now` is no day, or a table of the host is not one of limits
 */
export const deadlines = (
  instance: PathwayInstance,
  options: { readonly now: string; readonly table?: readonly LocalLimit[] },
): readonly Deadline[] => limitsOf(instance, options)

/** A plan's form as text, with what has been filled in, for the person. */
export { renderPlan } from '../src/plan/render.js'
/** The zod schema of a filled plan. */
export { planSchema } from '../src/plan/schema.js'
export { missingParts, planer, type PlanId } from './planer/index.js'
export { draftHenvisning, henvisninger } from './henvisning/index.js'
export type {
  DraftField,
  DraftOptions,
  DraftReason,
  HenvisningDraft,
  HenvisningTo,
  MissingField,
} from './henvisning/index.js'
export { frister, helligdager } from './frister/index.js'
