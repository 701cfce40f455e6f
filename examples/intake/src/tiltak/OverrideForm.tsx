import { Button, Field, Label, Select, Textarea, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { isForlopError, type Decision, type Forlop, type Override, type OverrideInput } from 'forlop'
import { useId, useState } from 'react'
import { strengthWord } from '../decision/words'
import { useTitles } from '../decision/titles'
import { useLocale } from '../text/locale'
import { today } from '../fields/day'
import { departures, departureTitle, levelId } from './departures'
import * as texts from './texts'

interface OverrideFormProps {
  readonly decision: Decision
  readonly forlop: Forlop
  readonly onOverride: (override: Override) => void
}

type FieldName = keyof OverrideInput

export function OverrideForm({ decision, forlop, onOverride }: OverrideFormProps) {
  const { t } = useLocale()
  const titles = useTitles()
  const id = useId()
  const empty: OverrideInput = { action: '', reason: '', by: '', at: today() }
  const [input, setInput] = useState(empty)
  const [faulty, setFaulty] = useState<readonly FieldName[]>([])
  const put = (field: FieldName) => (event: { readonly target: { readonly value: string } }) => {
    setInput({ ...input, [field]: event.target.value })
    setFaulty(faulty.filter((each) => each !== field))
  }
  const fault = (field: FieldName) => (faulty.includes(field) ? t(texts.faults[field]) : undefined)
  const submit = (form: HTMLFormElement) => {
    try {
      onOverride(forlop.override(decision, input))
      setInput({ ...empty, by: input.by })
      setFaulty([])
    } catch (error) {
      if (!isForlopError(error)) throw error
      const fields = error.issues.map(({ path }) => String(path[0]) as FieldName)
      setFaulty(fields)
      form.querySelector<HTMLElement>(`[name="${fields[0]}"]`)?.focus()
    }
  }
  const can = departures(decision)
  return (
    <form
      className="override-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget)
      }}
    >
      <Field>
        <Label htmlFor={id}>{t(texts.from)}</Label>
        <Select
          id={id}
          name="action"
          value={input.action}
          onChange={put('action')}
          aria-invalid={faulty.includes('action')}
        >
          <option value="">{t(texts.choose)}</option>
          {can.levels.map((level) => (
            <option key={level} value={levelId(level)}>
              {departureTitle(t, titles.action, levelId(level))}
            </option>
          ))}
          {can.actions.map((action) => (
            <option key={action.id} value={action.id}>
              {t(strengthWord[action.strength]!)}: {t(titles.action(action.id))}
            </option>
          ))}
        </Select>
        {fault('action') && <ValidationMessage>{fault('action')}</ValidationMessage>}
      </Field>
      <Field>
        <Label>{t(texts.reason)}</Label>
        <Textarea
          name="reason"
          rows={4}
          value={input.reason}
          onChange={put('reason')}
          aria-invalid={faulty.includes('reason')}
        />
        {fault('reason') && <ValidationMessage>{fault('reason')}</ValidationMessage>}
      </Field>
      <Textfield name="by" label={t(texts.by)} value={input.by} onChange={put('by')} error={fault('by')} />
      <Textfield name="at" type="date" label={t(texts.at)} value={input.at} onChange={put('at')} error={fault('at')} />
      <Button type="submit">{t(texts.note)}</Button>
    </form>
  )
}
