import { Tag } from '@digdir/designsystemet-react'
import type { PlanId } from 'forlop/pathways'
import { useState } from 'react'
import { strengthWord } from '../decision/words'
import { ChooseList } from '../fields/ChooseList'
import { useLocale } from '../text/locale'
import type { ViewProps } from '../Workbench'
import { isBegun } from './filled'
import { PlanForm } from './PlanForm'
import { emptyPlan, planIds, planOf } from './plans'
import { texts } from './texts'
import './planer.css'

/** The plans that are made with the person. The krise- og mestringsplan comes first. */
export default function Plans({ one, decision, happened }: ViewProps) {
  const { t } = useLocale()
  const [shown, show] = useState<PlanId>(planIds[0]!)
  const draft = one.plans[shown] ?? emptyPlan(shown)
  return (
    <div className="plans">
      <h1>{t(texts.title)}</h1>
      <ChooseList
        label={t(texts.which)}
        shown={shown}
        show={show}
        items={planIds.map((id) => {
          const asked = decision.actions.find((action) => action.id === id && action.certainty !== 'possible')
          return {
            id,
            content: (
              <>
                {t(planOf(id).title)}
                {asked && (
                  <Tag data-size="sm" data-color="accent">
                    {t(strengthWord[asked.strength]!)}
                    <span className="visually-hidden">: {t(texts.asked)}</span>
                  </Tag>
                )}
                {isBegun(one.plans[id]) && <span>({t(texts.begun)})</span>}
              </>
            ),
          }
        })}
      />
      <PlanForm key={shown} id={shown} draft={draft} one={one} happened={happened} />
    </div>
  )
}
