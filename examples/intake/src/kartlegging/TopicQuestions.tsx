import type { Decision } from 'forlop'
import { useCallback, useState } from 'react'
import type { Case } from '../case/case'
import type { AnswerOf, Change } from '../case/change'
import type { FactName } from '../decision/content'
import { Fold } from '../text/Fold'
import { useLocale } from '../text/locale'
import { Question } from './Question'
import { relevantFacts } from './relevant'
import * as texts from './texts'
import { factsOfTopic } from './topics'

interface TopicQuestionsProps {
  readonly topic: string
  readonly one: Case
  readonly decision: Decision
  readonly happened: (what: Change) => void
}

/**
 * The questions of one topic. What was there when the topic was opened stays where it is until the person moves on,
 * and what becomes relevant comes last: nothing moves from under a finger.
 */
export function TopicQuestions({ topic, one, decision, happened }: TopicQuestionsProps) {
  const { t } = useLocale()
  const relevant = relevantFacts(topic, one.kartlegging, decision)
  const [shown, setShown] = useState(relevant)
  const [kept, setKept] = useState<readonly FactName[]>([])
  // a question that was answered in the fold stays there too
  const more = relevant.filter((name) => !shown.includes(name) && !kept.includes(name))
  if (more.length > 0) setShown([...shown, ...more])
  const folded = factsOfTopic(topic).filter((name) => !shown.includes(name))
  const onAnswer = useCallback(
    (fact: FactName, answer: AnswerOf) => happened({ type: 'answered', fact, answer }),
    [happened],
  )
  const onFoldedAnswer = useCallback(
    (fact: FactName, answer: AnswerOf) => {
      setKept((names) => [...names, fact])
      onAnswer(fact, answer)
    },
    [onAnswer],
  )
  return (
    <>
      {shown.length === 0 && <p>{t(texts.irrelevantTopic)}</p>}
      <div className="questions">
        {shown.map((name) => (
          <Question
            key={name}
            name={name}
            answer={one.kartlegging[name]}
            stands={!relevant.includes(name)}
            onAnswer={onAnswer}
          />
        ))}
      </div>
      {folded.length > 0 && (
        <Fold summary={t(texts.irrelevant, { count: folded.length })}>
          {() => (
            <div className="questions">
              {folded.map((name) => (
                <Question
                  key={name}
                  name={name}
                  answer={one.kartlegging[name]}
                  stands={false}
                  onAnswer={onFoldedAnswer}
                />
              ))}
            </div>
          )}
        </Fold>
      )}
    </>
  )
}
