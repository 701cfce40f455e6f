import { Button, Tag } from '@digdir/designsystemet-react'
import type { OpenEvent, PathwayInstance } from 'forlop/pathways'
import type { ChosenMeasure } from '../case/case'
import type { Saying } from './saying'
import { texts } from './texts'

interface MeasuresProps {
  readonly instance: PathwayInstance
  /** Measures that were chosen and are not agreed yet. */
  readonly chosen: readonly ChosenMeasure[]
  readonly saying: Saying
  readonly open: readonly OpenEvent[]
  readonly happenedToday: (event: { readonly type: string; readonly [field: string]: string }) => void
  readonly toMeasures: () => void
}

const colours = { agreed: 'info', running: 'success', paused: 'warning', ended: 'neutral' } as const

/** Each measure with its own life, and those that were chosen in the case, ready to be agreed. */
export function Measures({ instance, chosen, saying, open, happenedToday, toMeasures }: MeasuresProps) {
  const { t } = saying
  const measures = Object.values(instance.context.measures).map((measure) => ({
    ...measure,
    title: saying.measure(instance, measure.id),
  }))
  const can = (type: string) => open.some((event) => event.type === type)
  return (
    <section className="panel stack" aria-labelledby="measures">
      <h2 id="measures">{t(texts.measures)}</h2>
      {measures.length + chosen.length === 0 && <p>{t(texts.noMeasures)}</p>}
      <ul className="plain-list measures">
        {measures.map(({ id, title, status }) => (
          <li key={id} id={`measure-${id}`} tabIndex={-1}>
            <span className="measure-title">{title}</span>
            <Tag data-color={colours[status]} data-size="sm">
              {t(texts.measureStatus[status])}
            </Tag>
            {status === 'agreed' && can('tiltak.startet') && (
              <Button
                variant="secondary"
                data-size="sm"
                aria-label={`${t(texts.startedToday)}: ${title}`}
                onClick={() => happenedToday({ type: 'tiltak.startet', tiltak: id })}
              >
                {t(texts.startedToday)}
              </Button>
            )}
          </li>
        ))}
        {chosen.map(({ id }) => {
          const title = saying.measure(instance, id)
          return (
            <li key={id} id={`measure-${id}`} tabIndex={-1}>
              <span className="measure-title">{title}</span>
              <Tag data-color="neutral" variant="outline" data-size="sm">
                {t(texts.measureStatus.chosen)}
              </Tag>
              {can('tiltak.avtalt') && (
                <Button
                  variant="secondary"
                  data-size="sm"
                  aria-label={`${t(texts.agreedToday)}: ${title}`}
                  onClick={() => happenedToday({ type: 'tiltak.avtalt', tiltak: id, tittel: title })}
                >
                  {t(texts.agreedToday)}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {chosen.length > 0 && !can('tiltak.avtalt') && <p className="subtle">{t(texts.chosenDropped)}</p>}
      <div className="buttons">
        <Button variant="tertiary" onClick={toMeasures}>
          {t(texts.chooseMeasures)}
        </Button>
      </div>
    </section>
  )
}
