import type { AnyStateNode } from 'xstate'
import type { PathwayDefinition } from '../../src/pathway/definition.js'
import type { PathwayEvent } from '../../src/pathway/event.js'
import type { PathwayInstance } from '../../src/pathway/instance.js'

type Transition = NonNullable<ReturnType<AnyStateNode['transitions']['get']>>[number]

const nodesOf = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)]
const isLeaf = ({ type }: AnyStateNode): boolean => type === 'atomic' || type === 'final'
const isInside = (node: AnyStateNode, outer: AnyStateNode): boolean =>
  node === outer || (node.parent !== undefined && isInside(node.parent, outer))
const beginningOf = (node: AnyStateNode): AnyStateNode =>
  node.type === 'compound' ? beginningOf(node.initial.target[0]!) : node

/** What goes on side by side, each by itself; of a machine with one course, the machine. */
const regionsOf = (node: AnyStateNode): AnyStateNode[] =>
  node.type === 'parallel' ? Object.values(node.states).flatMap(regionsOf) : [node]

export const nameOf = ({ source, eventType, guard, target }: Transition): string => {
  const from = source.path.join('.') || '*'
  const to = target?.map(({ path }) => path.join('.')).join() ?? 'stays'
  return [from, eventType, ...(typeof guard === 'string' ? [`[${guard}]`] : []), '→', to].join(' ')
}

/** Two transitions of one region, nothing of that region between them. */
export const pairOf = (first: string, second: string): string => `${first} ; ${second}`

/** Who has just broken off at one step does not take the pathway up again at another. */
function canFollow({ eventType, source }: Transition, { guard }: Transition): boolean {
  const step = /^bleAvbruttVed\W?(.+)$/.exec(typeof guard === 'string' ? guard : '')?.[1]
  return step === undefined || eventType !== 'forlop.avbrutt' || step.toLowerCase() === source.key.toLowerCase()
}

/** The states and the transitions of a machine as XState has them, and which transition can follow which. */
export function transitionsOf({ machine }: PathwayDefinition) {
  const nodes = nodesOf(machine.root)
  const all = nodes.flatMap(({ transitions }) => [...transitions.values()].flat())
  const regions = regionsOf(machine.root)
  const pairs = regions.flatMap((region) => {
    // what holds everywhere and leads nowhere can stand beside anything
    const own = all.filter(({ source, target }) => isInside(source, region) && (source.parent || target))
    const leaves = nodesOf(region).filter(isLeaf)
    return own.flatMap((first) => {
      const target = first.target?.find((to) => isInside(to, region))
      const after = target === undefined ? leaves.filter((leaf) => isInside(leaf, first.source)) : [beginningOf(target)]
      return own
        .filter((second) => after.some((leaf) => isInside(leaf, second.source)) && canFollow(first, second))
        .map((second) => [nameOf(first), nameOf(second)] as const)
    })
  })
  return {
    leaves: nodes.filter(isLeaf).map(({ path }) => path.join('.')),
    names: all.map(nameOf),
    pairs,
    /** The region of each transition; what holds in the whole machine has one of its own. */
    regionOf: new Map(
      all.map((one) => [nameOf(one), regions.find((region) => isInside(one.source, region))?.id ?? ''] as const),
    ),
    /** What XState takes for an event from where an instance stands, one transition a region at most. */
    from: ({ state, context }: PathwayInstance) => {
      const place = machine.resolveState({ value: state as never, context })
      return (event: PathwayEvent): readonly string[] =>
        machine.getTransitionData(place, event as never).map((taken) => nameOf(taken as Transition))
    },
  }
}
