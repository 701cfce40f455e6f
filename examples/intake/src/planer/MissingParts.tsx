import { Alert } from '@digdir/designsystemet-react'
import type { missingParts } from 'forlop/pathways'
import { sayFact, sayList } from '../decision/words'
import { NarrowFold } from '../fetched/NarrowFold'
import { useLocale } from '../text/locale'
import { texts } from './texts'

/** What the plan asks for and does not have yet, each a way to its place in the form. */
export function MissingParts({ missing }: { readonly missing: ReturnType<typeof missingParts> }) {
  const { t } = useLocale()
  if (missing.length === 0) {
    return (
      <Alert data-color="success" data-size="sm">
        {t(texts.nothingMissing)}
      </Alert>
    )
  }
  return (
    <section className="missing" aria-labelledby="missing">
      <h3 id="missing">{t(texts.missing, { count: missing.length })}</h3>
      <NarrowFold summary={t(texts.showMissing)}>
        <ul>
          {missing.map(({ part, title, needed, dependsOn }) => (
            <li key={part}>
              <button
                type="button"
                className="quiet-button"
                onClick={() => {
                  const place = document.getElementById(`part-${part}`)
                  place?.scrollIntoView({ block: 'start' })
                  ;(place?.querySelector<HTMLElement>('textarea, input, button') ?? place)?.focus()
                }}
              >
                {t(title)}
              </button>
              {needed === 'unknown' && (
                <span className="subtle">
                  {t(texts.maybe, {
                    facts: sayList(
                      t,
                      dependsOn.map((fact) => sayFact(t, fact)),
                    ),
                  })}
                </span>
              )}
            </li>
          ))}
        </ul>
      </NarrowFold>
    </section>
  )
}
