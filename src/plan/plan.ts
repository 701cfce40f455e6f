import type { Basis } from '../engine/rule.js'
import type { Text } from '../guideline/text.js'
import type { Absent } from '../kartlegging/kartlegging.js'
import type { Checklist } from './checklist.js'
import type { Required } from './need.js'

/** A calendar day, `2026-06-01`. */
export type Day = string

/** Something a plan asks for: what it is called, and what the asking rests on. */
export interface PlanAsk {
  /** A heading in plain language, said to the person. */
  readonly title: Text
  /** What to write there. */
  readonly help: Text
  /** Statements of the guide behind it. */
  readonly statements: readonly string[]
  /** Other sources behind it, by id. */
  readonly sources?: readonly string[]
  /** `derived` where no source asks for it: a suggestion, and shown as one. */
  readonly basis: Basis
  readonly required: Required
}

/** What a part holds: free text, a list, people, days, or who does what by when. */
export type PartKind = 'text' | 'list' | 'people' | 'dates' | 'tasks'

export interface PlanPart extends PlanAsk {
  /** Unique in the plan, never reused. */
  readonly id: string
  readonly kind: PartKind
  /** Printed under the heading whether it is filled in or not. */
  readonly note?: Text
}

export interface PlanDefinition {
  readonly id: string
  /** Raised with every change that a filled plan could notice. */
  readonly version: string
  readonly title: Text
  /** What the plan is for, said to the person. */
  readonly purpose: Text
  /** Statements of the guide that call for the plan or say how it is used. */
  readonly statements: readonly string[]
  readonly sources: readonly string[]
  /** Who should take part in making it. */
  readonly madeWith?: PlanAsk
  /** The days on which it is evaluated. */
  readonly dates?: PlanAsk
  readonly parts: readonly PlanPart[]
  /** What to go through when it is evaluated. */
  readonly evaluation?: Checklist
}

export const plan = (definition: PlanDefinition): PlanDefinition => definition

export interface Person {
  readonly name: string
  readonly relation?: string | undefined
  readonly phone?: string | undefined
}

export interface Task {
  readonly who: string
  readonly what: string
  readonly by?: Day | undefined
}

/** What stands in a part. A part can also say that the person did not want it, or that it does not concern them. */
export type PartValue = string | readonly string[] | readonly Person[] | readonly Task[] | Absent

/** Who made the plan. `person` is whether the one it concerns took part. */
export interface MadeWith {
  readonly person: boolean
  readonly others?: readonly Person[] | undefined
}

/** A plan as it is filled in. Plain JSON. A part that is left out is not filled in. */
export interface FilledPlan {
  readonly plan: string
  readonly version: string
  readonly parts: { readonly [part: string]: PartValue | undefined }
  readonly madeWith?: MadeWith | undefined
  /** The day it was agreed. */
  readonly agreed?: Day | undefined
  /** The days it is to be evaluated. */
  readonly evaluate?: readonly Day[] | undefined
}

/** A filled plan belongs to one definition in one version, as a pathway instance does to its machine. */
export function checkBelongs({ id, version }: PlanDefinition, filled: FilledPlan): void {
  if (filled.plan !== id || filled.version !== version) {
    throw new RangeError(`the plan is not of \`${id}\` in version ${version}`)
  }
}
