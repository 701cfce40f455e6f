import './decision.css'
import type { Decision, Forlop } from 'forlop'
import { memo } from 'react'
import type { Case } from '../case/case'
import { useLocale } from '../text/locale'
import { ActionGroup } from './ActionGroup'
import { groupsOf } from './groups'
import { Levels } from './Levels'
import { Scope } from './Scope'
import * as texts from './texts'
import { WhatIf } from './WhatIf'

interface DecisionPanelProps {
  readonly one: Case
  readonly decision: Decision
  readonly forlop: Forlop
}

/** What the answers say so far: a suggestion that is built up while people talk. */
export const DecisionPanel = memo(function DecisionPanel({ one, decision, forlop }: DecisionPanelProps) {
  const { locale, t } = useLocale()
  const groups = groupsOf(decision)
  const { overrides } = one
  const level = overrides.find(({ departsFrom }) => departsFrom === null)
  return (
    <div className="decision">
      <h2>{t(texts.heading)}</h2>
      <p className="subtle">{t(texts.decides)}</p>
      <Scope scope={decision.scope} />
      <ActionGroup title={texts.now} actions={groups.now} overrides={overrides} />
      <Levels decision={decision} />
      {level && (
        <p className="action-departed">
          {t(texts.levelDeparted, { level: level.action.replace('hovedforlop-', ''), reason: level.reason })}
        </p>
      )}
      <ActionGroup title={texts.today} actions={groups.today} overrides={overrides} />
      <ActionGroup title={texts.shall} actions={groups.shall} overrides={overrides} />
      <ActionGroup title={texts.should} actions={groups.should} overrides={overrides} folded />
      <ActionGroup title={texts.consider} actions={groups.consider} overrides={overrides} folded />
      <ActionGroup title={texts.possibleHeading} actions={groups.possible} overrides={overrides} folded />
      <ActionGroup title={texts.done} actions={groups.done} overrides={overrides} folded />
      <WhatIf kartlegging={one.kartlegging} decision={decision} forlop={forlop} />
      <p className="subtle decision-source">
        {t(texts.edition, { publisher: decision.guideline.publisher, edition: decision.guideline.edition })}{' '}
        {decision.guideline.disclaimer[locale]}
      </p>
    </div>
  )
})
