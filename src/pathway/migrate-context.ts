import type { Duty, PathwayContext } from './context.js'
import { leavesOf } from './diagram/diagram.js'
import type { NewNames } from './history-names.js'
import type { PathwayState } from './instance.js'
import { newPath } from './migrate-state.js'
import type { Migration } from './migration.js'

/** What is known, as the next version has it. */
export function contextAfter(
  { context: begins = {}, duties = {}, events = {}, states = {} }: Migration,
  before: PathwayContext,
  happened: ReadonlySet<string>,
): PathwayContext {
  const { setAside, ...context } = { ...begins, ...before } as PathwayContext
  return {
    ...context,
    ...(setAside && { setAside: movedAside(states, setAside, happened) }),
    duties: withNewIds(context.duties, duties),
    done: renamed(context.done, stillKnown(events)),
    avbruttVed: stepAfter(states, context.avbruttVed, happened),
  }
}

/** The new names of events, without those that are no more. */
export const stillKnown = (events: NonNullable<Migration['events']>): NewNames =>
  Object.fromEntries(Object.entries(events).flatMap(([old, name]) => (name === null ? [] : [[old, name]])))

/** Where two come to have one id, the migration is refused: see `mergedDuties`. */
const withNewIds = (duties: PathwayContext['duties'], ids: NewNames): PathwayContext['duties'] =>
  Object.fromEntries(
    Object.entries(duties).map(([id, duty]): [string, Duty] => {
      const action = nameIn(ids, id)
      return [action, { ...duty, action }]
    }),
  )

/** The ids of duties that would be lost in another of the same id. */
export const mergedDuties = ({ duties: ids = {} }: Migration, duties: PathwayContext['duties']): string[] => {
  const wanted = Object.keys(duties).map((id) => nameIn(ids, id))
  return Object.keys(duties).filter((_, index) => wanted.filter((id) => id === wanted[index]).length > 1)
}

const renamed = <T>(values: { readonly [name: string]: T }, names: NewNames): { readonly [name: string]: T } =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [nameIn(names, name), value]))

const nameIn = (names: NewNames, name: string): string => (Object.hasOwn(names, name) ? names[name]! : name)

/** Regions that were left are renamed as they would be if the person stood there. */
function movedAside(
  states: NonNullable<Migration['states']>,
  setAside: NonNullable<PathwayContext['setAside']>,
  happened: ReadonlySet<string>,
): NonNullable<PathwayContext['setAside']> {
  const paths = leavesOf(setAside).map((path) => newPath(states, path, happened))
  return regionsAt(paths.flatMap((path) => (path === null ? [] : [path.split('.')])))
}

const regionsAt = (paths: readonly (readonly string[])[]): { readonly [region: string]: PathwayState } =>
  Object.fromEntries(
    [...new Set(paths.map(([region]) => region!))].map((region) => {
      const within = paths.filter(([first]) => first === region).map(([, ...rest]) => rest)
      return [region, within[0]!.length === 1 ? within[0]![0]! : regionsAt(within)]
    }),
  )

/** The step at which a pathway was broken off goes by the last part of its path. */
function stepAfter(
  states: NonNullable<Migration['states']>,
  step: string | null,
  happened: ReadonlySet<string>,
): string | null {
  const path = Object.keys(states).find((path) => lastOf(path) === step)
  return path === undefined ? step : lastOf(newPath(states, path, happened) ?? path)
}

const lastOf = (path: string): string => path.split('.').at(-1)!
