import { Alert, Checkbox } from '@digdir/designsystemet-react'
import type { Decision } from 'forlop'
import type { OpenEvent, PathwayInstance } from 'forlop/pathways'
import type { ChosenMeasure } from '../case/case'
import { DayField } from '../fields/DayField'
import { today } from '../fields/day'
import { useLocale } from '../text/locale'
import { fieldsOf, type EventDraft } from './draft'
import { EventField } from './EventField'
import type { Saying } from './saying'
import { texts } from './texts'
import { fieldLabel } from './words'

interface EventFieldsProps {
  readonly open: OpenEvent
  readonly draft: EventDraft
  readonly put: (draft: EventDraft) => void
  readonly instance: PathwayInstance
  readonly decision: Decision
  readonly measures: readonly ChosenMeasure[]
  /** The fields that are not filled in, once somebody has tried to register. */
  readonly lacks: readonly string[]
  readonly saying: Saying
}

/** When it happened, and what else the library asks of the event. */
export function EventFields({ open, draft, put, instance, decision, measures, lacks, saying }: EventFieldsProps) {
  const { t } = useLocale()
  const isBeforeLast = draft.at !== '' && instance.history.some(({ at }) => at.slice(0, 10) > draft.at)
  return (
    <>
      {open.blocked !== undefined && (
        <Alert data-color="info" data-size="sm">
          {t(texts.standsInTheWay)} {t(open.blocked)}
        </Alert>
      )}
      <DayField
        label={t(fieldLabel('at'))}
        description={draft.at > today() ? t(texts.future) : undefined}
        value={draft.at}
        onChange={(at) => put({ ...draft, at })}
        error={lacks.includes('at') ? t(texts.required) : undefined}
      />
      {isBeforeLast && (
        <Checkbox
          label={t(texts.late)}
          description={t(texts.lateNote)}
          checked={draft.late}
          onChange={(event) => put({ ...draft, late: event.target.checked })}
        />
      )}
      {fieldsOf(open).map((field) => (
        <EventField
          key={field}
          field={field}
          open={open}
          draft={draft}
          put={put}
          instance={instance}
          decision={decision}
          measures={measures}
          lacks={lacks.includes(field)}
          saying={saying}
        />
      ))}
    </>
  )
}
