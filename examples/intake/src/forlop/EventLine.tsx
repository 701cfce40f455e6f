import type { PathwayEvent, PathwayInstance } from 'forlop/pathways'
import { sayDay } from '../fields/day'
import { eventDetails } from './eventDetails'
import type { Saying } from './saying'
import { texts } from './texts'
import { eventTitle } from './words'

interface EventLineProps {
  readonly event: PathwayEvent
  readonly instance: PathwayInstance
  readonly saying: Saying
}

export function EventLine({ event, instance, saying }: EventLineProps) {
  const { t, locale } = saying
  const details = eventDetails(event, instance, saying)
  return (
    <li className="moment" data-kind="event">
      <p className="moment-day">
        {sayDay(event.at, locale)}
        {event.lateRegistered === true && `, ${t(texts.registeredLate)}`}
      </p>
      <p>{t(eventTitle(event.type))}</p>
      {details.length > 0 && <p className="subtle">{details.join(' · ')}</p>}
    </li>
  )
}
