import { Fold } from '../text/Fold'
import { useLocale } from '../text/locale'
import type { Excluded as Service } from './needs'
import * as texts from './texts'

/** Services that are not for this person, and why. */
export function Excluded({ services }: { readonly services: readonly Service[] }) {
  const { t } = useLocale()
  if (services.length === 0) return null
  return (
    <Fold summary={t(texts.excludedHeading, { count: services.length })}>
      {() => (
        <ul className="plain-list ways">
          {services.map(({ id, name, reason }) => (
            <li key={id}>
              {t(name)} <span className="subtle">({t(texts.excluded[reason])})</span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  )
}
