import { Link, Tag } from '@digdir/designsystemet-react'
import type { Deadline } from 'forlop/pathways'
import { sayDay } from '../fields/day'
import { useLocale, type Text } from '../text/locale'
import { texts } from './texts'
import { valueLabel } from './words'

type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string

const colours = {
  met: 'success',
  open: 'info',
  late: 'danger',
  'met-late': 'warning',
  unknown: 'warning',
  'not-applicable': 'neutral',
} as const

/** A limit or an agreed date on the line of time: how it stands is said in words, and shown in colour. */
export function DeadlineLine({ deadline }: { readonly deadline: Deadline }) {
  const { t, locale } = useLocale()
  const { state, due, metOn } = deadline
  return (
    <li className="moment" data-kind="deadline" data-state={state}>
      <p className="moment-day">{t(texts.due, { day: sayDay(due!, locale) })}</p>
      <p>
        <Tag data-color={colours[state]} data-size="sm">
          {t(texts.states[state])}
        </Tag>{' '}
        {titleOf(t, deadline)}
      </p>
      <p className="subtle">
        {[
          metOn === null ? daysLeftOf(t, deadline) : t(texts.metOn, { day: sayDay(metOn, locale) }),
          t(texts.weights[deadline.legalWeight]),
          lengthOf(t, deadline),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Source deadline={deadline} />
    </li>
  )
}

/** A limit that does not stand on the line: nobody knows its number, or it is for others. */
export function LimitLine({ deadline }: { readonly deadline: Deadline }) {
  const { t, locale } = useLocale()
  const { limit, state, reason, due } = deadline
  return (
    <li>
      <p>
        <Tag data-color={colours[state]} data-size="sm">
          {t(texts.states[state])}
        </Tag>{' '}
        {titleOf(t, deadline)}
      </p>
      <p className="subtle">
        {[
          reason && t(texts.reasons[reason]),
          due !== null && state === 'unknown' && t(texts.wouldBe, { day: sayDay(due, locale) }),
          lengthOf(t, deadline),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {limit?.lookUp && <p>{t(limit.lookUp)}</p>}
      <Source deadline={deadline} />
    </li>
  )
}

/** An agreed date is called what it was agreed as: for two of them the library has a word. */
function titleOf(t: Say, { id, title }: Deadline): string {
  return id.startsWith('avtalt/') ? t(valueLabel(id.slice('avtalt/'.length))) : t(title)
}

function lengthOf(t: Say, { limit }: Deadline): string {
  return limit === null || limit.number === null ? '' : t(texts.units[limit.unit], { number: limit.number })
}

function daysLeftOf(t: Say, { daysLeft }: Deadline): string {
  if (daysLeft === null) return ''
  const text: Text =
    daysLeft === 0
      ? texts.dueToday
      : daysLeft === 1
        ? texts.dayLeft
        : daysLeft === -1
          ? texts.dayLate
          : daysLeft > 0
            ? texts.daysLeft
            : texts.daysLate
  return t(text, { days: Math.abs(daysLeft) })
}

function Source({ deadline: { limit } }: { readonly deadline: Deadline }) {
  const { t } = useLocale()
  if (limit === null) return null
  const { title, url } = limit.source
  return (
    <p className="subtle">
      {limit.note && <>{t(limit.note)} </>}
      {t(texts.source)}:{' '}
      {url === undefined ? (
        title
      ) : (
        <Link className="source-link" href={url} target="_blank" rel="noreferrer">
          {title}
        </Link>
      )}
    </p>
  )
}
