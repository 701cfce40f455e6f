import { deadlines, type PathwayInstance } from 'forlop/pathways'
import type { Locale } from '../case/case'
import { actionTitle } from '../decision/content'
import { sayDay } from '../fields/day'
import { texts as pathwayTexts } from '../forlop/texts'
import { eventTitle, measureTitle, valueLabel } from '../forlop/words'
import { items, type Say } from './lines'
import { texts } from './texts'

/** A pathway for the record: where the person stands, what is open, what is due and what has happened. */
export function pathwayLines(
  instance: PathwayInstance,
  places: readonly string[],
  t: Say,
  locale: Locale,
  today: string,
): readonly string[] {
  const duties = Object.values(instance.context.duties)
  const open = duties.filter(({ status }) => status === 'open')
  const due = deadlines(instance, { now: today }).filter(({ state }) => state !== 'not-applicable')
  return [
    t(texts.stands, { places: places.join('; ') }),
    ...(open.length > 0
      ? [t(texts.openDuties, { duties: open.map(({ action }) => t(actionTitle(action))).join('; ') })]
      : duties.length > 0
        ? [t(texts.noOpenDuties)]
        : []),
    ...items(
      Object.values(instance.context.measures).map(
        ({ title, status }) => `${title}: ${t(pathwayTexts.measureStatus[status]).toLowerCase()}`,
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
        const about =
          typeof event['action'] === 'string'
            ? `: ${t(actionTitle(event['action']))}`
            : typeof event['tiltak'] === 'string'
              ? `: ${measureTitle(instance, event['tiltak'])}`
              : ''
        const why = [event['reason'], event['grunn'], event['to'], event['by']].filter((x) => typeof x === 'string')
        return `${sayDay(event.at, locale)}: ${t(eventTitle(event.type))}${about}${why.length > 0 ? ` (${why.join(', ')})` : ''}`
      }),
    ),
  ]
}
