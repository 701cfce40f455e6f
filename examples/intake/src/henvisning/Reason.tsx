import { Tag } from '@digdir/designsystemet-react'
import type { DraftReason, HenvisningDraft } from 'forlop/pathways'
import { useTitles } from '../decision/titles'
import { basisWord, strengthWord } from '../decision/words'
import { useLocale } from '../text/locale'
import { texts } from './texts'

/** Why the referral is made: the actions of the suggestion that ask for it, with their strength. */
export function Reason({ draft: { reason, elsewhere } }: { readonly draft: HenvisningDraft }) {
  const { t } = useLocale()
  return (
    <section className="panel stack" aria-labelledby="why">
      <h2 id="why">{t(texts.why)}</h2>
      {reason.length === 0 && <p>{t(texts.noReason)}</p>}
      <Reasons reasons={reason} />
      {elsewhere.length > 0 && (
        <>
          <p className="subtle">{t(texts.elsewhere)}</p>
          <Reasons reasons={elsewhere} />
        </>
      )}
    </section>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly DraftReason[] }) {
  const { t } = useLocale()
  const titles = useTitles()
  return (
    <ul className="plain-list reasons">
      {reasons.map(({ action, strength, basis, statements, text }) => (
        <li key={action}>
          <p>
            <Tag data-size="sm" data-color={strength === 'shall' ? 'accent' : 'neutral'}>
              {t(strengthWord[strength]!)}
            </Tag>{' '}
            <strong>{t(titles.action(action))}</strong>
          </p>
          <p className="subtle">{text.split('\n').slice(1).join(' ')}</p>
          <p className="subtle">{[t(basisWord[basis]!), ...statements].join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}
