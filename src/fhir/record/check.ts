import { ForlopError, type Issue } from '../../forlop-error.js'
import { isPlain } from '../../guarded.js'
import { holds } from '../../shape.js'
import { isLocale } from '../../guideline/text.js'

/** What one option must be, in words and as a test. */
export interface Check {
  readonly right: string
  readonly fits: (value: unknown) => boolean
  readonly code?: Issue['code']
  /** It cannot be left out. */
  readonly required?: true
}

/** Options by name; one that is checked elsewhere is null. */
export type Checks = { readonly [name: string]: Check | null }

/**
 * @param more what is wrong beside the options themselves
 * @throws ForlopError `invalid-options` with what is wrong, where, and what would be right; never a value
 */
export function checkOptions(options: unknown, checks: Checks, more: readonly Issue[] = []): void {
  if (!holds(isPlain, options) || !isObject(options)) throw notAnObject('options')
  const names = Object.keys(checks)
  const given = options as { readonly [name: string]: unknown }
  const unknown = Object.keys(given).filter((name) => !names.includes(name))
  const issues: Issue[] = [
    ...more,
    ...unknown.map((): Issue => ({
      path: ['options'],
      code: 'unknown-option',
      message: `options are ${names.join(', ')}`,
    })),
    ...Object.entries(checks).flatMap(([name, check]) => {
      if (check === null || (given[name] === undefined && check.required === undefined)) return []
      return check.fits(given[name])
        ? []
        : [{ path: [name], code: check.code ?? 'wrong-type', message: `\`${name}\` must be ${check.right}` }]
    }),
  ]
  if (issues.length > 0) throw new ForlopError('invalid-options', issues)
}

export const isObject = (given: unknown): given is object =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

export const notAnObject = (name: string): ForlopError =>
  new ForlopError('invalid-options', [
    { path: [name], code: 'not-an-object', message: `\`${name}\` must be an object` },
  ])

const LONGEST_REFERENCE = 1000
const url = /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[A-Za-z0-9._~%$-]+)*\/$/
const local = /^([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]{1,64}(\/_history\/[A-Za-z0-9.-]{1,64})?$/

/** A reference to a resource on a server: relative to it, or absolute. */
export function isReference(reference: unknown, types: readonly string[]): reference is string {
  if (typeof reference !== 'string' || reference.length > LONGEST_REFERENCE) return false
  const place = types.map((type) => reference.lastIndexOf(`${type}/`)).find((index) => index >= 0)
  if (place === undefined) return false
  const [before, own] = [reference.slice(0, place), reference.slice(place)]
  return (before === '' || url.test(before)) && types.includes(local.exec(own)?.[1] ?? '')
}

export const referenceTo = (...types: readonly string[]): Check => ({
  right: `a reference to one of ${types.join(', ')} (${types[0]}/123, or an absolute URL)`,
  fits: (value) => isReference(value, types),
})

export const oneOf = (...values: readonly string[]): Check => ({
  right: `one of ${values.join(', ')}`,
  fits: (value) => values.includes(value as string),
  code: 'unknown-value',
})

export const yesOrNo: Check = { right: 'true or false', fits: (value) => typeof value === 'boolean' }

/** The person, the author, the encounter and the language: what every resource can be given. */
export const patientCheck: Check = { ...referenceTo('Patient'), required: true }
export const authorCheck = referenceTo('Practitioner', 'PractitionerRole', 'Organization')
export const encounterCheck = referenceTo('Encounter')
export const localeCheck: Check = {
  right: 'nb, nn or en',
  fits: (value) => typeof value === 'string' && isLocale(value),
  code: 'unknown-value',
}
