import type { Decision } from 'forlop'
import { useLocale } from '../text/locale'
import { levels, levelTitle } from './content'
import { Reasons } from './Reasons'
import * as texts from './texts'

/** The three levels, and which of them the answers still leave open. */
export function Levels({ decision }: { readonly decision: Decision }) {
  const { t } = useLocale()
  const { possible, settled, recommended } = decision.hovedforlop
  if (decision.scope === 'children-guide') return null
  const state = (level: (typeof levels)[number]) =>
    !possible.includes(level) ? 'out' : settled ? 'settled' : level === recommended ? 'recommended' : 'possible'
  return (
    <section aria-labelledby="levels-heading" className="levels">
      <h3 id="levels-heading">{t(texts.levelHeading)}</h3>
      <ol className="plain-list level-list">
        {levels.map((level) => (
          <li key={level} className="level" data-state={state(level)}>
            <strong>{level}</strong>
            <span>
              <span className="level-title">{t(levelTitle(level)).replace(/^[^:]*: /, '')}</span>
              <span className="level-state">{t(texts.levelState[state(level)])}</span>
            </span>
          </li>
        ))}
      </ol>
      {recommended === null && possible.length > 0 && <p className="subtle">{t(texts.levelOpen)}</p>}
      {recommended !== null && possible.length > 1 && <p className="subtle">{t(texts.levelRecommended)}</p>}
      {possible.length > 1 && <p className="subtle">{t(texts.levelSafety)}</p>}
      <Reasons reasons={decision.hovedforlop.reasons} />
    </section>
  )
}
