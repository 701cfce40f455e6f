import type { PathwayEvent, PathwayInstance } from 'forlop/pathways'
import { actionTitle } from '../decision/content'
import { or, sayList } from '../decision/words'
import { sayDay } from '../fields/day'
import { useLocale } from '../text/locale'
import { texts } from './texts'
import { eventTitle, fieldLabel, measureTitle, pathwayTitle, valueLabel } from './words'

interface EventLineProps {
  readonly event: PathwayEvent
  readonly instance: PathwayInstance
}

/** Told by the line itself, or by the machine's own bookkeeping. */
const hidden = ['type', 'at', 'id', 'lateRegistered', 'pathway', 'tittel', 'state', 'context', 'from', 'to-version']

export function EventLine({ event, instance }: EventLineProps) {
  const { t, locale } = useLocale()
  const say = (field: string, value: unknown): string => {
    if (field === 'decision') {
      const { hovedforlop } = value as { readonly hovedforlop: { readonly possible: readonly number[] } }
      const levels = sayList(t, [...hovedforlop.possible], or)
      return levels === '' ? '' : t(texts.level, { level: levels })
    }
    if (typeof value !== 'string') return ''
    if (field === 'action') return t(actionTitle(value))
    if (field === 'tiltak') return measureTitle(instance, value)
    if (field === 'hovedforlop') return t(pathwayTitle(`hovedforlop-${value}`))
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return sayDay(value, locale)
    return t(valueLabel(value))
  }
  const details = Object.entries(event).flatMap(([field, value]) => {
    const said = hidden.includes(field) ? '' : say(field, value)
    return said === '' ? [] : [`${t(fieldLabel(field))}: ${said}`]
  })
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
