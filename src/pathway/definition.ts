import type { AnyStateMachine } from 'xstate'
import type { Text } from '../guideline/text.js'
import type { EventDefinitions } from './event.js'
import type { Migration } from './migration.js'

/** One pathway: a machine, the words around it, and a version that an instance is bound to. */
export interface PathwayDefinition {
  readonly id: string
  /** Raised with every change that a running instance could notice. */
  readonly version: string
  readonly kind: 'hovedforlop' | 'pakkeforlop'
  readonly title: Text
  readonly machine: AnyStateMachine
  readonly events: EventDefinitions
  /** What stands in the way when a guard refuses, by the name of the guard. */
  readonly refusals: { readonly [guard: string]: Text }
  /** How instances of earlier versions are carried over, one step a version. */
  readonly migrations?: readonly Migration[]
}

export type PathwayDefinitions = { readonly [id: string]: PathwayDefinition }

/** The definition with this id; undefined when there is none. */
export const definitionOf = (definitions: PathwayDefinitions, id: string): PathwayDefinition | undefined =>
  typeof id === 'string' && Object.hasOwn(definitions, id) ? definitions[id] : undefined
