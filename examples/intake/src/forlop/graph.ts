import { diagram, type PathwayGraph, type PathwayId, type PathwayInstance } from 'forlop/pathways'
import { useMemo } from 'react'
import type { Text } from '../text/locale'

/** The machine as data, with the innermost states that hold. */
export interface Position extends PathwayGraph {
  readonly current: readonly string[]
}

/** Read off the machine itself: nothing about the states is written here. */
export const usePosition = (instance: PathwayInstance): Position =>
  useMemo(
    () => JSON.parse(diagram(instance.pathway as PathwayId, { format: 'json', instance })) as Position,
    [instance],
  )

export const inside = ({ nodes }: Position, path: string) => nodes.filter(({ parent }) => parent === path)

export const isCurrent = ({ current }: Position, path: string): boolean =>
  current.some((leaf) => leaf === path || leaf.startsWith(`${path}.`))

/** The titles of the states that the person stands in. */
export const placesOf = ({ nodes, current }: Position): readonly Text[] =>
  current.flatMap((leaf) => nodes.filter(({ path }) => path === leaf).map(({ title }) => title))

/** The events that lead on from where the person stands in the course itself, the first of what goes on side by side. */
export const leadingOn = ({ edges, current }: Position): readonly string[] => [
  ...new Set(edges.filter(({ from, to }) => from === current[0] && to !== null).map(({ event }) => event)),
]
