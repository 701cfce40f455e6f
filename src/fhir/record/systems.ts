import { codeSystem, type FhirOptions } from '../names.js'

/** skal, bør, kan, råd: `shall`, `should`, `may`, `advice`. */
export const strengthSystem = (options: FhirOptions): string => codeSystem(options, 'strength')
/** What a rule rests on: the guide, a reading of a gap in it, law, other national advice, the municipality. */
export const basisSystem = (options: FhirOptions): string => codeSystem(options, 'basis')
/** How sure an action is while answers are missing. */
export const certaintySystem = (options: FhirOptions): string => codeSystem(options, 'certainty')
/** The kinds of action. */
export const kindSystem = (options: FhirOptions): string => codeSystem(options, 'action-kind')
/** The three hovedforlop: `1`, `2`, `3`. */
export const levelSystem = (options: FhirOptions): string => codeSystem(options, 'hovedforlop')
/** Who a referral goes to. */
export const recipientSystem = (options: FhirOptions): string => codeSystem(options, 'referral-recipient')
/** The pathways: a code is the id of one. */
export const pathwaySystem = (options: FhirOptions): string => codeSystem(options, 'pathway')
/** The rules: a code is the id of one. */
export const ruleSystem = (options: FhirOptions): string => codeSystem(options, 'rule')
/** What can happen in a pathway: a code is the type of an event. */
export const eventSystem = (options: FhirOptions): string => codeSystem(options, 'pathway-event')
/** Why a professional departed from a suggestion, as HL7 codes it from CDS Hooks 3.0 on. */
export const nonAdherenceSystem = 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes'
/** The time limits of the pakkeforlop: a code is the id of one. */
export const timeLimitSystem = (options: FhirOptions): string => codeSystem(options, 'time-limit')
