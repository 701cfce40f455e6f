import { Textfield } from '@digdir/designsystemet-react'
import './fields.css'

interface DayFieldProps {
  readonly label: string
  readonly description?: string | undefined
  readonly value: string
  readonly onChange: (day: string) => void
  readonly error?: string | undefined
}

/** A day. An empty field is no day. */
export const DayField = ({ label, description, value, onChange, error }: DayFieldProps) => (
  <Textfield
    className="day-field"
    type="date"
    label={label}
    description={description}
    value={value}
    error={error}
    onChange={(event) => onChange(event.target.value)}
  />
)
