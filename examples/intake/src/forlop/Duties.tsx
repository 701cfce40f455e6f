import { Button, Tag } from '@digdir/designsystemet-react'
import type { Override } from 'forlop'
import type { Duty, PathwayInstance } from 'forlop/pathways'
import { strengthWord } from '../decision/words'
import { sayDay } from '../fields/day'
import { Fold } from '../text/Fold'
import { useLocale, type Text } from '../text/locale'
import type { Saying } from './saying'
import { texts } from './texts'
import type { Begun } from './useEventDraft'

interface DutiesProps {
  readonly instance: PathwayInstance
  /** Departures noted with the suggestion: their reason is not written twice. */
  readonly overrides: readonly Override[]
  readonly saying: Saying
  readonly begin: (begun: Begun) => void
}

/** What the suggestion demands (skal): open until it is done, handed over, or departed from with a reason. */
export function Duties({ instance, overrides, saying, begin }: DutiesProps) {
  const { t } = useLocale()
  const duties = Object.values(instance.context.duties)
  const open = duties.filter(({ status }) => status === 'open')
  const closed = duties.filter(({ status }) => status !== 'open')
  return (
    <section className="panel stack" aria-labelledby="duties">
      <h2 id="duties">{t(texts.duties)}</h2>
      {duties.length === 0 ? (
        <p>{t(texts.noDuties)}</p>
      ) : (
        <>
          <p className="subtle">{t(texts.dutiesNote)}</p>
          <h3>{t(texts.openDuties, { count: open.length })}</h3>
          {open.length === 0 && <p>{t(texts.noOpenDuties)}</p>}
          <ul className="plain-list duties">
            {open.map((duty) => (
              <OpenDuty key={duty.action} duty={duty} overrides={overrides} saying={saying} begin={begin} />
            ))}
          </ul>
          {closed.length > 0 && (
            <Fold summary={t(texts.closedDuties, { count: closed.length })}>
              {() => (
                <ul className="plain-list duties">
                  {closed.map((duty) => (
                    <ClosedDuty key={duty.action} duty={duty} saying={saying} />
                  ))}
                </ul>
              )}
            </Fold>
          )}
        </>
      )}
    </section>
  )
}

function OpenDuty({ duty, overrides, saying, begin }: { readonly duty: Duty } & Omit<DutiesProps, 'instance'>) {
  const { t, locale } = useLocale()
  const title = saying.action(duty.action)
  const departed = overrides.find(({ action }) => action === duty.action)
  const ways: readonly (readonly [type: string, label: Text, known: Begun['fields']])[] = [
    ['plikt.utfort', texts.dutyDone, {}],
    ['plikt.overlevert', texts.dutyHandedOver, {}],
    ['plikt.fraveket', texts.dutyDeparted, departed ? { reason: departed.reason, by: departed.by } : {}],
  ]
  return (
    <li className="duty">
      <p>
        <Tag data-color="accent" data-size="sm">
          {t(strengthWord['shall']!)}
        </Tag>{' '}
        <strong>{title}</strong>
      </p>
      <p className="subtle">{[...duty.statements, t(texts.since, { day: sayDay(duty.since, locale) })].join(' · ')}</p>
      <div className="buttons">
        {ways.map(([type, label, known]) => (
          <Button
            key={type}
            variant="tertiary"
            data-size="sm"
            aria-label={`${t(label)}: ${title}`}
            onClick={() => begin({ type, fields: { action: duty.action, ...known } })}
          >
            {t(label)}
          </Button>
        ))}
      </div>
    </li>
  )
}

function ClosedDuty({ duty, saying }: { readonly duty: Duty; readonly saying: Saying }) {
  const { t, locale } = useLocale()
  const { status, closed, to, reason } = duty
  return (
    <li className="duty">
      <p>
        <Tag data-color="neutral" data-size="sm">
          {t(texts.dutyStatus[status])}
        </Tag>{' '}
        {saying.action(duty.action)}
      </p>
      <p className="subtle">{[closed && sayDay(closed, locale), to, reason].filter(Boolean).join(' · ')}</p>
    </li>
  )
}
