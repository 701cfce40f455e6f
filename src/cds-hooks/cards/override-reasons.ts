import { codeSystem } from '../../fhir/names.js'
import { nonAdherenceReasons, type NonAdherenceCode } from '../../fhir/record/non-adherence.js'
import { overrideReasonTexts } from '../../fhir/record/override-reasons.js'
import { nonAdherenceSystem } from '../../fhir/record/systems.js'
import type { Locale } from '../../guideline/text.js'
import type { Coding } from '../response/card.js'

const own = Object.entries(overrideReasonTexts)

/** Codes of HL7's list of reasons for not following a recommendation, as far as they can be meant here. */
const hl7 = [
  'action-completed',
  'patient-ineligible',
  'action-not-priority',
  'need-more-info',
  'inappropriate-recipient',
  'risk-benefit-ratio',
  'expert-contradicts',
  'policy-contradicts',
  'prefers-alternative',
  'patient-refuses',
  'service-not-available',
] as const satisfies readonly NonAdherenceCode[]

/** The code system of our own reasons. */
const ownReasonSystem = (base: string): string => codeSystem({ base }, 'override-reason')

/** Why a professional can depart from a card. A client may offer more. */
export const overrideReasons = (locale: Locale, base: string): readonly (Coding & { readonly display: string })[] => [
  ...own.map(([code, text]) => ({ code, system: ownReasonSystem(base), display: text[locale] })),
  ...hl7.map((code) => ({ code, system: nonAdherenceSystem, display: nonAdherenceReasons[code].text[locale] })),
]

/** The codes of the reasons that cards offer. */
export const reasonCodes: ReadonlySet<string> = new Set<string>([...own.map(([code]) => code), ...hl7])
