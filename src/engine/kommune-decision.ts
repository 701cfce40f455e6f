import type { Strength } from '../guideline/strength.js'
import type { Text } from '../guideline/text.js'

/** Whose service it is: the municipality's own, several municipalities' together, or a partner in specialist services. */
export const serviceKinds = ['municipal', 'intermunicipal', 'specialist'] as const
export type ServiceKind = (typeof serviceKinds)[number]

/** How a person gets it: by asking, after an assessment, by a formal decision (vedtak), or by referral (partners only). */
export const grants = ['direct', 'after-assessment', 'by-vedtak', 'by-referral'] as const
export type Granted = (typeof grants)[number]

/** Why a service is not for this person. */
export const exclusionReasons = [
  'too-young',
  'too-old',
  'other-problemomrade',
  'other-hovedforlop',
  'outside-target-group',
] as const
export type ExclusionReason = (typeof exclusionReasons)[number]

/** How to reach a service. `placeholder` says that it was made up and must not be used. */
export interface Contact {
  readonly phone?: string
  readonly email?: string
  readonly web?: string
  readonly address?: string
  readonly placeholder?: boolean
}

/** A service of the municipality as it is offered to one person. */
export interface OfferedService {
  readonly id: string
  readonly kind: ServiceKind
  readonly name: Text
  /** `certain`: the person is in its target group. `possible`: that hangs on `dependsOn`. */
  readonly certainty: 'certain' | 'possible'
  /** Facts, and `hovedforlop` where the level decides. Empty when it is certain. */
  readonly dependsOn: readonly string[]
  readonly granted: Granted
  readonly targetGroup?: Text
  readonly openingHours?: Text
  readonly capacity?: Text
  readonly contact?: Contact
}

/** The services that are the municipality's way of doing one thing. */
export interface Offer {
  /** The id of an action of the decision, or of an option of it (the `rule` of the option). */
  readonly for: string
  /** Those that depend on the fewest answers first, then in the order of the profile. */
  readonly services: readonly OfferedService[]
}

/** A service that would be offered if the person were in its target group. */
export interface ExcludedService {
  readonly id: string
  readonly kind: ServiceKind
  readonly name: Text
  readonly reason: ExclusionReason
  /** The actions and options it would be offered for. */
  readonly for: readonly string[]
}

/** A rule of the municipality that carries an action of the decision. */
export interface LocalRuleNote {
  readonly rule: string
  readonly title: Text
  readonly action: string
  readonly strength: Strength
  /** The title of the action, where the action is the municipality's own. */
  readonly actionTitle?: Text
  /** The way of doing it that the rule adds. */
  readonly option?: Text
  /** What the municipality bases it on, in its words. */
  readonly source?: Text
}

/** What a municipality's profile says of one decision. */
export interface KommuneDecision {
  readonly profile: {
    readonly id: string
    readonly name: Text
    readonly version: string
    /** SHA-256 of the profile. */
    readonly fingerprint: string
  }
  /** Actions first, in their order, each followed by its options. */
  readonly offers: readonly Offer[]
  /** Services and duties of the decision, and options of its services, for which there is nothing for this person. */
  readonly gaps: readonly string[]
  readonly excluded: readonly ExcludedService[]
  readonly rules: readonly LocalRuleNote[]
}
