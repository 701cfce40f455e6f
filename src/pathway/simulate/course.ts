import type { PathwayDefinition } from '../definition.js'
import { leavesOf } from '../diagram/diagram.js'
import { graphOf, type GraphEdge } from '../diagram/graph.js'
import type { FieldKind } from '../event.js'
import type { PathwayState } from '../instance.js'

/** What a walk must know of a machine, read off it once. */
export interface Course {
  /** The states one can stand in, in the order they are written. */
  readonly leaves: readonly string[]
  /** How much each event counts where a person stands, among those that are open. */
  weightsIn(state: PathwayState): (event: string) => number
  /** Is it told of one out of several things that a person has, each of which it can happen to? */
  isOfOne(event: string): boolean
  /** The state in which a pathway has ended, though it may be taken up again; null while it goes on. */
  endOf(state: PathwayState): string | null
}

/**
 * A step on counts most, less where it goes on beside what comes to an end; then what is noted there, then what holds
 * everywhere. What ends it from anywhere is rare.
 */
const weights = { step: 100, beside: 3, noted: 3, everywhere: 1, suddenEnd: 1 / 10 } as const

const isReference = (kind: FieldKind): boolean => typeof kind === 'object' && !('includes' in kind)

const courses = new WeakMap<PathwayDefinition, Course>()

export function courseOf(definition: PathwayDefinition): Course {
  const known = courses.get(definition)
  if (known !== undefined) return known
  const { nodes, edges } = graphOf(definition, { guards: {} })
  const leaves = nodes.flatMap(({ path, type }) => (type === 'atomic' || type === 'final' ? [path] : []))
  const ends = new Set(
    nodes.flatMap(({ path, type, tags }) => (type === 'final' || tags.includes('closed') ? [path] : [])),
  )
  // of a machine with one course only, that is the one
  const regionOf = (path: string): string => (definition.machine.root.type === 'parallel' ? path.split('.')[0]! : '')
  const regionsThatEnd = new Set([...ends].map(regionOf))
  const own = new Map<string, number>()
  for (const { from, to, event } of edges) {
    if (!leaves.includes(from)) continue
    const key = `${from} ${event}`
    const step = regionsThatEnd.has(regionOf(from)) ? weights.step : weights.beside
    own.set(key, Math.max(own.get(key) ?? 0, to === null ? weights.noted : step))
  }
  const leadsToAnEnd = ({ to }: GraphEdge): boolean => to !== null && ends.has(to)
  /** Nothing but ends come of it, and not from one state alone. */
  const isSudden = (event: string): boolean => {
    const all = edges.filter((edge) => edge.event === event)
    const from = new Set(all.map((edge) => edge.from))
    return all.every(leadsToAnEnd) && (from.size > 1 || all.some((edge) => !leaves.includes(edge.from)))
  }
  const suddenEnds = new Set(edges.map(({ event }) => event).filter(isSudden))
  const course: Course = {
    leaves,
    weightsIn(state) {
      const keys = leavesOf(state).map((leaf) => `${leaf} `)
      return (event) =>
        suddenEnds.has(event)
          ? weights.suddenEnd
          : Math.max(weights.everywhere, ...keys.map((leaf) => own.get(leaf + event) ?? 0))
    },
    isOfOne: (event) => Object.values(definition.events[event]?.needs ?? {}).some(isReference),
    endOf: (state) => leavesOf(state).find((leaf) => ends.has(leaf)) ?? null,
  }
  courses.set(definition, course)
  return course
}
