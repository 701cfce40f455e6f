import { Button } from '@digdir/designsystemet-react'
import type { OpenEvent } from 'forlop/pathways'
import { useLocale } from '../text/locale'

interface NextEventsProps {
  readonly label: string
  readonly events: readonly OpenEvent[]
  readonly chosen?: string
  readonly choose: (type: string) => void
}

/** The events that somebody is most likely to register from here, one press away. */
export function NextEvents({ label, events, chosen, choose }: NextEventsProps) {
  const { t } = useLocale()
  if (events.length === 0) return null
  return (
    <div className="next" role="group" aria-label={label}>
      <p className="subtle">{label}</p>
      {events.map(({ type, title }) => (
        <Button
          key={type}
          type="button"
          variant="secondary"
          data-size="sm"
          aria-pressed={chosen === undefined ? undefined : type === chosen}
          onClick={() => choose(type)}
        >
          {t(title)}
        </Button>
      ))}
    </div>
  )
}
