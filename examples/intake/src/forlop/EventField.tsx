import { Checkbox, Textfield } from '@digdir/designsystemet-react'
import type { Decision } from 'forlop'
import type { OpenEvent, PathwayInstance } from 'forlop/pathways'
import type { ChosenMeasure } from '../case/case'
import { ChoiceField, type Choice } from '../fields/ChoiceField'
import { DayField } from '../fields/DayField'
import { useLocale } from '../text/locale'
import { OTHER, type EventDraft } from './draft'
import { LevelsInWords } from './LevelsInWords'
import type { Saying } from './saying'
import { texts } from './texts'
import { fieldLabel, pathwayTitle, valueLabel } from './words'

interface EventFieldProps {
  readonly field: string
  readonly open: OpenEvent
  readonly draft: EventDraft
  readonly put: (draft: EventDraft) => void
  readonly instance: PathwayInstance
  readonly decision: Decision
  /** Measures that were chosen and are not agreed yet. */
  readonly measures: readonly ChosenMeasure[]
  readonly lacks: boolean
  readonly saying: Saying
}

/** One field of an event, by what the library says that it holds. */
export function EventField(props: EventFieldProps) {
  const { field, open, draft, put, instance, measures, lacks, saying } = props
  const { t } = useLocale()
  const isMeasure = open.type === 'tiltak.avtalt'
  // the title of a measure that was chosen before is known
  if (isMeasure && field === 'tittel' && draft.fields['tiltak'] !== OTHER) return null
  const isNeeded = open.needs.includes(field) || (isMeasure && field === 'tittel')
  const name = t(fieldLabel(field))
  const label = isNeeded ? name : t(texts.optional, { field: name })
  const value = draft.fields[field] ?? ''
  const set = (next: string) => put({ ...draft, fields: { ...draft.fields, [field]: next } })
  const error = lacks ? t(texts.required) : undefined
  const choose = (choices: readonly Choice[]) => (
    <ChoiceField label={label} value={value} choices={choices} onChange={set} error={error} />
  )

  if (isMeasure && field === 'tiltak') {
    return choose([
      ...measures.map(({ id }) => ({ value: id, label: saying.measure(instance, id) })),
      { value: OTHER, label: t(texts.otherMeasure) },
    ])
  }
  switch (open.kinds[field]) {
    case 'decision':
      return <DecisionField {...props} />
    case 'day':
      return <DayField label={label} value={value} onChange={set} error={error} />
    case 'yes-no':
      return (
        <Checkbox
          label={label}
          checked={value === 'true'}
          onChange={(event) => set(event.target.checked ? 'true' : '')}
        />
      )
    case 'choice': {
      const say = (choice: string): string => {
        if (field === 'action') return saying.action(choice)
        if (field === 'tiltak') return saying.measure(instance, choice)
        if (field === 'hovedforlop') return t(pathwayTitle(`hovedforlop-${choice}`))
        return t(valueLabel(choice))
      }
      return choose(
        (open.choices[field] ?? []).map((choice) => ({ value: String(choice), label: say(String(choice)) })),
      )
    }
    default:
      return <Textfield label={label} value={value} error={error} onChange={(event) => set(event.target.value)} />
  }
}

/** The suggestion as it is now goes along: it must, or it may. */
function DecisionField({ field, open, draft, put, decision }: EventFieldProps) {
  const { t } = useLocale()
  const said = <LevelsInWords decision={decision} text={texts.decisionNow} />
  if (open.needs.includes(field)) return <p className="subtle">{said}</p>
  return (
    <Checkbox
      label={t(texts.withDecision)}
      description={said}
      checked={draft.withDecision}
      onChange={(event) => put({ ...draft, withDecision: event.target.checked })}
    />
  )
}
