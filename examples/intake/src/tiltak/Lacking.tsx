import type { DecisionAction } from 'forlop'
import { Marks } from '../decision/Marks'
import { useTitles } from '../decision/titles'
import { Fold } from '../text/Fold'
import { useLocale } from '../text/locale'
import * as texts from './texts'

/** What the guide asks for and the municipality has nobody for: shown as a gap, not left out. */
export function Lacking({ actions }: { readonly actions: readonly DecisionAction[] }) {
  const { t } = useLocale()
  const titles = useTitles()
  if (actions.length === 0) return null
  return (
    <Fold summary={t(texts.lackingHeading, { count: actions.length })}>
      {() => (
        <ul className="plain-list ways">
          {actions.map(({ id, strength, basis }) => (
            <li key={id} className="way">
              <p>{t(titles.action(id))}</p>
              <Marks strength={strength} basis={basis} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  )
}
