import { isDay } from '../guideline/source.js'
import type { EventDefinition, FieldKind, PathwayEvent } from './event.js'

const timeOfDay = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const LONGEST_TEXT = 10_000

/** A day, or a time with its offset. */
export const isMoment = (at: unknown): at is string =>
  typeof at === 'string' && isDay(at.slice(0, 10)) && (at.length === 10 || timeOfDay.test(at.slice(10)))

/** What is wrong with an event, in words; undefined when nothing is. Never a value. */
export function eventFault(event: PathwayEvent, definition: EventDefinition): string | undefined {
  if (!isMoment(event.at))
    return '`at` must be a day (2026-11-22) or a time with its offset (2026-11-22T14:05:00+01:00)'
  if (event.id !== undefined && (typeof event.id !== 'string' || event.id === '')) return '`id` must be a text'
  const { needs = {}, takes = {} } = definition
  for (const [field, kind] of Object.entries(needs)) {
    if (event[field] === undefined) return `\`${field}\` is missing: it must be ${expected(kind)}`
  }
  for (const [field, value] of Object.entries(event)) {
    if (own.includes(field) || value === undefined) continue
    const kind = needs[field] ?? takes[field]
    if (kind === undefined) return `an unknown field: this event takes ${fieldsOf(definition)}`
    if (!fits(value, kind)) return `\`${field}\` must be ${expected(kind)}`
  }
  return undefined
}

const own = ['type', 'at', 'id', 'lateRegistered']

const fieldsOf = ({ needs = {}, takes = {} }: EventDefinition): string =>
  ['at', ...Object.keys(needs), ...Object.keys(takes)].join(', ')

const expected = (kind: FieldKind): string =>
  kind === 'text'
    ? 'a text'
    : kind === 'day'
      ? 'a day (2026-11-22)'
      : kind === 'yes-no'
        ? 'true or false'
        : kind === 'decision'
          ? 'a decision of `assess`'
          : `one of ${kind.join(', ')}`

function fits(value: unknown, kind: FieldKind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT
    case 'day':
      return typeof value === 'string' && isDay(value)
    case 'yes-no':
      return typeof value === 'boolean'
    case 'decision':
      return typeof value === 'object' && value !== null && Array.isArray((value as { mandatory?: unknown }).mandatory)
    default:
      return kind.includes(String(value))
  }
}
