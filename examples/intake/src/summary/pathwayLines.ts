import { deadlines, type PathwayInstance } from 'forlop/pathways'
import { sayDay } from '../fields/day'
import { eventDetails } from '../forlop/eventDetails'
import type { Saying } from '../forlop/saying'
import { texts as pathwayTexts } from '../forlop/texts'
import { eventTitle, valueLabel } from '../forlop/words'
import { inline, items } from './lines'
import { texts } from './texts'

/** A pathway for the record: where the person stands, what is open, what is due and what has happened. */
export function pathwayLines(
  instance: PathwayInstance,
  places: readonly string[],
  saying: Saying,
  today: string,
): readonly string[] {
  const { t, locale, action, measure } = saying
  const duties = Object.values(instance.context.duties)
  const open = duties.filter(({ status }) => status === 'open')
  const due = deadlines(instance, { now: today }).filter(({ state }) => state !== 'not-applicable')
  return [
    t(texts.stands, { places: places.join('; ') }),
    ...(open.length > 0
      ? [t(texts.openDuties, { duties: open.map((duty) => action(duty.action)).join('; ') })]
      : duties.length > 0
        ? [t(texts.noOpenDuties)]
        : []),
    ...items(
      Object.values(instance.context.measures).map(
        ({ id, status }) => `${measure(instance, id)}: ${t(pathwayTexts.measureStatus[status]).toLowerCase()}`,
      ),
    ),
    ...(due.length > 0 ? [t(texts.due)] : []),
    ...items(
      due.map(({ id, title, due: day, state, limit }) => {
        const what = id.startsWith('avtalt/') ? t(valueLabel(id.slice('avtalt/'.length))) : t(title)
        const when = state === 'unknown' || day === null ? '' : ` ${sayDay(day, locale)}`
        const where = state === 'unknown' && limit?.lookUp ? ` (${t(limit.lookUp)})` : ''
        return `${what}:${when} ${t(pathwayTexts.states[state]).toLowerCase()}${where}`
      }),
    ),
    t(texts.happened),
    ...items(
      instance.history.map((event) => {
        const details = eventDetails(event, instance, saying).map(inline)
        const late = event.lateRegistered === true ? [t(pathwayTexts.registeredLate)] : []
        const more = [...late, ...details]
        return `${sayDay(event.at, locale)}: ${t(eventTitle(event.type))}${more.length > 0 ? ` (${more.join('; ')})` : ''}`
      }),
    ),
  ]
}
