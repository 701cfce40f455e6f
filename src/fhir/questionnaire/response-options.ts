import type { Locale } from '../../guideline/text.js'
import { checkOptions, encounterCheck, localeCheck, oneOf, referenceTo, yesOrNo, type Checks } from '../record/check.js'
import type { Identifier } from '../record/elements.js'
import { isFhirDateTime } from '../record/moment.js'
import type { FhirOptions } from '../names.js'
import type { QuestionnaireResponse } from './types.js'

export interface ToResponseOptions extends FhirOptions {
  /** The language of the texts that go along: `nb` (default), `nn` or `en`. */
  readonly locale?: Locale
  /** How far the answering has come: `completed` (default), `in-progress` or `amended`. */
  readonly status?: QuestionnaireResponse['status']
  /** Whom the answers are about: `Patient/123`, or an absolute URL. */
  readonly subject?: string
  readonly encounter?: string
  /** When the answers were written down: a day, or a time with offset. */
  readonly authored?: string
  /** Who wrote the answers down: a Practitioner, PractitionerRole, Organization, Patient, RelatedPerson or Device. */
  readonly author?: string
  readonly identifier?: Identifier
  /**
   * Leave out answers to follow-up questions that the form would not show: a strict server refuses them. Without it
   * nothing is lost. No decision turns on an answer that the form hides because of another answer.
   */
  readonly omitHidden?: boolean
}

const checks: Checks = {
  // by the one who makes the URLs
  base: null,
  locale: localeCheck,
  status: oneOf('in-progress', 'completed', 'amended'),
  subject: referenceTo('Patient'),
  encounter: encounterCheck,
  authored: { right: 'a day, or a time with offset (2026-11-22T14:05:00+01:00)', fits: isFhirDateTime },
  author: referenceTo('Practitioner', 'PractitionerRole', 'Organization', 'Patient', 'RelatedPerson', 'Device'),
  identifier: { right: 'an identifier: an absolute `system`, and a `value`', fits: isIdentifier },
  omitHidden: yesOrNo,
}

/** @throws ForlopError `invalid-options` with what is wrong, where, and what would be right; never a value */
export const checkResponseOptions = (options: ToResponseOptions): void => checkOptions(options, checks)

function isIdentifier(given: unknown): boolean {
  const { system, value } = (given ?? {}) as { readonly system?: unknown; readonly value?: unknown }
  return (
    typeof system === 'string' &&
    /^[a-z][a-z0-9+.-]*:\S+$/.test(system) &&
    typeof value === 'string' &&
    /\S/.test(value)
  )
}
