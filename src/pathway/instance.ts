import type { PathwayContext } from './context.js'
import type { PathwayEvent } from './event.js'

/** Where a person stands: a state name, or one per region, as deep as the machine is. */
export type PathwayState = string | { readonly [region: string]: PathwayState }

/** One person's pathway. Plain JSON: it can be stored anywhere and taken up again on any runtime. */
export interface PathwayInstance {
  readonly pathway: string
  readonly version: string
  /** SHA-256 of the machine it was last advanced by. */
  readonly machine: string
  /** One higher for every event. */
  readonly revision: number
  readonly state: PathwayState
  readonly context: PathwayContext
  /** What has happened, in the order it was registered. Only ever added to. */
  readonly history: readonly PathwayEvent[]
}
