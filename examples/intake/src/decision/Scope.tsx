import type { Decision } from 'forlop'
import { useLocale } from '../text/locale'
import * as texts from './texts'

/** Whom the guide is for: quiet when it is this one, plain to see when it may be another. */
export function Scope({ scope }: { readonly scope: Decision['scope'] }) {
  const { t } = useLocale()
  return (
    <p className="scope" data-scope={scope}>
      {t(texts.scope[scope])}
    </p>
  )
}
