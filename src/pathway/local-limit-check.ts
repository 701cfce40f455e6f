import { canonicalJson } from '../engine/canonical.js'
import type { Issue } from '../forlop-error.js'
import { isDay } from '../guideline/source.js'
import { locales } from '../guideline/text.js'
import { careLevels, severities, units, type TimeLimit } from './limit.js'

/** What a limit of a host is checked against: pathways and events that exist. */
export interface LimitVocabulary {
  readonly pathways: readonly string[]
  readonly events: readonly string[]
}

/** More limits than this are an attack or a mistake. */
const MAX_LIMITS = 1000
/** More faults than this are not read by anyone. */
const MAX_ISSUES = 100
const MAX_DAYS = 3660
const MAX_TEXT = 1000

type Limit = { readonly [key: string]: unknown }
type NationalLimits = ReadonlyMap<unknown, TimeLimit>

/** What a value must be, and what to say when it is not. */
interface Check {
  readonly code: Issue['code']
  readonly right: string
  readonly is: (value: unknown) => boolean
}

const isObject = (value: unknown): value is Limit =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= MAX_TEXT
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isDayOrNull = (value: unknown): boolean => value === null || (typeof value === 'string' && isDay(value))
const isAbsent = (value: unknown): boolean => value === undefined

const oneOf = (values: readonly unknown[]): Check => ({
  code: 'unknown-value',
  right: `one of ${values.join(', ')}`,
  is: (value) => values.includes(value),
})
const anyOf = (values: readonly string[]): Check => ({
  code: 'unknown-value',
  right: `a list of ${values.join(', ')}`,
  is: (list) => Array.isArray(list) && list.length > 0 && list.every((value) => values.includes(value as string)),
})
const days: Check = {
  code: 'out-of-range',
  right: `a whole number of days from 0 to ${MAX_DAYS}`,
  is: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_DAYS,
}
const yesOrNo: Check = { code: 'wrong-type', right: 'true or false', is: (value) => typeof value === 'boolean' }
const dayOrNull: Check = { code: 'wrong-type', right: 'a day, YYYY-MM-DD, or null', is: isDayOrNull }
const text: Check = {
  code: 'wrong-type',
  right: 'a text in nb, nn and en',
  is: (value) => isObject(value) && locales.every((locale) => isText(value[locale])),
}
const fields = (is: (value: unknown) => boolean): Check => ({
  code: 'wrong-type',
  right: 'fields of the event with their values',
  is: (value) => isObject(value) && Object.values(value).every(is),
})
const source: Check = {
  code: 'wrong-type',
  right: '{ title }, with { key, publisher, url, dated, checked } where they are known',
  is: (value) =>
    isObject(value) &&
    isText(value['title']) &&
    ['key', 'publisher', 'url'].every((key) => isAbsent(value[key]) || isText(value[key])) &&
    ['dated', 'checked'].every((key) => isAbsent(value[key]) || isDayOrNull(value[key])),
}

const checksFor = ({ pathways, events }: LimitVocabulary): { readonly [K in keyof TimeLimit]-?: Check } => ({
  id: { code: 'wrong-type', right: 'a text', is: isText },
  pathways: anyOf(pathways),
  from: oneOf(events),
  fromWith: fields(isText),
  fromUnless: fields(isTexts),
  restartedBy: oneOf(events),
  to: oneOf(events),
  alsoMetBy: anyOf(events),
  endedBy: oneOf(events),
  repeats: yesOrNo,
  number: days,
  minimum: days,
  unit: oneOf(units),
  careLevel: oneOf([...careLevels, 'any']),
  notFor: oneOf(careLevels),
  severity: oneOf(severities),
  entry: oneOf(['utredning']),
  exemptsImmediateHelp: yesOrNo,
  status: oneOf(['in-force', 'superseded', 'unverified', 'local']),
  legalWeight: oneOf(['advisory']),
  source,
  validFrom: dayOrNull,
  validTo: dayOrNull,
  lookUp: text,
  title: text,
  note: text,
})

/** What a host must always say, and what it must say too where there is no national limit to stand on. */
const always = ['id', 'number', 'source']
const ofItsOwn = ['pathways', 'from', 'to', 'unit', 'careLevel', 'title']

/** What is wrong with the limits of a host. */
export function checkLocalLimits(local: unknown, national: NationalLimits, vocabulary: LimitVocabulary): Issue[] {
  if (!Array.isArray(local)) {
    return [{ path: ['table'], code: 'wrong-type', message: '`table` must be a list of limits' }]
  }
  if (local.length > MAX_LIMITS) {
    return [{ path: ['table'], code: 'too-large', message: `\`table\` has at most ${MAX_LIMITS} limits` }]
  }
  const checks = Object.entries(checksFor(vocabulary))
  const ids = local.map((limit: unknown) => (isObject(limit) ? limit['id'] : undefined))
  return local
    .flatMap((limit: unknown, index) => {
      const fault: Fault = (code, message, ...key) => {
        const path = ['table', index, ...key]
        return { path, code, message: `\`${path.join('.')}\` ${message}` }
      }
      if (!isObject(limit)) return [fault('not-an-object', 'must be a limit')]
      const replaced = national.get(limit['id'])
      if (replaced?.legalWeight === 'law') return lawIssues(limit, replaced, fault)
      const issues = fieldIssues(limit, replaced === undefined ? [...always, ...ofItsOwn] : always, checks, fault)
      if (ids.indexOf(limit['id']) !== index) issues.push(fault('duplicate-value', 'must be there once', 'id'))
      return issues.length > 0 ? issues : orderIssues(limit as unknown as TimeLimit, fault)
    })
    .slice(0, MAX_ISSUES)
}

type Fault = (code: Issue['code'], message: string, ...key: string[]) => Issue

/** Law is not changed by a host: what it says of such a limit must be what stands there already. */
function lawIssues(limit: Limit, law: TimeLimit, fault: Fault): Issue[] {
  const same = Object.entries(limit).every(
    ([key, value]) => Object.hasOwn(law, key) && canonicalJson(value) === canonicalJson(law[key as keyof TimeLimit]),
  )
  return same ? [] : [fault('weakens-shall', 'is law and cannot be replaced: add a limit with an id of its own', 'id')]
}

function fieldIssues(
  limit: Limit,
  required: readonly string[],
  checks: readonly (readonly [string, Check])[],
  fault: Fault,
): Issue[] {
  const known = checks.map(([key]) => key)
  const unknown = Object.keys(limit).some((key) => !known.includes(key))
  return [
    ...(unknown ? [fault('unknown-option', `has only ${known.join(', ')}`)] : []),
    ...checks.flatMap(([key, { is, code, right }]) => {
      const value = limit[key]
      if (isAbsent(value)) return required.includes(key) ? [fault('missing', `must be ${right}`, key)] : []
      return is(value) ? [] : [fault(code, `must be ${right}`, key)]
    }),
  ]
}

function orderIssues({ number, minimum, validFrom, validTo }: TimeLimit, fault: Fault): Issue[] {
  const issues: Issue[] = []
  if ((minimum ?? 0) > (number ?? 0)) issues.push(fault('out-of-range', 'must not be above `number`', 'minimum'))
  if (validFrom && validTo && validFrom >= validTo) {
    issues.push(fault('out-of-range', 'must be later than `validFrom`', 'validTo'))
  }
  return issues
}
