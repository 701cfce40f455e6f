import { pathways } from '../../../pathways/katalog.js'
import type { Text } from '../../guideline/text.js'
import type { Duty, Measure } from '../../pathway/context.js'
import type { Deadline } from '../../pathway/deadline.js'
import type { PathwayDefinition } from '../../pathway/definition.js'
import type { PathwayEvent } from '../../pathway/event.js'
import { actionConcept } from '../record/concepts.js'
import type { CodeableConcept, Period } from '../record/elements.js'
import { compareMoments } from '../../pathway/moment.js'
import { dayOf } from '../../pathway/day.js'
import { fhirDateTime } from '../record/moment.js'
import { timeLimitSystem } from '../record/systems.js'
import type { CarePlanActivityDetail } from '../record/types.js'
import { writable } from '../record/xhtml.js'
import { eventConcept } from './event-actions.js'
import type { Words } from './plan-words.js'

type Detail = CarePlanActivityDetail
type Status = Detail['status']

/** A duty that a decision laid down. Handed over is not done: somebody else has it now. */
const dutyStatus: { readonly [S in Duty['status']]: Status } = {
  open: 'not-started',
  done: 'completed',
  'handed-over': 'stopped',
  'departed-from': 'cancelled',
}

export function dutyActivity(words: Words, duty: Duty): Detail {
  const { t } = words
  const { action, status, to, reason, since, closed } = duty
  const why = { to: t('case.handed-over'), reason: t('case.departed-from') }
  const told = to !== undefined ? `${why.to}: ${to}` : reason !== undefined ? `${why.reason}: ${reason}` : undefined
  return {
    kind: 'Task',
    code: actionConcept(words, action),
    status: dutyStatus[status],
    ...(told === undefined ? {} : { statusReason: { text: writable(told) } }),
    scheduledPeriod: closed === undefined ? { start: fhirDateTime(since) } : between(since, closed),
    description: writable([t(`action.${action}`), ...(told === undefined ? [] : [told])].join('. ')),
  }
}

/**
 * From one moment to another. A day and a time cannot be compared, so both become days in Norway; and what was registered
 * late can have ended before it began, of which only the end is told.
 */
function between(from: string, to: string): Period {
  const isMixed = (from.length === 10) !== (to.length === 10)
  const [start, end] = isMixed ? [dayOf(from)!, dayOf(to)!] : [fhirDateTime(from), fhirDateTime(to)]
  return compareMoments(start, end) > 0 ? { end } : { start, end }
}

const measureStatus: { readonly [S in Measure['status']]: Status } = {
  agreed: 'scheduled',
  running: 'in-progress',
  paused: 'on-hold',
  ended: 'completed',
}

/** A measure agreed with the person. */
export const measureActivity = ({ title, status, since }: Measure): Detail => ({
  code: { text: writable(title) },
  status: measureStatus[status],
  scheduledPeriod: { start: fhirDateTime(since) },
  description: writable(title),
})

const deadlineStatus: { readonly [S in Exclude<Deadline['state'], 'not-applicable'>]: Status } = {
  open: 'not-started',
  late: 'not-started',
  met: 'completed',
  'met-late': 'completed',
  unknown: 'unknown',
}

/** A time limit or an agreed date that concerns the person, with the day it is due. */
export function deadlineActivity(words: Words, deadline: Deadline): Detail | null {
  const { t, locale, fhir } = words
  const { id, title, state, due, limit } = deadline
  if (state === 'not-applicable') return null
  const text = writable(title[locale])
  const concept: CodeableConcept =
    limit === null ? { text } : { coding: [{ system: timeLimitSystem(fhir), code: id, display: text }], text }
  const parts = [
    text,
    ...(due === null ? [] : [t('case.due', { day: due })]),
    ...(state === 'open' ? [] : [t(`case.${state}`)]),
    ...(limit?.lookUp === undefined ? [] : [limit.lookUp[locale]]),
  ]
  return {
    code: concept,
    status: deadlineStatus[state],
    ...(due === null || state === 'unknown' ? {} : { scheduledPeriod: period(deadline, due) }),
    description: parts.join('; '),
  }
}

const period = ({ from }: Deadline, due: string): Period => ({ ...(from === null ? {} : { start: from }), end: due })

/** What an event is called in any of the pathways: a person can have come from another. */
const titleOf = (type: string): Text | undefined =>
  Object.values<PathwayDefinition>(pathways).find(({ events }) => Object.hasOwn(events, type))?.events[type]!.title

/** Something that has happened. What the library itself writes into a history is no step. */
export function eventActivity(words: Words, event: PathwayEvent): Detail | null {
  const title = titleOf(event.type)?.[words.locale]
  if (title === undefined) return null
  const at = fhirDateTime(event.at)
  return {
    code: eventConcept(words, event.type, title),
    status: 'completed',
    scheduledPeriod: { start: at, end: at },
    description: title,
  }
}
