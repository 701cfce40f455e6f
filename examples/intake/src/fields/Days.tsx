import { useLocale } from '../text/locale'
import { DayField } from './DayField'
import { Rows } from './Rows'
import { texts } from './texts'

interface DaysProps {
  readonly about: string
  readonly days: readonly string[]
  readonly onChange: (days: readonly string[]) => void
}

export function Days({ about, days, onChange }: DaysProps) {
  const { t } = useLocale()
  return (
    <Rows about={about} rows={days} empty="" addLabel={t(texts.addDay)} onChange={onChange}>
      {(day, put) => <DayField label={t(texts.day)} value={day} onChange={put} />}
    </Rows>
  )
}
