import type { AnyStateNode } from 'xstate'
import { leavesOf } from './diagram/diagram.js'
import type { PathwayState } from './instance.js'
import type { Branch, Migration } from './migration.js'

/** One of the states that a person stands in: where it was, and where it is or was last. */
export interface Stand {
  readonly from: string
  readonly path: string
  /** Nothing is in its place. */
  readonly isGone: boolean
  /** The pathway had ended there already. */
  readonly wasEnd: boolean
}

export const standsOf = (state: PathwayState): readonly Stand[] =>
  leavesOf(state).map((path) => ({ from: path, path, isGone: false, wasEnd: false }))

/** Where each state is after one migration, by the events that had happened. */
export const movedBy = (
  { states = {}, ends = [] }: Migration,
  stands: readonly Stand[],
  happened: ReadonlySet<string>,
): readonly Stand[] =>
  stands.map((stand) => {
    const path = stand.isGone ? null : newPath(states, stand.path, happened)
    const wasEnd = stand.wasEnd || ends.includes(stand.path)
    return { ...stand, wasEnd, ...(path === null ? { isGone: true } : { path }) }
  })

/** The new place of a path, or of the innermost state around it that has one. */
export function newPath(
  states: NonNullable<Migration['states']>,
  path: string,
  happened: ReadonlySet<string>,
): string | null {
  const parts = path.split('.')
  for (let depth = parts.length; depth > 0; depth--) {
    const around = parts.slice(0, depth).join('.')
    if (!Object.hasOwn(states, around)) continue
    const place = states[around]!
    const to = typeof place === 'object' && place !== null ? branchOf(place, happened) : place
    // where no branch holds, it keeps the name that nothing in the new machine has
    return to === null ? null : [to ?? around, ...parts.slice(depth)].join('.')
  }
  return path
}

const branchOf = (branches: readonly Branch[], happened: ReadonlySet<string>): string | undefined =>
  branches.find(({ after }) => after === undefined || happened.has(after))?.to

/** The state of the new machine for these; null where one leads nowhere, or none says where the person stands. */
export function stateFor(root: AnyStateNode, stands: readonly Stand[]): PathwayState | null {
  const paths = (isGone: boolean): Path[] =>
    stands.flatMap((stand) => (stand.isGone === isGone ? [stand.path.split('.')] : []))
  return stateAt(root, paths(false), paths(true))
}

type Path = readonly string[]

/** A region that is new begins. One that the person stood in does not: what is gone there must have a new place. */
function stateAt(node: AnyStateNode, paths: readonly Path[], gone: readonly Path[]): PathwayState | null {
  const keys = [...new Set(paths.flatMap(([key]) => (key === undefined ? [] : [key])))]
  if (keys.some((key) => !Object.hasOwn(node.states, key))) return null
  const below = (key: string): PathwayState | null => stateAt(node.states[key]!, restOf(paths, key), restOf(gone, key))
  if (node.type === 'parallel') {
    const regions = Object.keys(node.states).map((key) => [key, below(key)] as const)
    return regions.some(([, state]) => state === null) ? null : (Object.fromEntries(regions) as PathwayState)
  }
  if (node.type !== 'compound') return {}
  if (keys.length > 1 || (keys.length === 0 && gone.some((path) => path.length > 0))) return null
  const key = keys[0] ?? node.initial.target[0]!.key
  const state = below(key)
  return state !== null && Object.keys(node.states[key]!.states).length === 0 ? key : state && { [key]: state }
}

const restOf = (paths: readonly Path[], key: string): Path[] =>
  paths.flatMap(([first, ...rest]) => (first === key ? [rest] : []))
