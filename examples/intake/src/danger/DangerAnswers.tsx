import { Button } from '@digdir/designsystemet-react'
import type { Case } from '../case/case'
import type { Change } from '../case/change'
import { factOf } from '../decision/content'
import { sayAnswer, sayFact } from '../decision/words'
import { useLocale } from '../text/locale'
import { dangerFacts, dangerFound, dangerValue } from './routes'
import * as texts from './texts'

interface DangerAnswersProps {
  readonly one: Case
  readonly happened: (what: Change) => void
}

/** What the danger is, said here or taken back here: the whole kartlegging can wait. */
export function DangerAnswers({ one, happened }: DangerAnswersProps) {
  const { t } = useLocale()
  return (
    <section aria-labelledby="danger-answers">
      <h2 id="danger-answers">{t(texts.answers)}</h2>
      <ul className="plain-list danger-answers">
        {dangerFacts.map((fact) => {
          const found = one.kartlegging[fact] === dangerValue
          return (
            <li key={fact}>
              <span>
                {t(factOf(fact).label)}: <strong>{sayAnswer(t, fact, one.kartlegging[fact])}</strong>
              </span>
              <Button
                variant="secondary"
                data-color="neutral"
                aria-label={`${t(found ? texts.takeBack : texts.register)}: ${sayFact(t, fact)}`}
                onClick={() => happened(found ? { type: 'answered', fact, answer: undefined } : dangerFound(fact))}
              >
                {t(found ? texts.takeBack : texts.register)}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
