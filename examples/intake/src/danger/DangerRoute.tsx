import type { DecisionAction } from 'forlop'
import { Marks } from '../decision/Marks'
import { useLocale } from '../text/locale'
import { numberIn } from './routes'
import { useTitles } from '../decision/titles'

/** One route to help: a number to call where the action has one. */
export function DangerRoute({ action }: { readonly action: DecisionAction }) {
  const { t } = useLocale()
  const titles = useTitles()
  const title = t(titles.action(action.id))
  const number = numberIn(title)
  return (
    <li className="danger-route">
      {number === undefined ? (
        <p className="danger-title">{title}</p>
      ) : (
        <a className="danger-call" href={`tel:${number}`}>
          {title}
        </a>
      )}
      <Marks strength={action.strength} basis={action.basis} />
    </li>
  )
}
