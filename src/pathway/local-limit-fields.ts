import type { Issue } from '../forlop-error.js'
import { isDay } from '../guideline/source.js'
import { locales } from '../guideline/text.js'
import { careLevels, entries, severities, units, type TimeLimit } from './limit.js'

/** What a limit of a host is checked against: pathways and events that exist. */
export interface LimitVocabulary {
  readonly pathways: readonly string[]
  readonly events: readonly string[]
}

const MAX_DAYS = 3660
const MAX_TEXT = 1000

export type Fields = { readonly [key: string]: unknown }

/** What a value must be, and what to say when it is not. */
export interface Check {
  readonly code: Issue['code']
  readonly right: string
  readonly is: (value: unknown) => boolean
}

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= MAX_TEXT
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isDayOrNull = (value: unknown): boolean => value === null || isDay(value as string)
export const isAbsent = (value: unknown): boolean => value === undefined

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

/** What each part of a limit must be. */
export const checksFor = ({ pathways, events }: LimitVocabulary): { readonly [K in keyof TimeLimit]-?: Check } => ({
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
  entry: oneOf(entries),
  notCountedFor: {
    code: 'wrong-type',
    right: `{ entry, begun }: one of ${entries.join(', ')}, and an event`,
    is: (value) =>
      isObject(value) && entries.includes(value['entry'] as never) && events.includes(value['begun'] as string),
  },
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
