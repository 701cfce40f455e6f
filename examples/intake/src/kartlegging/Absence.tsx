import type { AbsentReason } from 'forlop'
import type { AnswerOf } from '../case/change'
import { absentWord } from '../decision/words'
import { useLocale } from '../text/locale'
import { Choice } from './Choice'

interface AbsenceProps {
  /** Of the question. */
  readonly id: string
  readonly answer: AnswerOf
  readonly choose: (answer: AnswerOf) => void
}

const offered: readonly AbsentReason[] = ['asked-unknown', 'not-asked', 'asked-declined']

/**
 * Why there is no answer. What is unknown stays unknown: it is never a no. The reasons are radio buttons of their own,
 * so that the arrow keys do not lead through imminent danger on the way to them.
 */
export function Absence({ id, answer, choose }: AbsenceProps) {
  const { t } = useLocale()
  const reason = reasonOf(answer)
  // a case from elsewhere may say it, and then it is shown
  const reasons = reason === undefined || offered.includes(reason) ? offered : [...offered, reason]
  return reasons.map((each) => (
    <Choice
      key={each}
      type="radio"
      name={`${id}-absent`}
      quiet
      checked={each === reason}
      onChoose={() => choose({ absent: each })}
    >
      {t(absentWord[each]!)}
    </Choice>
  ))
}

export const reasonOf = (answer: AnswerOf): AbsentReason | undefined =>
  typeof answer === 'object' && 'absent' in answer ? answer.absent : undefined
