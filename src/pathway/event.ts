import type { Text } from '../guideline/text.js'
import type { Reference } from './reference.js'

/** What a field of an event holds: a list is the values it can have, a reference names something in the instance. */
export type FieldKind = 'text' | 'day' | 'yes-no' | 'decision' | readonly string[] | Reference

export type Fields = { readonly [field: string]: FieldKind }

/** Something that can happen, in the past participle: it is registered, never asked for. */
export interface EventDefinition {
  readonly title: Text
  /** Fields that must be there. */
  readonly needs?: Fields
  /** Fields that can be there. */
  readonly takes?: Fields
}

export type EventDefinitions = { readonly [type: string]: EventDefinition }

/** One thing that happened. `at` is a day, `2026-11-22`, or a time with its offset, `2026-11-22T14:05:00+01:00`. */
export interface PathwayEvent {
  readonly type: string
  readonly at: string
  /** The host's own id: registered twice, it counts once. */
  readonly id?: string
  /** It is told of after something that happened later. */
  readonly lateRegistered?: boolean
  readonly [field: string]: unknown
}

/** The first event of every history, which nobody registers: `startPathway` writes it. */
export const BEGUN = 'forlop.opprettet'

/** The entry that a migration leaves: `migrate` writes it. */
export const MIGRATED = 'forlop.migrert'
