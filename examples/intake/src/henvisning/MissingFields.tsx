import type { MissingField } from 'forlop/pathways'
import { sayFact, sayList } from '../decision/words'
import { NarrowFold } from '../fetched/NarrowFold'
import { useLocale } from '../text/locale'
import { texts } from './texts'

/** The checklist of the recipient, as far as it is not met: each line leads to its field. */
export function MissingFields({ missing }: { readonly missing: readonly MissingField[] }) {
  const { t } = useLocale()
  const facts = (names: readonly string[]) =>
    sayList(
      t,
      names.map((fact) => sayFact(t, fact)),
    )
  return (
    <section className="panel stack" aria-labelledby="missing">
      <h2 id="missing">{t(texts.missing, { count: missing.length })}</h2>
      {missing.length === 0 && <p>{t(texts.nothingMissing)}</p>}
      {missing.length > 0 && (
        <NarrowFold summary={t(texts.showMissing)}>
          <ul className="plain-list missing-fields">
            {missing.map(({ id, title, needed, unknown, dependsOn }) => {
              const more = unknown.filter((fact) => !dependsOn.includes(fact))
              return (
                <li key={id}>
                  <button
                    type="button"
                    className="quiet-button"
                    onClick={() => document.getElementById(`field-${id}`)?.focus()}
                  >
                    {title}
                  </button>
                  {needed === 'unknown' && dependsOn.length > 0 && (
                    <p className="subtle">{t(texts.maybe, { facts: facts(dependsOn) })}</p>
                  )}
                  {more.length > 0 && <p className="subtle">{t(texts.notMapped, { facts: facts(more) })}</p>}
                </li>
              )
            })}
          </ul>
        </NarrowFold>
      )}
    </section>
  )
}
