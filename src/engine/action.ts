import type { Text } from '../guideline/text.js'

export const actionKinds = [
  'assessment',
  'contact',
  'referral',
  'collaboration',
  'plan',
  'service',
  'information',
] as const
export type ActionKind = (typeof actionKinds)[number]

/** Something to do, defined once; rules say when it is to be done and how strongly. */
export interface ActionDefinition {
  readonly kind: ActionKind
  /** An imperative sentence. */
  readonly title: Text
  /** How soon, where it cannot wait for ordinary planning. */
  readonly urgency?: 'immediate' | 'same-day'
  /**
   * A safety action follows the strictest level that is still possible, other actions the lowest. Contacts and
   * referrals always are; set it on assessments and collaboration that protect a life.
   */
  readonly safety?: boolean
  /** It has been done when all these facts are known. */
  readonly doneWhenKnown?: readonly string[]
  /** Who a referral goes to. */
  readonly to?: string
  /** The pathway a referral opens. */
  readonly pathway?: string
}

export type Actions = { readonly [id: string]: ActionDefinition }
