import { canonicalJson } from '../engine/canonical.js'
import { deepFreeze } from '../engine/freeze.js'
import { advanceWith } from './advance.js'
import type { Deadline } from './deadline.js'
import { createDeadlines, type DeadlineContent } from './deadlines.js'
import type { PathwayDefinition, PathwayDefinitions } from './definition.js'
import { leavesOf } from './diagram/diagram.js'
import { BEGUN, MIGRATED } from './event.js'
import { namedNow } from './history-names.js'
import type { PathwayInstance } from './instance.js'
import type { TimeLimit } from './limit.js'
import type { LocalLimit } from './local-limit.js'
import { beginMigration, tryOut, type Begun, type MigrateOptions, type TriedOut } from './migrate.js'
import type { LostDuty } from './migrate-carry.js'
import type { MigrationRefusal, Problem } from './migrate-refusal.js'
import type { MachineVersion, Migration } from './migration.js'
import { isRefusal, type RefusalCode } from './refusal.js'
import { beginningOf } from './replay.js'

export interface PlanOptions extends MigrateOptions {
  /** The day on which the deadlines are compared. */
  readonly now: string
  /** Limits of the host. */
  readonly table?: readonly LocalLimit[]
}

/** What a migration would do. Nothing has been done. */
export interface MigrationPlan {
  /** Null where it is possible. */
  readonly problem: Problem | null
  readonly from: MachineVersion
  readonly to: MachineVersion
  /** The versions on the way, the last of which it comes to; none where there is nothing to do. */
  readonly steps: readonly string[]
  /** Every state the person stands in: what it is, or would be called where it has no place, and what begins anew. */
  readonly states: readonly { readonly from: string | null; readonly to: string | null }[]
  /** The deadlines that would be others. Null for one that was not there, or is there no more. */
  readonly deadlines: readonly { readonly before: Deadline | null; readonly after: Deadline | null }[]
  /** Duties that would be lost, for which it is refused. */
  readonly lost: readonly LostDuty[]
  /** Events of the old version, and of the history, that can no longer be registered. */
  readonly removedEvents: readonly string[]
  /** Events that the new machine would not take, were the history played on it from the beginning. */
  readonly unplayable: readonly { readonly place: number; readonly type: string; readonly refused: RefusalCode }[]
}

/**
 * What `migrateWith` would do.
 *
 * @throws ForlopError `invalid-options` when what it is given is no stored instance, or a day is none
 */
export function planWith(
  definitions: PathwayDefinitions,
  content: DeadlineContent,
  instance: PathwayInstance,
  options: PlanOptions,
): MigrationPlan | MigrationRefusal {
  const begun = beginMigration(definitions, instance, options)
  if ('refused' in begun) return begun
  const { before, steps } = begun
  const tried = steps.length === 0 ? null : tryOut(definitions, begun)
  const after = tried?.after ?? before
  return deepFreeze({
    problem: tried?.problem ?? null,
    from: { version: before.version, machine: before.machine },
    to: { version: after.version, machine: after.machine },
    steps: steps.map(({ to }) => to),
    states: tried === null ? leavesOf(before.state).map((path) => ({ from: path, to: path })) : movesOf(tried),
    deadlines: changedDeadlines(content, begun, after, options),
    lost: tried?.carried.lost ?? [],
    removedEvents: removedFrom(begun, after, tried),
    unplayable: unplayable(definitions, after),
  })
}

function movesOf({ carried: { stands, state } }: TriedOut): MigrationPlan['states'] {
  const leaves = state === null ? [] : leavesOf(state)
  const moved = stands.map(({ from, path, isGone }) => ({
    from,
    to: isGone ? null : (leaves.find((leaf) => leaf.startsWith(`${path}.`)) ?? path),
  }))
  const begins = leaves.filter((leaf) => !moved.some(({ to }) => to === leaf))
  return [...moved, ...begins.map((to) => ({ from: null, to }))]
}

function changedDeadlines(
  content: DeadlineContent,
  { before, steps }: Begun,
  after: PathwayInstance,
  { now, table }: PlanOptions,
): MigrationPlan['deadlines'] {
  const options = { now, ...(table && { table }) }
  const were = createDeadlines({ ...content, limits: limitsBefore(content.limits, steps) })(before, options)
  const are = createDeadlines(content)(after, options)
  const ids = [...new Set([...were, ...are].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const [old, now] = [were, are].map((deadlines) => deadlines.filter((deadline) => deadline.id === id))
    return Array.from({ length: Math.max(old!.length, now!.length) }, (_, index) => ({
      before: old![index] ?? null,
      after: now![index] ?? null,
    })).filter(({ before, after }) => standing(before) !== standing(after))
  })
}

const standing = (deadline: Deadline | null): string => {
  const { from, due, state, reason, metOn } = deadline ?? {}
  return canonicalJson({ from, due, state, reason, metOn })
}

/** The limits of today with those that were others in their place: the version that was left first knows best. */
function limitsBefore(limits: readonly TimeLimit[], steps: readonly Migration[]): readonly TimeLimit[] {
  const byId = new Map(limits.map((limit) => [limit.id, limit]))
  for (const { limits: were = {} } of steps.toReversed()) {
    for (const [id, limit] of Object.entries(were)) {
      if (limit === null) byId.delete(id)
      else byId.set(id, limit)
    }
  }
  return [...byId.values()]
}

function removedFrom({ definition }: Begun, after: PathwayInstance, tried: TriedOut | null): readonly string[] {
  const unknown = namedNow(after.history).flatMap(({ type }) => (isKnown(definition, type) ? [] : [type]))
  return [...new Set([...(tried?.carried.removed ?? []), ...unknown])]
}

const isKnown = ({ events }: PathwayDefinition, type: string): boolean =>
  Object.hasOwn(events, type) || type === BEGUN || type === MIGRATED

function unplayable(definitions: PathwayDefinitions, { history }: PathwayInstance): MigrationPlan['unplayable'] {
  const [first, ...events] = namedNow(history)
  const begun = beginningOf(definitions, first)
  if (isRefusal(begun)) return [{ place: 0, type: first!.type, refused: begun.refused }]
  let instance: PathwayInstance = begun
  return events.flatMap((event, index) => {
    if (event.type === MIGRATED) return []
    const next = advanceWith(definitions, instance, event)
    if (isRefusal(next)) return [{ place: index + 1, type: event.type, refused: next.refused }]
    instance = next
    return []
  })
}
