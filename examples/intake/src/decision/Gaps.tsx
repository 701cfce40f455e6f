import { Suspense } from 'react'
import { useLocale } from '../text/locale'
import * as texts from './texts'
import { useRegister } from './useRegister'

/** Where the guide is open, and how it is read. */
export function Gaps({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useLocale()
  if (ids.length === 0) return null
  return (
    <dl className="because">
      <dt>{t(texts.gaps)}</dt>
      <Suspense fallback={<dd>{ids.join(', ')}</dd>}>
        {ids.map((id) => (
          <Gap key={id} id={id} />
        ))}
      </Suspense>
    </dl>
  )
}

function Gap({ id }: { readonly id: string }) {
  const { t } = useLocale()
  const found = useRegister().gap.get(id)
  return (
    <dd>
      <strong>{id}</strong>
      {found && ` ${t(found.open)} ${t(texts.read)}: ${t(found.reading)}`}
    </dd>
  )
}
