import { Suspense } from 'react'
import { guideLink, guideUrl } from '../start/texts'
import { useLocale } from '../text/locale'
import * as texts from './texts'
import { useRegister } from './useRegister'

interface StatementsProps {
  readonly ids: readonly string[]
  /** The guide does not say it: it follows from these by the reading of a gap. */
  readonly derived: boolean
}

/** The statements of the guide that something rests on, told in own words, and where they stand. */
export function Statements({ ids, derived }: StatementsProps) {
  const { t } = useLocale()
  if (ids.length === 0) return null
  return (
    <dl className="because">
      <dt>{t(derived ? texts.derivedFrom : texts.statements)}</dt>
      <Suspense fallback={<dd>{ids.join(', ')}</dd>}>
        {ids.map((id) => (
          <Statement key={id} id={id} />
        ))}
      </Suspense>
      <dd>
        <a href={guideUrl} target="_blank" rel="noreferrer">
          {t(guideLink)}
          <span className="visually-hidden"> {t(texts.newTab)}</span>
        </a>
      </dd>
    </dl>
  )
}

function Statement({ id }: { readonly id: string }) {
  const { t } = useLocale()
  const found = useRegister().statement.get(id)
  return (
    <dd>
      <strong>{id}</strong>
      {found && (
        <>
          {' '}
          {t(found.text)} <span className="subtle" lang="nb">{`(${found.locator})`}</span>
        </>
      )}
    </dd>
  )
}
