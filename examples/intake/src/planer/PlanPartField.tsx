import { Fieldset, Tag, Textfield } from '@digdir/designsystemet-react'
import type { PlanDraft } from '../case/case'
import { basisWord } from '../decision/words'
import { Days } from '../fields/Days'
import { People, type PersonRow } from '../fields/People'
import { Tasks, type TaskRow } from '../fields/Tasks'
import { texts as fieldTexts } from '../fields/texts'
import { useLocale } from '../text/locale'
import { EmptyBecause } from './EmptyBecause'
import type { PlanPart } from './plans'
import { texts } from './texts'

type Value = PlanDraft['parts'][string]

interface PlanPartFieldProps {
  readonly part: PlanPart
  readonly value: Value
  readonly put: (value: Value) => void
}

const LONGEST_TEXT = 10_000

/** One part of a plan, by what the library says that it holds. */
export function PlanPartField({ part, value, put }: PlanPartFieldProps) {
  const { t } = useLocale()
  const { id, kind, title, help, note, statements, basis, required } = part
  const isAbsent = typeof value === 'object' && value !== null && 'absent' in value
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : []
  const about = t(title)
  const marks = [
    ...statements,
    ...(basis === 'guideline' ? [] : [t(basisWord[basis]!)]),
    ...(required === 'optional' ? [t(texts.optional)] : []),
  ].join(' · ')
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

  const field = () => {
    if (isAbsent) return null
    switch (kind) {
      case 'people':
        return <People about={about} people={rows as readonly PersonRow[]} onChange={put} />
      case 'tasks':
        return <Tasks about={about} tasks={rows as readonly TaskRow[]} onChange={put} />
      case 'dates':
        return <Days about={about} days={rows as readonly string[]} onChange={put} />
      default: {
        const isList = kind === 'list'
        return (
          <Textfield
            multiline
            rows={isList ? 3 : 4}
            maxLength={LONGEST_TEXT}
            aria-label={about}
            description={isList ? t(fieldTexts.linePerItem) : undefined}
            value={isList ? (rows as readonly string[]).join('\n') : typeof value === 'string' ? value : ''}
            onChange={({ target }) =>
              put(target.value === '' ? undefined : isList ? target.value.split('\n') : target.value)
            }
          />
        )
      }
    }
  }
  return (
    <Fieldset id={`part-${id}`} className="plan-part" tabIndex={-1}>
      <Fieldset.Legend>{about}</Fieldset.Legend>
      <Fieldset.Description>{t(help)}</Fieldset.Description>
      {note && <p className="plan-note">{t(note)}</p>}
      {field()}
      {(isEmpty || isAbsent) && <EmptyBecause about={about} value={value} put={put} />}
      {marks !== '' && <p className="subtle">{basis === 'derived' ? <Tag data-size="sm">{marks}</Tag> : marks}</p>}
    </Fieldset>
  )
}
