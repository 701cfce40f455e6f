import type { PathwayEvent, PathwayInstance } from 'forlop/pathways'
import { or, sayList } from '../decision/words'
import { sayDay } from '../fields/day'
import type { Saying } from './saying'
import { texts } from './texts'
import { fieldLabel, pathwayTitle, valueLabel } from './words'

/** Told by the line itself, or by the machine's own bookkeeping. */
const hidden = ['type', 'at', 'id', 'lateRegistered', 'pathway', 'tittel', 'state', 'context']

/** What an event says beside that it happened: «Dag: 20. oktober 2026». */
export const eventDetails = (event: PathwayEvent, instance: PathwayInstance, saying: Saying): readonly string[] =>
  Object.entries(event).flatMap(([field, value]) => {
    const said = hidden.includes(field) ? '' : say(field, value, instance, saying)
    return said === '' ? [] : [`${saying.t(fieldLabel(field))}: ${said}`]
  })

function say(field: string, value: unknown, instance: PathwayInstance, { t, locale, action, measure }: Saying): string {
  if (field === 'decision') {
    const { hovedforlop } = value as { readonly hovedforlop: { readonly possible: readonly number[] } }
    return hovedforlop.possible.length === 0 ? '' : t(texts.level, { level: sayList(t, [...hovedforlop.possible], or) })
  }
  if (typeof value !== 'string') return ''
  if (field === 'action') return action(value)
  if (field === 'tiltak') return measure(instance, value)
  if (field === 'hovedforlop') return t(pathwayTitle(`hovedforlop-${value}`))
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return sayDay(value, locale)
  return t(valueLabel(value))
}
