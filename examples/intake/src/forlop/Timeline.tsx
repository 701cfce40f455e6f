import { deadlines as deadlinesOf, type PathwayInstance } from 'forlop/pathways'
import { useMemo } from 'react'
import { sayDay, today } from '../fields/day'
import { Fold } from '../text/Fold'
import { DeadlineLine, LimitLine } from './DeadlineLine'
import { EventLine } from './EventLine'
import type { Saying } from './saying'
import { momentsOf } from './timeline'
import { texts } from './texts'

interface TimelineProps {
  readonly instance: PathwayInstance
  readonly saying: Saying
}

/** What has happened and what is due, on one line of time. What is not known stands below it, with where to look. */
export function Timeline({ instance, saying }: TimelineProps) {
  const { t, locale } = saying
  const day = today()
  const deadlines = useMemo(() => deadlinesOf(instance, { now: day }), [instance, day])
  const unknown = deadlines.filter(({ state }) => state === 'unknown')
  const others = deadlines.filter(({ state }) => state === 'not-applicable')
  return (
    <section className="panel stack" aria-labelledby="timeline">
      <h2 id="timeline">{t(texts.timeline)}</h2>
      {instance.context.level !== null && <p className="subtle">{t(texts.noLimits)}</p>}
      <ol className="timeline">
        {momentsOf(instance.history, deadlines, day).map((moment, place) =>
          moment.kind === 'today' ? (
            <li key="today" className="moment" data-kind="today">
              <strong>{t(texts.todayIs, { day: sayDay(day, locale) })}</strong>
            </li>
          ) : moment.kind === 'event' ? (
            <EventLine key={place} event={moment.event} instance={instance} saying={saying} />
          ) : (
            <DeadlineLine key={moment.deadline.id} deadline={moment.deadline} />
          ),
        )}
      </ol>
      {unknown.length > 0 && (
        <>
          <h3>{t(texts.unknownLimits, { count: unknown.length })}</h3>
          <p className="subtle">{t(texts.unknownNote)}</p>
          <ul className="plain-list limits">
            {unknown.map((deadline) => (
              <LimitLine key={deadline.id} deadline={deadline} />
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <Fold summary={t(texts.otherLimits, { count: others.length })}>
          {() => (
            <ul className="plain-list limits">
              {others.map((deadline) => (
                <LimitLine key={deadline.id} deadline={deadline} />
              ))}
            </ul>
          )}
        </Fold>
      )}
    </section>
  )
}
