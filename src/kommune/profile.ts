import type { ActionKind } from '../engine/action.js'
import type { Contact, Granted } from '../engine/kommune-decision.js'
import type { Level } from '../engine/placing.js'
import type { Urgency } from '../engine/rule.js'
import type { Strength } from '../guideline/strength.js'
import type { Text } from '../guideline/text.js'
import type { Condition } from '../logic/condition.js'

/** One service: whom it is for, what of the guide it realises, and how to get it. */
export interface KommuneService {
  readonly id: string
  readonly name: Text
  readonly description?: Text
  /** Ids of actions, of options (the id of their rule) and of referral recipients of the guide. */
  readonly realises: readonly string[]
  /** Whom it is for, in words. */
  readonly targetGroup?: Text
  /** Whole years, both ends included. */
  readonly ageFrom?: number
  readonly ageTo?: number
  /** Left out: all. */
  readonly hovedforlop?: readonly Level[]
  /** Left out: both. */
  readonly problemomrade?: readonly string[]
  /** A target group that the other limits do not say. */
  readonly when?: Condition
  readonly granted: Granted
  readonly openingHours?: Text
  readonly capacity?: Text
  readonly contact?: Contact
  readonly note?: Text
}

/** A service that several municipalities run together. */
export interface IntermunicipalService extends KommuneService {
  readonly together?: readonly string[]
}

/** A partner in specialist services. */
export interface KommunePartner extends KommuneService {
  readonly partner: 'dps' | 'tsb' | 'fact' | 'akutteam' | 'other'
}

/** Something to do that the guide does not have. */
export interface LocalAction {
  /** Begins with `lokal-`. */
  readonly id: string
  readonly kind: ActionKind
  readonly title: Text
}

/** A rule of the municipality: it adds an action or an option, or makes one stronger. */
export interface LocalRule {
  /** In decisions: `lokal/<profile>/<id>`. */
  readonly id: string
  readonly title: Text
  readonly strength: Strength
  readonly basis?: 'local'
  readonly when: Condition
  readonly urgency?: Urgency
  readonly then: { readonly action: string; readonly option?: Text }
  readonly source?: Text
}

/** A municipality's profile as `checkKommune` returns it: plain, frozen, every text in three languages. */
export interface KommuneProfile {
  readonly id: string
  readonly name: Text
  readonly kommunenummer?: string
  readonly version: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly sources?: readonly Text[]
  readonly note?: Text
  readonly services: readonly KommuneService[]
  readonly intermunicipal?: readonly IntermunicipalService[]
  readonly partners?: readonly KommunePartner[]
  readonly actions?: readonly LocalAction[]
  readonly rules?: readonly LocalRule[]
  readonly texts?: { readonly [locale: string]: { readonly [key: string]: string } }
  /** What it was checked against: SHA-256 of the rules of the guide, and of the profile itself. */
  readonly checked: { readonly rules: string; readonly fingerprint: string }
}
