import type { ChosenMeasure } from '../case/case'
import type { Change } from '../case/change'
import { sayFact } from '../decision/words'
import { Choice } from '../kartlegging/Choice'
import { useLocale } from '../text/locale'
import type { Service } from './needs'
import { ServiceDetails } from './ServiceDetails'
import * as texts from './texts'

interface ServiceChoiceProps {
  readonly service: Service
  readonly answers: string
  readonly measures: readonly ChosenMeasure[]
  readonly happened: (what: Change) => void
}

/** A service of the municipality, or of those around it, that this person can be offered. */
export function ServiceChoice({ service, answers, measures, happened }: ServiceChoiceProps) {
  const { t } = useLocale()
  // a service that meets several needs is one measure
  const chosen = measures.some((measure) => measure.service === service.id)
  const turn = () =>
    happened(
      chosen
        ? { type: 'measure-dropped', id: service.id }
        : { type: 'measure-chosen', measure: { id: service.id, title: t(service.name), service: service.id, answers } },
    )
  const dependsOn = service.dependsOn.map((fact) => (fact === 'hovedforlop' ? t(texts.theLevel) : sayFact(t, fact)))
  return (
    <div className="way">
      <Choice type="checkbox" name={`${answers}/${service.id}`} checked={chosen} onChoose={turn}>
        {t(service.name)}
      </Choice>
      <ServiceDetails service={service} />
      {service.certainty === 'possible' && <p className="subtle">{t(texts.fitsIf, { facts: dependsOn.join('; ') })}</p>}
    </div>
  )
}
