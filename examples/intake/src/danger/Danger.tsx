import './danger.css'
import { Button } from '@digdir/designsystemet-react'
import type { Decision, Forlop } from 'forlop'
import { useEffect, useMemo, useRef } from 'react'
import type { Case } from '../case/case'
import type { Change } from '../case/change'
import { useLocale } from '../text/locale'
import { DangerAnswers } from './DangerAnswers'
import { DangerRoute } from './DangerRoute'
import { immediateActions } from './routes'
import * as texts from './texts'
import { useTitles } from '../decision/titles'

interface DangerProps {
  readonly one: Case
  readonly decision: Decision
  readonly forlop: Forlop
  readonly happened: (what: Change) => void
  readonly onBack: () => void
}

/** Whom to call, and nothing else that asks for attention. */
export function Danger({ one, decision, forlop, happened, onBack }: DangerProps) {
  const { t } = useLocale()
  const titles = useTitles()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    scrollTo({ top: 0 })
  }, [])
  const actions = useMemo(() => immediateActions(decision, forlop, one), [decision, forlop, one])
  const found = decision.urgency === 'immediate'
  return (
    <section className="danger" aria-labelledby="danger-heading">
      <h1 id="danger-heading" ref={heading} tabIndex={-1}>
        {t(texts.heading)}
      </h1>
      <p className="danger-lead">{t(found ? texts.found : texts.asked)}</p>
      <ol className="plain-list danger-routes">
        {actions.map((action) => (
          <DangerRoute key={action.id} action={action} />
        ))}
      </ol>
      <h2>{t(texts.now)}</h2>
      <ul className="danger-now">
        {[...new Set(actions.flatMap(({ rules }) => rules))].map((rule) => (
          <li key={rule}>{t(titles.rule(rule))}</li>
        ))}
      </ul>
      <DangerAnswers one={one} happened={happened} />
      <div className="danger-back">
        <Button onClick={onBack}>{t(found ? texts.goOn : texts.goBack)}</Button>
        {found && <p className="subtle">{t(texts.stays)}</p>}
      </div>
    </section>
  )
}
