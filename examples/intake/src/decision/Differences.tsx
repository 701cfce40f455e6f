import type { Decision, DecisionAction } from 'forlop'
import { useLocale, type Text } from '../text/locale'
import { isSame, type Difference } from './compare'
import { scope } from './texts'
import * as texts from './whatIfTexts'
import { useTitles } from './titles'
import { or, sayList, strengthWord } from './words'

interface DifferencesProps {
  readonly now: Decision
  readonly then: Decision
  readonly difference: Difference
}

export function Differences({ now, then, difference }: DifferencesProps) {
  const { t } = useLocale()
  const titles = useTitles()
  const say = ({ hovedforlop }: Decision) => sayList(t, hovedforlop.possible, or) || t(texts.none)
  if (isSame(difference)) return <p>{t(texts.whatIfSame)}</p>
  return (
    <div className="differences">
      {difference.becomesUrgent && <p className="difference-urgent">{t(texts.urgent)}</p>}
      {difference.scope && <p>{t(scope[then.scope])}</p>}
      {difference.levels && <p>{t(texts.levelsBecome, { from: say(now), to: say(then) })}</p>}
      <Changes title={texts.added} actions={difference.added} />
      <Changes title={texts.removed} actions={difference.removed} />
      {difference.changed.length > 0 && (
        <>
          <h4>{t(texts.changed)}</h4>
          <ul>
            {difference.changed.map(({ before, after }) => (
              <li key={after.id}>
                {t(titles.action(after.id))}: {t(strengthWord[before.strength]!)} → {t(strengthWord[after.strength]!)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Changes({ title, actions }: { readonly title: Text; readonly actions: readonly DecisionAction[] }) {
  const { t } = useLocale()
  const titles = useTitles()
  if (actions.length === 0) return null
  return (
    <>
      <h4>{t(title)}</h4>
      <ul>
        {actions.map(({ id, strength }) => (
          <li key={id}>
            {t(strengthWord[strength]!)}: {t(titles.action(id))}
          </li>
        ))}
      </ul>
    </>
  )
}
