import { isDay } from '../../guideline/source.js'

const offset = '(Z|[+-](0\\d|1[0-3]):[0-5]\\d|[+-]14:00)'
const instant = new RegExp(`^T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?${offset}$`)
const minutes = new RegExp(`^T([01]\\d|2[0-3]):[0-5]\\d${offset}$`)

/** FHIR has no year 0. */
const startsWithDay = (at: string): boolean => isDay(at.slice(0, 10)) && !at.startsWith('0000')

/** A time as FHIR's `instant` has it: with its seconds and its offset. */
export const isInstant = (at: unknown): at is string =>
  typeof at === 'string' && startsWithDay(at) && instant.test(at.slice(10))

/** A day, or a time with its offset. */
export const isFhirDateTime = (at: unknown): at is string =>
  typeof at === 'string' &&
  startsWithDay(at) &&
  (at.length === 10 || instant.test(at.slice(10)) || minutes.test(at.slice(10)))

/** A day or a time of ours as FHIR writes it, which knows no time without seconds. */
export const fhirDateTime = (at: string): string =>
  minutes.test(at.slice(10)) ? `${at.slice(0, 16)}:00${at.slice(16)}` : at
