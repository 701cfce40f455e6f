import type { Kartlegging, Override } from 'forlop'
import type { PathwayInstance, renderPlan } from 'forlop/pathways'

export type Locale = 'nb' | 'nn' | 'en'

/** A measure that was chosen with the person: a service of the municipality, or one that is described in words. */
export interface ChosenMeasure {
  /** Kept for as long as the measure is: events of the pathway name it. */
  readonly id: string
  readonly title: string
  /** The service of the kommune profile it is. */
  readonly service?: string
  /** The action or option of the decision it answers. */
  readonly answers?: string
}

/** A plan's form as far as it is filled in: parts by id, as `planSchema` of forlop/pathways describes them. */
export type PlanDraft = Parameters<typeof renderPlan>[1]

/** A referral as far as it is written: what the professional wrote over, or added to, the draft, by field. */
export interface ReferralDraft {
  readonly to: string
  readonly written: { readonly [field: string]: string }
}

/** Everything that is known of one person: plain JSON, so that it can be saved to a file and read again. */
export interface Case {
  readonly format: 'forlop-intake'
  readonly version: 1
  readonly kartlegging: Kartlegging
  /** What the person says matters to them, in their own words. It decides nothing. */
  readonly mattersToMe: string
  readonly measures: readonly ChosenMeasure[]
  readonly overrides: readonly Override[]
  /** The hovedforløp. */
  readonly pathway: PathwayInstance | null
  /** The pakkeforløp that a referral opened, by the id of the pathway. */
  readonly pakkeforlop: { readonly [pathway: string]: PathwayInstance }
  readonly plans: { readonly [plan: string]: PlanDraft }
  readonly referrals: { readonly [to: string]: ReferralDraft }
}

export const emptyCase: Case = {
  format: 'forlop-intake',
  version: 1,
  kartlegging: {},
  mattersToMe: '',
  measures: [],
  overrides: [],
  pathway: null,
  pakkeforlop: {},
  plans: {},
  referrals: {},
}

/** True when something would be lost if the case were left. */
export const hasContent = (one: Case): boolean => JSON.stringify(one) !== JSON.stringify(emptyCase)
