import { pathways } from '../../../pathways/katalog.js'
import type { Issue } from '../../forlop-error.js'
import type { Locale } from '../../guideline/text.js'
import type { PathwayInstance } from '../../pathway/instance.js'
import { isPlain } from '../../guarded.js'
import { holds } from '../../shape.js'
import { instanceFaults } from '../../pathway/instance-faults.js'
import type { LocalLimit } from '../../pathway/local-limit.js'
import type { FhirOptions } from '../names.js'
import { authorCheck, checkOptions, encounterCheck, localeCheck, patientCheck, type Checks } from '../record/check.js'
import { isFhirDateTime } from '../record/moment.js'

export interface InstanceCarePlanOptions extends FhirOptions {
  /** The person, as the record knows them: `Patient/123`, or an absolute URL. */
  readonly patient: string
  /** The day it is seen from, or a time with its offset: time limits are counted to it. */
  readonly now: string
  /** The language of all texts: `nb` (default), `nn` or `en`. */
  readonly locale?: Locale
  /** Who answers for the plan: a Practitioner, PractitionerRole or Organization. */
  readonly author?: string
  readonly encounter?: string
  /** Time limits of the host, as for `deadlines`. */
  readonly table?: readonly LocalLimit[]
}

const moment = 'a day (2026-11-22) or a time with its offset (2026-11-22T14:05:00+01:00)'

const checks: Checks = {
  // by the one who makes the URLs
  base: null,
  patient: patientCheck,
  now: { right: moment, fits: isFhirDateTime, required: true },
  locale: localeCheck,
  author: authorCheck,
  encounter: encounterCheck,
  // by `deadlines`
  table: null,
}

const notPlain: Issue = { path: [], code: 'wrong-type', message: 'an instance of a pathway must be plain data' }

/** @throws ForlopError `invalid-options` with what is wrong, where, and what would be right; never a value */
export function checkInstanceOptions(instance: PathwayInstance, options: InstanceCarePlanOptions): void {
  const found = holds(isPlain, instance) ? instanceFaults(pathways, instance) : [notPlain]
  const faults = found.map((issue): Issue => ({
    ...issue,
    path: ['instance', ...issue.path],
  }))
  checkOptions(options, checks, faults.length > 0 ? faults : timeFaults(instance))
}

/** FHIR has no year 0 and no offset of more than 14 hours; a pathway has. */
const timeFaults = ({ history }: PathwayInstance): Issue[] =>
  history.flatMap(({ at }, index) =>
    isFhirDateTime(at)
      ? []
      : [
          {
            path: ['instance', 'history', index, 'at'],
            code: 'wrong-type' as const,
            message: `\`history.${index}.at\` must be ${moment}, as FHIR writes it`,
          },
        ],
  )
