import { Alert } from '@digdir/designsystemet-react'
import type { Refusal } from 'forlop/pathways'
import { useLocale } from '../text/locale'
import { texts } from './texts'

/** Why it was not registered, in the library's own words where it has them. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useLocale()
  return (
    <Alert data-color="warning" role="alert">
      <p>
        <strong>{t(texts.refused)}</strong> {t(refusal.why ?? texts.refusals[refusal.refused])}
      </p>
      <p>{t(texts.nothingLost)}</p>
    </Alert>
  )
}
