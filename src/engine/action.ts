import type { Text } from '../guideline/text.js'
import type { Condition } from '../logic/condition.js'

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
  /**
   * A safety action follows the strictest level that is still possible, other actions the lowest. Contacts and
   * referrals always are; set it on assessments and collaboration that protect a life.
   */
  readonly safety?: boolean
  /** It has been done when all these facts are known. */
  readonly doneWhenKnown?: readonly string[]
  /** Who a referral goes to, and the pathway it opens. A route stays open until an answer closes it. */
  readonly routes?: readonly Route[]
  /**
   * Why no municipality has to have a service for it: it is the same in the whole country, or it is how
   * every service and everybody in it works.
   */
  readonly needsNoService?: 'nationwide' | 'way-of-working'
}

/** A route is offered until an answer closes it; one `forKnown` only when an answer opens it. */
export interface Route {
  readonly to: string
  readonly pathway?: string
  readonly when: Condition
  readonly forKnown?: boolean
}

/** Contacts and referrals protect a life whether they are marked or not. */
export const isSafety = ({ kind, safety }: ActionDefinition): boolean =>
  safety === true || kind === 'contact' || kind === 'referral'

export type Actions = { readonly [id: string]: ActionDefinition }
