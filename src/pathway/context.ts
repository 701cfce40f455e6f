import type { Because } from '../engine/decision.js'
import type { Level } from '../engine/placing.js'
import type { PathwayState } from './instance.js'

/** A duty that a decision laid down. It never disappears: it is open until it is done, handed over or departed from. */
export interface Duty {
  readonly action: string
  readonly statements: readonly string[]
  /** The answers it rests on: when they change, a closed duty is opened again. */
  readonly because: Because
  /** The day it arose. */
  readonly since: string
  readonly status: 'open' | 'done' | 'handed-over' | 'departed-from'
  readonly closed?: string
  /** Who took it over. */
  readonly to?: string
  /** Why it was departed from. */
  readonly reason?: string
}

/** A measure agreed with the person. Each has its own life, whatever becomes of the others. */
export interface Measure {
  readonly id: string
  readonly title: string
  /** The hovedforlop it was agreed in; it follows the person to another. */
  readonly from: Level | null
  readonly status: 'agreed' | 'running' | 'paused' | 'ended'
  readonly since: string
}

/** A date agreed with the person. One that was met stays in the list; of one thing, no more than one is unmet. */
export interface AgreedDate {
  readonly what: string
  readonly day: string
  /** The day in Norway on which what was agreed took place. */
  readonly metOn?: string
}

/** What a pathway knows beside its state. Plain data, the same for every pathway. */
export interface PathwayContext {
  readonly duties: { readonly [action: string]: Duty }
  readonly measures: { readonly [id: string]: Measure }
  readonly agreed: readonly AgreedDate[]
  /** The hovedforlop of the person; null in a pakkeforlop. */
  readonly level: Level | null
  readonly entry: 'utredning' | 'behandling' | null
  readonly careLevel: 'poliklinikk' | 'dogn' | null
  readonly severity: 'alvorlig' | 'mindre-alvorlig' | null
  readonly oyeblikkeligHjelp: boolean
  /** Compulsory care: a circumstance of the pathway, not a pathway of its own. */
  readonly tvang: boolean
  /** Hovedforlop: the last evaluation asked for more help or for less, and the measures have not been chosen yet. */
  readonly trapp: 'opp' | 'ned' | null
  /** Pakkeforlop: the step at which it was broken off, where it is taken up again. */
  readonly avbruttVed: string | null
  /** Things that have been done and that a later step asks for. */
  readonly done: { readonly [what: string]: string }
  /** Regions of a hovedforlop that the person has left: they stand there again when the person comes back. */
  readonly setAside?: { readonly [region: string]: PathwayState }
}
