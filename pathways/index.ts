import { guarded, isPlain, options as given, someOptions, type Argument } from '../src/guarded.js'
import { advanceWith, type AdvanceOptions } from '../src/pathway/advance.js'
import { diagramWith, type DiagramOptions } from '../src/pathway/diagram/diagram.js'
import type { PathwayEvent } from '../src/pathway/event.js'
import type { PathwayInstance } from '../src/pathway/instance.js'
import { planWith, type MigrationPlan, type PlanOptions } from '../src/pathway/migrate-plan.js'
import type { MigrationRefusal } from '../src/pathway/migrate-refusal.js'
import { migrateWith, type MigrateOptions } from '../src/pathway/migrate.js'
import { openEventsWith } from '../src/pathway/open-events.js'
import type { OpenEvent, Refusal } from '../src/pathway/refusal.js'
import { replayWith, type ReplayRefusal } from '../src/pathway/replay.js'
import { startWith, type StartOptions } from '../src/pathway/start.js'
import { ord } from './diagram/ord.js'
import type { Deadline } from '../src/pathway/deadline.js'
import { createDeadlines, type DeadlineContent } from '../src/pathway/deadlines.js'
import type { LocalLimit } from '../src/pathway/local-limit.js'
import { erHelligdag, frister, historikkord } from './frister/index.js'
import { anInstance } from './instance-argument.js'
import { pathways, type PathwayId } from './katalog.js'

export { isRefusal } from '../src/pathway/refusal.js'
export type { AgreedDate, Duty, Measure, PathwayContext } from '../src/pathway/context.js'
export type { PathwayDefinition } from '../src/pathway/definition.js'
export type { AdvanceOptions } from '../src/pathway/advance.js'
export type { DiagramFormat, DiagramOptions } from '../src/pathway/diagram/diagram.js'
export type { GraphEdge, GraphNode, PathwayGraph } from '../src/pathway/diagram/graph.js'
export type { Deadline } from '../src/pathway/deadline.js'
export type { LocalLimit } from '../src/pathway/local-limit.js'
export type { EventDefinition, FieldKind, PathwayEvent } from '../src/pathway/event.js'
export type { LostDuty } from '../src/pathway/migrate-carry.js'
export type { MigrationPlan, PlanOptions } from '../src/pathway/migrate-plan.js'
export type { MigrationRefusal, MigrationRefusalCode } from '../src/pathway/migrate-refusal.js'
export type { MigrateOptions } from '../src/pathway/migrate.js'
export type { Migration } from '../src/pathway/migration.js'
export type { Reference } from '../src/pathway/reference.js'
export type { ReplayRefusal } from '../src/pathway/replay.js'
export type { PathwayInstance, PathwayState } from '../src/pathway/instance.js'
export type { OpenEvent, Refusal, RefusalCode } from '../src/pathway/refusal.js'
export type { StartOptions } from '../src/pathway/start.js'
export { pathways, type PathwayId } from './katalog.js'

const anEvent: Argument = { name: 'event', right: 'an object of plain data', shape: isPlain }
const anId: Argument = { name: 'pathway', right: 'the id of a pathway', shape: (value) => typeof value === 'string' }

/**
 * Begins a pathway, with the duties of the decision it follows from.
 *
 * @throws ForlopError `invalid-options` when there is no such pathway or `at` is not a day or a time
 */
export const startPathway = /* @__PURE__ */ guarded(
  (id: PathwayId, options: StartOptions): PathwayInstance => startWith(pathways, id, options),
  anId,
  given,
)

/**
 * Registers that something happened: the next instance, or a refusal that says why and what is open. Pure. With the
 * `revision` that was read, an instance that somebody has changed since is refused.
 */
export const advance = /* @__PURE__ */ guarded(
  (instance: PathwayInstance, event: PathwayEvent, options?: AdvanceOptions): PathwayInstance | Refusal =>
    advanceWith(pathways, instance, event, options),
  anInstance,
  anEvent,
  someOptions,
)

/** Plays a history again: the same instance byte for byte, or a refusal that says which event does not fit. */
export const replay = /* @__PURE__ */ guarded(
  (history: readonly PathwayEvent[]): PathwayInstance | ReplayRefusal => replayWith(pathways, history),
  { name: 'history', right: 'a list of events', shape: (value) => Array.isArray(value) && isPlain(value) },
)

/** What can be registered now, and what each needs; what something stands in the way of says so. */
export const openEvents = /* @__PURE__ */ guarded(
  (instance: PathwayInstance): readonly OpenEvent[] => openEventsWith(pathways, instance),
  anInstance,
)

/**
 * Draws a pathway: Mermaid, a picture (SVG), SCXML, or the graph they are made from (JSON). With an instance, it shows
 * where the person stands.
 *
 * @throws ForlopError `invalid-options` when there is no such pathway, format or language, or the instance is of another
 */
export const diagram = /* @__PURE__ */ guarded(
  (id: PathwayId, options: DiagramOptions): string => diagramWith(pathways, ord, id, options),
  anId,
  given,
)

const fristinnhold: DeadlineContent = {
  limits: frister,
  words: historikkord,
  vocabulary: {
    pathways: Object.keys(pathways).filter((id) => id.startsWith('pakkeforlop-')),
    events: [...new Set(Object.values(pathways).flatMap(({ events }) => Object.keys(events)))],
  },
  isHoliday: erHelligdag,
}
const limitsOf = createDeadlines(fristinnhold)

/**
 * The time limits of a pakkeforlop and the dates agreed in any pathway, and how each stands on a day that the caller
 * says. A limit whose number nobody has verified is `unknown` and says where to look it up; a host can bring its own.
 *
 * @throws ForlopError `invalid-options` when `now` is no day, or a table of the host is not one of limits
 */
export const deadlines = /* @__PURE__ */ guarded(
  (
    instance: PathwayInstance,
    options: { readonly now: string; readonly table?: readonly LocalLimit[] },
  ): readonly Deadline[] => limitsOf(instance, options),
  anInstance,
  given,
)

/**
 * Carries an instance over to the version of its pathway that is here; its history is only added to. Refused where no
 * migration leads from its version, where the person would have no place, and where a duty would be lost. With `dryRun`,
 * nothing is done: it says what would move, which deadlines would be others on the day `now`, and what would be lost.
 *
 * @throws ForlopError `invalid-options` when what it is given is no stored instance, or a day is none
 */
export function migrate(
  instance: PathwayInstance,
  options: PlanOptions & { readonly dryRun: true },
): MigrationPlan | MigrationRefusal
export function migrate(
  instance: PathwayInstance,
  options?: string | (MigrateOptions & { readonly dryRun?: false }),
): PathwayInstance | MigrationRefusal
export function migrate(
  instance: PathwayInstance,
  options: string | (MigrateOptions & { readonly dryRun?: boolean }) = {},
): PathwayInstance | MigrationPlan | MigrationRefusal {
  return migrateAsAsked(instance, options)
}

const migrateAsAsked = /* @__PURE__ */ guarded(
  (instance: PathwayInstance, options: string | (MigrateOptions & { readonly dryRun?: boolean })) => {
    if (typeof options === 'string') return migrateWith(pathways, instance, { to: options })
    const { dryRun = false, ...rest } = options
    return dryRun
      ? planWith(pathways, fristinnhold, instance, rest as PlanOptions)
      : migrateWith(pathways, instance, rest)
  },
  { ...anInstance, shape: isPlain },
  { ...given, shape: (value, all) => typeof value === 'string' || given.shape(value, all) },
)

/** A plan's form as text, with what has been filled in, for the person. */
export { renderPlan } from '../src/plan/render.js'
/** The zod schema of a filled plan. */
export { planSchema } from '../src/plan/schema.js'
export type { FilledPlan, PlanDefinition } from '../src/plan/plan.js'
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
export {
  kodeverk,
  nprCodes,
  nprTypes,
  type NprCodes,
  type NprEvent,
  type NprOptions,
  type NprType,
  type NprTypeCode,
} from './koder/index.js'
