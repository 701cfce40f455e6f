import type { AnyStateNode } from 'xstate'
import type { Text } from '../../guideline/text.js'
import type { PathwayDefinition } from '../definition.js'

/** A state, a region, or the whole machine: whatever has a name and can be stood in. */
export interface GraphNode {
  /** `forlop.kartlegging`; of the whole machine, the id of the pathway. */
  readonly path: string
  readonly parent: string | null
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final'
  readonly title: Text
  /** The state it begins in, where it has states of which one holds at a time. */
  readonly initial: string | null
  readonly tags: readonly string[]
  /** The statements of the guide behind it. */
  readonly statements: readonly string[]
}

/** What an event does in a state. On a region, or on the whole machine, it does so in every state of it. */
export interface GraphEdge {
  readonly from: string
  /** Null where the person stays: it is noted, and nothing else. */
  readonly to: string | null
  readonly event: string
  /** The condition it waits for, by name. */
  readonly guard: string | null
  /** It happens when none of the conditions before it holds. */
  readonly otherwise: boolean
}

/** A pathway as plain data: what every drawing of it is made from. */
export interface PathwayGraph {
  readonly pathway: string
  readonly version: string
  readonly title: Text
  /** The whole machine first, then each state before those inside it, in the order they are written. */
  readonly nodes: readonly GraphNode[]
  /** State by state; those of one event in the order they are tried. */
  readonly edges: readonly GraphEdge[]
  /** The events and the conditions of the edges, in words. */
  readonly events: { readonly [event: string]: Text }
  readonly guards: { readonly [guard: string]: Text }
}

/** What machines do not say of themselves: their conditions, in words. */
export interface GraphWords {
  readonly guards: { readonly [guard: string]: Text }
}

/** Reads the graph off a machine. */
export function graphOf(definition: PathwayDefinition, words: GraphWords): PathwayGraph {
  const { id, version, title, machine, events } = definition
  const states = withDescendants(machine.root)
  const edges = states.flatMap((state) => edgesOf(state, id))
  return {
    pathway: id,
    version,
    title,
    nodes: states.map((state) => nodeOf(state, definition)),
    edges,
    events: pick(
      edges.map(({ event }) => event),
      (event) => events[event]?.title,
    ),
    guards: pick(
      edges.map(({ guard }) => guard),
      (guard) => words.guards[guard],
    ),
  }
}

const withDescendants = (state: AnyStateNode): AnyStateNode[] => [
  state,
  ...Object.values(state.states).flatMap(withDescendants),
]

const pathOf = ({ path }: AnyStateNode, pathway: string): string => (path.length === 0 ? pathway : path.join('.'))

function nodeOf(state: AnyStateNode, { id, title }: PathwayDefinition): GraphNode {
  const path = pathOf(state, id)
  const meta = state.meta as { readonly title?: Text; readonly statements?: readonly string[] } | undefined
  return {
    path,
    parent: state.parent === undefined ? null : pathOf(state.parent, id),
    type: state.type as GraphNode['type'],
    title: state.parent === undefined ? title : (meta?.title ?? named(state.key)),
    initial: state.type === 'compound' ? state.initial.target.map((target) => pathOf(target, id))[0]! : null,
    tags: state.tags,
    statements: meta?.statements ?? [],
  }
}

function edgesOf(state: AnyStateNode, pathway: string): GraphEdge[] {
  return [...state.transitions].flatMap(([event, tried]) =>
    tried.flatMap(({ target, guard }, index) =>
      (target ?? [null]).map((to) => ({
        from: pathOf(state, pathway),
        to: to === null ? null : pathOf(to, pathway),
        event,
        guard: guard === undefined ? null : typeof guard === 'string' ? guard : (guard as { type: string }).type,
        otherwise: guard === undefined && index > 0,
      })),
    ),
  )
}

/** Every name once, with its words. */
const pick = (
  names: readonly (string | null)[],
  wordsOf: (name: string) => Text | undefined,
): { readonly [name: string]: Text } =>
  Object.fromEntries(
    [...new Set(names)].flatMap((name) => (name === null ? [] : [[name, wordsOf(name) ?? named(name)]])),
  )

/** Better a bare name than a blank. */
const named = (name: string): Text => ({ nb: name, nn: name, en: name })
