import type { ChosenMeasure } from '../case/case'
import type { Change } from '../case/change'
import { Marks } from '../decision/Marks'
import { precaution } from '../decision/texts'
import { useTitles } from '../decision/titles'
import { useLocale } from '../text/locale'
import { capital } from './capital'
import type { Need as NeedData } from './needs'
import { ServiceChoice } from './ServiceChoice'
import * as texts from './texts'
import { WayChoice } from './WayChoice'

interface NeedProps {
  readonly need: NeedData
  readonly measures: readonly ChosenMeasure[]
  readonly happened: (what: Change) => void
}

/** One need with the ways of meeting it. */
export function Need({ need: { action, ways, local }, measures, happened }: NeedProps) {
  const { t } = useLocale()
  const titles = useTitles()
  const choices = { measures, happened }
  const offered = ways.filter((way) => !way.lacking)
  const lacking = ways.filter((way) => way.lacking)
  return (
    <section className="need" aria-label={t(titles.action(action.id))}>
      <h3>{t(titles.action(action.id))}</h3>
      <Marks strength={action.strength} basis={action.basis} />
      {action.certainty === 'precautionary' && <p className="subtle">{t(precaution)}</p>}
      <ul className="plain-list ways">
        {offered.map((way) => (
          <li key={way.id}>
            {local ? (
              <>
                {way.id !== action.id && <p className="way-title">{capital(t(titles.rule(way.id)))}</p>}
                {way.services.map((service) => (
                  <ServiceChoice key={service.id} service={service} answers={way.id} {...choices} />
                ))}
              </>
            ) : (
              <WayChoice way={way} whole={way.id === action.id} action={action} {...choices} />
            )}
          </li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <p className="lacking">
          <strong>{t(texts.lackingHere)}:</strong> {lacking.map((way) => t(titles.rule(way.id))).join('; ')}
        </p>
      )}
    </section>
  )
}
