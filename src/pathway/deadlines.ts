import { ForlopError } from '../forlop-error.js'
import type { Deadline } from './deadline.js'
import type { TimeLimit } from './limit.js'
import { namedNow } from './history-names.js'
import { dayOrNull, limitDeadline, stateOf } from './limit-deadline.js'
import { limitTable, type LimitTable } from './limit-table.js'
import { withLocal, type LocalLimit } from './local-limit.js'
import type { LimitVocabulary } from './local-limit-fields.js'
import { osloDayNumber } from './oslo.js'
import { endOf, momentOf, dayOfMoment, type Datable, type HistoryWords, type Situation } from './situation.js'
import type { IsHoliday } from './working-day.js'

/**
 * Every limit of the pathway and every agreed date, and how it stands on a day. The day is said by the caller, as a day
 * or as a time with an offset: there is no clock.
 *
 * @throws ForlopError `invalid-options` when `now`, or the time of an event or an agreed date, is no day
 */
export function deadlines(
  { pathway, context, history: told }: Datable,
  { now, table }: { readonly now: string; readonly table: LimitTable },
): readonly Deadline[] {
  const today = osloDayNumber(now) ?? noDay('now')
  const history = namedNow(told)
  const happened: number[][] = []
  const toldCareLevel: number[] = []
  for (let place = 0; place < history.length; place++) {
    const event = history[place]!
    const moment = momentOf(osloDayNumber(event.at) ?? noDay('history', place, 'at'), place)
    const type = table.typeOf(event.type)
    if (type !== undefined) (happened[type] ??= []).push(moment)
    if (event[table.careLevelField] !== undefined) toldCareLevel.push(moment)
  }
  const end = endOf(happened, table.end, table.resume)
  const situation: Situation = { context, history, happened, today, end, toldCareLevel }
  const found = table.of(pathway).map((limit) => limitDeadline(limit, situation, table))
  context.agreed?.forEach((_, place) => found.push(agreedDeadline(situation, place)))
  return Object.freeze(found)
}

/** A date agreed with the person. What it is for is told as it was agreed, in whatever language that was. */
function agreedDeadline({ context, today: now, end }: Situation, place: number): Deadline {
  const { what, day, metOn } = context.agreed![place]!
  const due = osloDayNumber(day) ?? noDay('context', 'agreed', place, 'day')
  const met = metOn ? (osloDayNumber(metOn) ?? noDay('context', 'agreed', place, 'metOn')) : null
  const hasEnded = met === null && end !== null
  const today = hasEnded ? dayOfMoment(end) : now
  const isVoid = hasEnded && today <= due
  return Object.freeze({
    id: `avtalt/${what}`,
    title: Object.freeze({ nb: what, nn: what, en: what }),
    from: null,
    due: dayOrNull(due),
    daysLeft: isVoid || met !== null ? null : due - today,
    state: isVoid ? 'not-applicable' : stateOf(due, met, today),
    reason: isVoid ? 'ended' : null,
    metOn: dayOrNull(met),
    limit: null,
    legalWeight: 'agreed',
  })
}

function noDay(...path: (string | number)[]): never {
  const right = 'a day (2026-11-22) or a time with its offset (2026-11-22T14:05:00+01:00)'
  const message = `\`${path.join('.')}\` must be ${right}`
  throw new ForlopError('invalid-options', [{ path, code: 'wrong-type', message }])
}

/** What `deadlines` needs beside the instance and the day. */
export interface DeadlineContent {
  readonly limits: readonly TimeLimit[]
  readonly words: HistoryWords
  readonly vocabulary: LimitVocabulary
  readonly isHoliday: IsHoliday
}

/**
 * `deadlines` with the national limits, and with those of a host in their place or beside them. A table of a host is
 * checked when it is first seen; change it by giving another.
 *
 * @throws ForlopError `invalid-options`, when it is called, for a table that is not one of limits
 */
export function createDeadlines({ limits, words, vocabulary, isHoliday }: DeadlineContent) {
  const national = limitTable(limits, words, isHoliday)
  const seen = new WeakMap<readonly LocalLimit[], LimitTable>()
  const tableOf = (local: readonly LocalLimit[]): LimitTable => {
    const known = seen.get(local)
    if (known !== undefined) return known
    const made = limitTable(withLocal(limits, local, vocabulary), words, isHoliday)
    seen.set(local, made)
    return made
  }
  return (instance: Datable, options: { readonly now: string; readonly table?: readonly LocalLimit[] }) =>
    deadlines(instance, {
      now: options.now,
      table: options.table === undefined ? national : tableOf(options.table),
    })
}
