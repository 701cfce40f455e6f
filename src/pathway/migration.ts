import type { TimeLimit } from './limit.js'

/**
 * How instances of one version of a machine are carried over to the next. Plain data, kept with the pathway for as long
 * as an instance of the old version can turn up: of the old machine, nothing else is left.
 */
export interface Migration {
  /** The version it leads from. */
  readonly from: string
  /** SHA-256 of the machine of that version: `machine` of its instances. Another machine is not carried over. */
  readonly machine: string
  /** The version it leads to. */
  readonly to: string
  /** Where the states of the old machine are now, by path. What is not named is where it was. */
  readonly states?: { readonly [path: string]: NewPlace }
  /** States of the old machine at which a pathway ended: who stood there with a duty open may stand at an end still. */
  readonly ends?: readonly string[]
  /** The new names of events; null for one that can no longer be registered. */
  readonly events?: { readonly [type: string]: string | null }
  /** The new ids of duties. A duty is never left out. */
  readonly duties?: { readonly [action: string]: string }
  /** What the context of the old version did not have, as it begins. */
  readonly context?: { readonly [field: string]: unknown }
  /** Limits that were others in the old version, by id, as they were; null for one that was not there. */
  readonly limits?: { readonly [id: string]: TimeLimit | null }
}

/**
 * The path of a state, or of a region with all its states; null for a region that is gone with nothing in its place. For
 * a state that was split: the first whose event has happened.
 */
export type NewPlace = string | null | readonly Branch[]

export interface Branch {
  readonly to: string
  /** The event that must have happened, as it was called; left out for all the others. */
  readonly after?: string
}

export interface MachineVersion {
  readonly version: string
  readonly machine: string
}
