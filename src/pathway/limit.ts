import type { Text } from '../guideline/text.js'
import type { Day } from './day.js'

export const units = ['kalenderdager', 'virkedager'] as const
export type Unit = (typeof units)[number]

export const careLevels = ['poliklinikk', 'dogn'] as const
export type CareLevel = (typeof careLevels)[number]

export const severities = ['alvorlig', 'mindre-alvorlig'] as const
export type Severity = (typeof severities)[number]

export const entries = ['utredning', 'behandling'] as const
export type Entry = (typeof entries)[number]

/** Where a limit is written. */
export interface LimitSource {
  /** For a statute: its id among the sources of the rules, where the section number stands by date. */
  readonly key: string
  readonly title: string
  readonly publisher?: string
  readonly url?: string
  /** The day the page gives for itself; null when it gives none. */
  readonly dated: Day | null
  /** The day somebody read it; null when a host does not say. */
  readonly checked: Day | null
}

/** How long it may take from one event of a pathway to another. */
export interface TimeLimit {
  readonly id: string
  /** The pathways it holds for. */
  readonly pathways: readonly string[]
  /** The event it is counted from, not counting its day. */
  readonly from: string
  /** Only from an event whose fields say this, such as a decision on extended assessment. */
  readonly fromWith?: { readonly [field: string]: string }
  /** Not from an event whose fields say one of these, such as a decision to close. */
  readonly fromUnless?: { readonly [field: string]: readonly string[] }
  /** Another event, later than `from`, from which it is counted anew. */
  readonly restartedBy?: string
  /** The event that must have happened. */
  readonly to: string
  /** Events that show it where `to` itself was not registered. */
  readonly alsoMetBy?: readonly string[]
  /** An event after which it is not waited for, beside those that end the pathway. */
  readonly endedBy?: string
  /** It holds between one event and the next of the same kind, and is counted from the latest. */
  readonly repeats?: boolean
  /** The most it may take; null where the number has not been found in a source that was read. Never a guess. */
  readonly number: number | null
  /** Where the source gives a range, its lower end. Being earlier is no breach. */
  readonly minimum?: number
  readonly unit: Unit
  readonly careLevel: CareLevel | 'any'
  /** With `any`: the source says nothing of this level, which has a limit of its own. */
  readonly notFor?: CareLevel
  readonly severity?: Severity
  /** Only for those who came for this: a person with a clarified condition goes straight to treatment. */
  readonly entry?: Entry
  /**
   * Who came for this has no event that it is counted from, and the source does not say what to count from instead:
   * once they have `begun`, it is unknown.
   */
  readonly notCountedFor?: { readonly entry: Entry; readonly begun: string }
  /** Immediate help is given without it. */
  readonly exemptsImmediateHelp?: boolean
  /**
   * `in-force`: read in the source, and no later table has been read. `superseded`: a later one has.
   * `unverified`: the number has not been found. `local`: the host's own.
   */
  readonly status: 'in-force' | 'superseded' | 'unverified' | 'local'
  /** Only a `law` limit is a right of the patient. A breach of an advisory one is documented, not reported. */
  readonly legalWeight: 'law' | 'advisory'
  readonly source: LimitSource
  /** The first day it held, by the day it is counted from; null when not known. */
  readonly validFrom: Day | null
  /** The first day it no longer held; null when it still does, or when that day is not known. */
  readonly validTo: Day | null
  /** Where to look the number up; always there when it is null. */
  readonly lookUp?: Text
  readonly title: Text
  /** What a reader of the number must know. */
  readonly note?: Text
}

/** Something a person can do within a time without asking anew: nobody is late when it is not used. */
export interface OpenReturn {
  readonly id: string
  readonly pathways: readonly string[]
  readonly hours: number
  readonly source: LimitSource
  readonly title: Text
  readonly text: Text
}
