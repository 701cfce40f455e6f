import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useLocale } from '../text/locale'
import { texts } from './texts'

export interface Choice {
  readonly value: string
  readonly label: string
}

interface ChoiceFieldProps {
  readonly label: string
  readonly description?: string | undefined
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  readonly id?: string
}

/** One of several, in the browser's own list: by keyboard, touch and screen reader alike. */
export function ChoiceField({ label, description, value, choices, onChange, error, id }: ChoiceFieldProps) {
  const { t } = useLocale()
  return (
    <Field>
      <Label>{label}</Label>
      {description !== undefined && <Field.Description>{description}</Field.Description>}
      <Select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error !== undefined}
      >
        <Select.Option value="">{t(texts.choose)}</Select.Option>
        {choices.map((choice) => (
          <Select.Option key={choice.value} value={choice.value}>
            {choice.label}
          </Select.Option>
        ))}
      </Select>
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  )
}
