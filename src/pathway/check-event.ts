import { isDay } from '../guideline/source.js'
import { isDigest } from './decision-digest.js'
import type { EventDefinition, FieldKind, PathwayEvent } from './event.js'
import { osloDayNumber } from './oslo.js'
import { inWords } from './reference.js'

const LONGEST_TEXT = 10_000

/** A day, or a time with its offset. */
export const isMoment = (at: unknown): at is string => osloDayNumber(at) !== null

/** What is wrong with an event, in words; undefined when nothing is. Never a value. */
export function eventFault(event: PathwayEvent, definition: EventDefinition): string | undefined {
  if (!isMoment(event.at)) {
    return '`at` must be a day (2026-11-22) or a time with its offset (2026-11-22T14:05:00+01:00)'
  }
  const { needs = {}, takes = {} } = definition
  for (const field in needs) {
    if (event[field] === undefined) return `\`${field}\` is missing: it must be ${expected(needs[field]!)}`
  }
  for (const field of Object.keys(event)) {
    const value = event[field]
    if (field === 'type' || field === 'at' || value === undefined) continue
    const kind = kindOf(field, own) ?? kindOf(field, needs) ?? kindOf(field, takes)
    if (kind === undefined) return `an unknown field: this event takes ${fieldsOf(definition)}`
    if (!fits(value, kind)) return `\`${field}\` must be ${expected(kind)}`
  }
  return undefined
}

const own = { id: 'text', lateRegistered: 'yes-no' } as const

const kindOf = (field: string, fields: { readonly [field: string]: FieldKind }): FieldKind | undefined =>
  Object.hasOwn(fields, field) ? fields[field] : undefined

const fieldsOf = ({ needs = {}, takes = {} }: EventDefinition): string =>
  ['at', ...Object.keys(needs), ...Object.keys(takes)].join(', ')

/** A text that says something, and not without end. */
const isFilled = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT

/** What a field holds, in words, and whether a value is one. */
const kinds = {
  text: ['a text', isFilled],
  day: ['a day (2026-11-22)', (value) => isDay(value as string)],
  'yes-no': ['true or false', (value) => typeof value === 'boolean'],
  decision: ['a decision of `assess`', isDigest],
} as const satisfies {
  readonly [K in Extract<FieldKind, string>]: readonly [right: string, is: (value: unknown) => boolean]
}

const expected = (kind: FieldKind): string =>
  typeof kind === 'string' ? kinds[kind][0] : 'join' in kind ? `one of ${kind.join(', ')}` : inWords(kind)

function fits(value: unknown, kind: FieldKind): boolean {
  if (typeof kind === 'string') return kinds[kind][1](value)
  // of what a reference names, the machine says whether it is there
  return 'includes' in kind ? kind.includes(value as string) : isFilled(value)
}
