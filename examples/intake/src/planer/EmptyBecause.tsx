import { Button } from '@digdir/designsystemet-react'
import type { PlanDraft } from '../case/case'
import { useLocale } from '../text/locale'
import { texts } from './texts'

type Value = PlanDraft['parts'][string]

interface EmptyBecauseProps {
  readonly about: string
  readonly value: Value
  readonly put: (value: Value) => void
}

const reasons = [
  ['asked-declined', texts.declined],
  ['not-applicable', texts.notApplicable],
] as const

/** Why a part stands empty. Offered while it is empty, so that nothing that somebody wrote is lost by it. */
export function EmptyBecause({ about, value, put }: EmptyBecauseProps) {
  const { t } = useLocale()
  const absent = typeof value === 'object' && value !== null && 'absent' in value ? value.absent : null
  return (
    <div className="buttons" role="group" aria-label={about}>
      {reasons.map(([reason, label]) => (
        <Button
          key={reason}
          variant={absent === reason ? 'secondary' : 'tertiary'}
          data-size="sm"
          aria-pressed={absent === reason}
          aria-label={`${t(label)}: ${about}`}
          onClick={() => put(absent === reason ? undefined : { absent: reason })}
        >
          {t(label)}
        </Button>
      ))}
    </div>
  )
}
