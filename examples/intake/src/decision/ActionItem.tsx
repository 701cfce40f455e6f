import type { DecisionAction } from 'forlop'
import { memo } from 'react'
import { Fold } from '../text/Fold'
import { useLocale } from '../text/locale'
import { Marks } from './Marks'
import { Why } from './Why'
import * as texts from './texts'
import { useTitles } from './titles'
import { sayFact, sayList, strengthWord } from './words'

interface ActionItemProps {
  readonly action: DecisionAction
  /** The action is departed from, for a reason that was given. */
  readonly departed?: string | undefined
}

/** One thing to do: what, how strongly, how sure, and why. */
export const ActionItem = memo(function ActionItem({ action, departed }: ActionItemProps) {
  const { t } = useLocale()
  const titles = useTitles()
  const dependsOn = action.dependsOn.map((fact) => sayFact(t, fact)).join('; ')
  return (
    <li className="action" data-strength={action.strength}>
      <p className="action-title">{t(titles.action(action.id))}</p>
      <Marks strength={action.strength} basis={action.basis} />
      {action.certainty === 'precautionary' && (
        <p className="subtle">
          {dependsOn === '' ? t(texts.precaution) : t(texts.precautionUntil, { facts: dependsOn })}
        </p>
      )}
      {action.certainty === 'possible' && <p className="subtle">{t(texts.possible, { facts: dependsOn })}</p>}
      {action.couldBecome && (
        <p className="subtle">
          {t(texts.couldBecome, {
            strength: t(strengthWord[action.couldBecome.strength]!).toLowerCase(),
            facts: action.couldBecome.dependsOn.map((fact) => sayFact(t, fact)).join('; '),
          })}
        </p>
      )}
      {action.certainty === 'precautionary' && action.levels.length > 0 && (
        <p className="subtle">{t(texts.atLevels, { levels: sayList(t, action.levels) })}</p>
      )}
      {departed !== undefined && <p className="action-departed">{t(texts.departed, { reason: departed })}</p>}
      <Fold
        summary={
          <>
            {t(texts.why)}
            <span className="visually-hidden">: {t(titles.action(action.id))}</span>
          </>
        }
      >
        {() => <Why action={action} />}
      </Fold>
    </li>
  )
})
