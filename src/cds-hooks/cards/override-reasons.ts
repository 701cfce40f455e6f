import { codeSystem } from '../../fhir/names.js'
import { nonAdherenceReasons, type NonAdherenceCode } from '../../fhir/record/non-adherence.js'
import { nonAdherenceSystem } from '../../fhir/record/systems.js'
import type { Translator } from '../../explain/translator.js'
import type { Locale } from '../../guideline/text.js'
import type { Coding } from '../response/card.js'

/** Reasons that HL7's list has no code for. */
const own = ['faglig-vurdering', 'avtalt-med-personen', 'ivaretas-av-andre'] as const

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
export const overrideReasons = (
  t: Translator,
  locale: Locale,
  base: string,
): readonly (Coding & { readonly display: string })[] => [
  ...own.map((code) => ({ code, system: ownReasonSystem(base), display: t(`reason.${code}`) })),
  ...hl7.map((code) => ({ code, system: nonAdherenceSystem, display: nonAdherenceReasons[code].text[locale] })),
]

/** The codes of the reasons that cards offer. */
export const reasonCodes: ReadonlySet<string> = new Set([...own, ...hl7])
