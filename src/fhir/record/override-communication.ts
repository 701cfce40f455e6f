import { sources } from '../../../rules/catalogue.js'
import { deepFreeze } from '../../engine/freeze.js'
import type { Override } from '../../engine/override.js'
import { either, holds, list, number, object, oneOf, text } from '../../shape.js'
import { renderCitation } from '../../guideline/source.js'
import { strengths } from '../../guideline/strength.js'
import type { Locale } from '../../guideline/text.js'
import type { Translator } from '../../explain/translator.js'
import { sayList } from '../../explain/words.js'
import { canonical, checkBase, type FhirOptions } from '../names.js'
import {
  authorCheck,
  checkOptions,
  encounterCheck,
  localeCheck,
  notAnObject,
  patientCheck,
  referenceTo,
  type Checks,
} from './check.js'
import { actionConcept, levelConcept } from './concepts.js'
import { guideCanonical } from './guide-link.js'
import { fhirDateTime, isFhirDateTime } from './moment.js'
import { nonAdherenceReasons, type NonAdherenceCode } from './non-adherence.js'

import { nonAdherenceSystem } from './systems.js'
import type { CodeableConcept, Communication } from './types.js'
import { uuidOf } from './uuid.js'
import { recordTranslator } from './words.js'
import { heading, narrative, paragraph, writable } from './xhtml.js'

export interface OverrideCommunicationOptions extends FhirOptions {
  /** The person, as the record knows them: `Patient/123`, or an absolute URL. */
  readonly patient: string
  readonly locale?: Locale
  /** Who departed, as the record knows them; what the override says of them is shown beside it. */
  readonly author?: string
  readonly encounter?: string
  /** The code of the reason, one of HL7's; the professional's own words are kept whether there is one or not. */
  readonly reasonCode?: NonAdherenceCode
  /** What was proposed and not followed, where the record holds it: ServiceRequest, Task, CarePlan, GuidanceResponse. */
  readonly about?: string
}

/**
 * A departure from a decision, for the record: what was departed from, who, when, and why, by a code and in their own
 * words. A communication, because nothing was made or changed that a provenance could tell the origin of.
 *
 * @throws ForlopError `invalid-options` with what is wrong, where, and what would be right; never a value
 */
export function overrideCommunication(override: Override, options: OverrideCommunicationOptions): Communication {
  check(override, options)
  const { locale = 'nb', patient, author, encounter, about } = options
  const fhir = { base: checkBase(options) }
  const t = recordTranslator(locale)
  const { decision, action, at, by, reason } = override
  const id = `urn:uuid:${uuidOf([decision, action, at, by, reason, patient])}`
  const lines = saidOf(t, locale, override)
  const reasons = reasonConcepts(locale, options.reasonCode)
  const why = writable(reason)
  const whoAndWhen = [`${t('record.departure-by')}: ${writable(by)}`, `${t('record.departure-at')}: ${at}`]
  return deepFreeze({
    resourceType: 'Communication',
    language: locale,
    text: narrative(
      locale,
      heading(t('record.departure')),
      ...lines.map(paragraph),
      ...reasons.map(({ text }) => paragraph(text!)),
      paragraph(`${t('record.departure-reason')}: ${why}`),
      ...whoAndWhen.map(paragraph),
    ),
    identifier: [{ system: 'urn:ietf:rfc:3986', value: id }],
    instantiatesCanonical: [guideCanonical(fhir, override.guideline)],
    status: 'completed',
    category: [{ text: t('record.departure') }],
    subject: { reference: patient },
    topic: topicOf({ t, fhir }, override, locale),
    about: [
      ...(about === undefined ? [] : [{ reference: about }]),
      {
        type: 'GuidanceResponse',
        identifier: { system: canonical(fhir, 'NamingSystem', 'decision'), value: decision },
      },
    ],
    ...(encounter === undefined ? {} : { encounter: { reference: encounter } }),
    sent: fhirDateTime(at),
    sender: author === undefined ? { display: writable(by) } : { reference: author, display: writable(by) },
    reasonCode: reasons.length > 0 ? reasons : [{ text: why }],
    payload: [{ contentString: why }],
    note: [{ text: [...lines, ...whoAndWhen].join('\n\n') }],
  })
}

/** The hovedforlop chosen instead, as an override names it. */
const chosenLevel = (action: string): number | undefined => {
  const level = /^hovedforlop-([123])$/.exec(action)?.[1]
  return level === undefined ? undefined : Number(level)
}

function topicOf(
  words: { readonly t: Translator; readonly fhir: FhirOptions },
  { action, departsFrom }: Override,
  locale: Locale,
): CodeableConcept {
  const level = chosenLevel(action)
  return level === undefined ? actionConcept(words, action, departsFrom?.title?.[locale]) : levelConcept(words, level)
}

function saidOf(t: Translator, locale: Locale, { action, departsFrom, possible, at }: Override): string[] {
  const title = departsFrom?.title?.[locale] ?? t(`action.${action}`)
  const law = renderCitation(sources['journalforskriften-6-g']!, at.slice(0, 10), locale)
  return [
    departsFrom === null
      ? t('record.departure-level', { level: chosenLevel(action), levels: sayList(t, possible) })
      : t('record.departure-from', { action: title, strength: t(`strength.${departsFrom.strength}`) }),
    t('record.departure-law', { law }),
  ]
}

function reasonConcepts(locale: Locale, code: NonAdherenceCode | undefined): CodeableConcept[] {
  if (code === undefined) return []
  const { display, text } = nonAdherenceReasons[code]
  return [{ coding: [{ system: nonAdherenceSystem, code, display }], text: text[locale] }]
}

const checks: Checks = {
  // by the one who makes the URLs
  base: null,
  patient: patientCheck,
  locale: localeCheck,
  author: authorCheck,
  encounter: encounterCheck,
  reasonCode: {
    right: 'a code of `nonAdherenceReasons`',
    fits: (code) => typeof code === 'string' && Object.hasOwn(nonAdherenceReasons, code),
    code: 'unknown-value',
  },
  about: referenceTo('ServiceRequest', 'Task', 'CarePlan', 'RequestGroup', 'GuidanceResponse'),
}

const isOverride = object({
  type: (type) => type === 'override',
  decision: text,
  action: text,
  departsFrom: either(
    oneOf([null]),
    object({ strength: oneOf(strengths), basis: text, certainty: text, statements: list(text), rules: list(text) }),
  ),
  possible: list(number),
  reason: text,
  by: text,
  guideline: object({ id: text, edition: text, fingerprint: text }),
})

function check(override: Override, options: OverrideCommunicationOptions): void {
  if (!holds(isOverride, override)) throw notAnObject('override')
  const right = 'must be a day or a time with its offset, as FHIR writes it'
  checkOptions(
    options,
    checks,
    isFhirDateTime(override.at)
      ? []
      : [{ path: ['override', 'at'], code: 'wrong-type', message: `\`override.at\` ${right}` }],
  )
}
