import type { DecisionAction } from 'forlop'
import type { ChosenMeasure } from '../case/case'
import type { Change } from '../case/change'
import { Marks } from '../decision/Marks'
import { useTitles } from '../decision/titles'
import { Choice } from '../kartlegging/Choice'
import { useLocale } from '../text/locale'
import { capital } from './capital'
import type { Way } from './needs'

interface WayChoiceProps {
  readonly way: Way
  /** The action has no options: it is chosen as it is. */
  readonly whole: boolean
  readonly action: DecisionAction
  readonly measures: readonly ChosenMeasure[]
  readonly happened: (what: Change) => void
}

/** A way that the guide names, chosen without saying who does it. */
export function WayChoice({ way, whole, action, measures, happened }: WayChoiceProps) {
  const { t } = useLocale()
  const titles = useTitles()
  const title = capital(t(whole ? titles.action(action.id) : titles.rule(way.id)))
  const chosen = measures.some(({ id }) => id === way.id)
  const turn = () =>
    happened(
      chosen
        ? { type: 'measure-dropped', id: way.id }
        : { type: 'measure-chosen', measure: { id: way.id, title, answers: action.id } },
    )
  return (
    <div className="way">
      <Choice type="checkbox" name={way.id} checked={chosen} onChoose={turn}>
        {title}
      </Choice>
      {(way.strength !== action.strength || way.basis !== action.basis) && (
        <Marks strength={way.strength} basis={way.basis} />
      )}
    </div>
  )
}
