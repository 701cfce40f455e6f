import type { Locale } from '../../guideline/text.js'
import type { FhirOptions } from '../names.js'
import {
  authorCheck,
  checkOptions,
  encounterCheck,
  isObject,
  isReference,
  localeCheck,
  oneOf,
  patientCheck,
  yesOrNo,
  type Checks,
} from './check.js'
import { isInstant } from './moment.js'
import type { GivenQuestionnaireResponse, Intent } from './types.js'

export interface RecordOptions extends FhirOptions {
  /** The person, as the record knows them: `Patient/123`, or an absolute URL. */
  readonly patient: string
  /** When the decision was made, a time with seconds and offset: `2026-11-22T14:05:00+01:00`. */
  readonly authored: string
  /** The language of all texts: `nb` (default), `nn` or `en`. */
  readonly locale?: Locale
  /** The professional who is behind the proposals: a Practitioner, PractitionerRole or Organization. */
  readonly author?: string
  readonly encounter?: string
  /** The answers that were assessed: a reference, or the resource itself, which then goes along in a bundle. */
  readonly questionnaireResponse?: string | GivenQuestionnaireResponse
  /** Conditions in the record that the plan is about. */
  readonly conditions?: readonly string[]
  /** `proposal` (default; drafts), or `plan` once the professional has decided to do it. Never an order. */
  readonly intent?: Intent
}

export interface BundleOptions extends RecordOptions {
  /** `transaction` (default): all or nothing. `batch`: every entry can stand alone. */
  readonly type?: 'transaction' | 'batch'
  /** Conditional create: sent twice, it is stored once. `false` for a server that knows no such thing. */
  readonly ifNoneExist?: boolean
}

const recordChecks: Checks = {
  // by the one who makes the URLs
  base: null,
  patient: patientCheck,
  authored: {
    right: 'a time with seconds and offset (2026-11-22T14:05:00+01:00)',
    fits: isInstant,
    required: true,
  },
  locale: localeCheck,
  author: authorCheck,
  encounter: encounterCheck,
  questionnaireResponse: {
    right: 'a reference to a QuestionnaireResponse, or the resource',
    fits: (given) =>
      isReference(given, ['QuestionnaireResponse']) ||
      (isObject(given) && (given as GivenQuestionnaireResponse).resourceType === 'QuestionnaireResponse'),
  },
  conditions: {
    right: 'a list of references to Conditions',
    fits: (given) => Array.isArray(given) && given.every((one) => isReference(one, ['Condition'])),
  },
  intent: oneOf('proposal', 'plan'),
}

const bundleChecks: Checks = { ...recordChecks, type: oneOf('transaction', 'batch'), ifNoneExist: yesOrNo }

/** @throws ForlopError `invalid-options` with what is wrong, where, and what would be right; never a value */
export const checkRecordOptions = (options: RecordOptions): void => checkOptions(options, recordChecks)

/** @throws ForlopError `invalid-options`, as for one resource */
export const checkBundleOptions = (options: BundleOptions): void => checkOptions(options, bundleChecks)
