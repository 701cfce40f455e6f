import { deepFreeze } from '../engine/freeze.js'
import { ForlopError } from '../forlop-error.js'
import { isMoment } from './check-event.js'
import { definitionOf, type PathwayDefinition, type PathwayDefinitions } from './definition.js'
import { MIGRATED, type PathwayEvent } from './event.js'
import { frozenCopy } from './frozen-copy.js'
import { machineHash } from './hash.js'
import { instanceFaults, storedFaults } from './instance-faults.js'
import type { PathwayInstance } from './instance.js'
import { carry, type Carried } from './migrate-carry.js'
import { migrationRefusal, type MigrationRefusal, type Problem } from './migrate-refusal.js'
import { stepsTo } from './migrate-steps.js'
import type { Migration } from './migration.js'
import { compareMoments, happenedAfter } from './moment.js'

export interface MigrateOptions {
  /** The version to come to. Only that of the pathway that is here can be come to, and it is when this is left out. */
  readonly to?: string
  /** The day or time of the migration; when left out, that of the latest that has happened. */
  readonly at?: string
  /** The revision that the caller has read. If the instance has another, somebody else came first. */
  readonly revision?: number
}

/**
 * Carries an instance over to the version of its pathway that is here. Its history stays as it is, with one entry more.
 * The same instance where there is nothing to do.
 *
 * @throws ForlopError `invalid-options` when what it is given is no stored instance, or `at` is no day or time
 */
export function migrateWith(
  definitions: PathwayDefinitions,
  instance: PathwayInstance,
  options: MigrateOptions = {},
): PathwayInstance | MigrationRefusal {
  const begun = beginMigration(definitions, instance, options)
  if ('refused' in begun) return begun
  if (begun.steps.length === 0) return instance
  const { problem, after } = tryOut(definitions, begun)
  return problem === null ? after : migrationRefusal(problem)
}

/** An instance on which migrations can be tried. */
export interface Begun {
  readonly definition: PathwayDefinition
  readonly before: PathwayInstance
  readonly steps: readonly Migration[]
  readonly at: string
}

/** @throws ForlopError `invalid-options` */
export function beginMigration(
  definitions: PathwayDefinitions,
  instance: PathwayInstance,
  { to, at, revision }: MigrateOptions,
): Begun | MigrationRefusal {
  const faults = storedFaults(instance)
  if (faults.length > 0) throw new ForlopError('invalid-options', faults)
  if (at !== undefined && !isMoment(at)) {
    const message = '`at` must be a day (2026-11-22) or a time with its offset (2026-11-22T14:05:00+01:00)'
    throw new ForlopError('invalid-options', [{ path: ['at'], code: 'wrong-type', message }])
  }
  const definition = definitionOf(definitions, instance.pathway)
  if (definition === undefined) return migrationRefusal('unknown-pathway')
  if (revision !== undefined && revision !== instance.revision) return migrationRefusal('other-revision')
  const steps = stepsTo(definition, instance, to)
  if (typeof steps === 'string') return migrationRefusal(steps)
  const { history } = instance
  if (at !== undefined && happenedAfter(history, at)) return migrationRefusal('too-old')
  return { definition, before: frozenCopy(instance), steps, at: at ?? latestOf(history) }
}

const latestOf = (history: readonly PathwayEvent[]): string =>
  history.reduce((latest, { at }) => (compareMoments(at, latest) > 0 ? at : latest), history[0]!.at)

export interface TriedOut {
  readonly carried: Carried
  readonly problem: Problem | null
  /** Where there is a problem, no instance that anyone may have. */
  readonly after: PathwayInstance
}

export function tryOut(definitions: PathwayDefinitions, { definition, before, steps, at }: Begun): TriedOut {
  const carried = carry(definition, before, steps)
  const { state, context, names, lost } = carried
  const here = { version: definition.version, machine: machineHash(definition) }
  const entry = {
    type: MIGRATED,
    at,
    pathway: definition.id,
    from: { version: before.version, machine: before.machine },
    to: here,
    state: state ?? before.state,
    context,
    ...(Object.keys(names).length > 0 && { events: names }),
  }
  const after = deepFreeze({
    pathway: definition.id,
    ...here,
    revision: before.revision + 1,
    state: entry.state,
    context,
    history: [...before.history, entry],
  })
  const isWhole = (): boolean => instanceFaults(definitions, after).length === 0
  const problem = state === null ? 'no-place' : lost.length > 0 ? 'duty-lost' : isWhole() ? null : 'not-whole'
  return { carried, problem, after }
}
