import type { Because as Facts } from 'forlop'
import { useLocale } from '../text/locale'
import * as texts from './texts'
import { sayAnswer, sayFact } from './words'

/** The answers something rests on. */
export function Because({ because }: { readonly because: Facts }) {
  const { t } = useLocale()
  const facts = Object.entries(because)
  if (facts.length === 0) return null
  return (
    <dl className="because">
      <dt>{t(texts.because)}</dt>
      {facts.map(([fact, answer]) => (
        <dd key={fact}>
          {sayFact(t, fact)}: <strong>{sayAnswer(t, fact, answer)}</strong>
        </dd>
      ))}
    </dl>
  )
}
