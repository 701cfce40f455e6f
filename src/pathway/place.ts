import type { PathwayInstance } from './instance.js'

/** Where a person stands, and what is known. */
export type Place = Pick<PathwayInstance, 'state' | 'context'>

/** The types of events that a place answers to, with the guards that each answer waits for. */
export type Waiting = ReadonlyMap<string, readonly (string | undefined)[]>
