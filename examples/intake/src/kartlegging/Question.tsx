import { memo, useId, useRef } from 'react'
import type { AnswerOf } from '../case/change'
import { factOf, type FactName } from '../decision/content'
import { useLocale } from '../text/locale'
import { Absence } from './Absence'
import { AnswerInput } from './AnswerInput'
import * as texts from './texts'

export interface QuestionProps {
  readonly name: FactName
  readonly answer: AnswerOf
  /** It was relevant when the topic was opened, and is not any more. */
  readonly stands: boolean
  readonly onAnswer: (name: FactName, answer: AnswerOf) => void
}

/** One question: a value, or why there is none, or nothing yet. */
export const Question = memo(function Question({ name, answer, stands, onAnswer }: QuestionProps) {
  const { t } = useLocale()
  const id = useId()
  const box = useRef<HTMLFieldSetElement>(null)
  const fact = factOf(name)
  const label = t(fact.label)
  const choose = (next: AnswerOf) => onAnswer(name, next)
  const takeBack = () => {
    choose(undefined)
    // the button is about to go: focus stays in the question
    box.current?.querySelector('input')?.focus()
  }
  return (
    <fieldset
      ref={box}
      className="question"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-help`}
      data-fact={name}
    >
      <legend>
        <span id={`${id}-label`}>{label}</span>
        {fact.safetyCritical && (
          <>
            {' '}
            <span className="mark" data-mark="safety">
              {t(texts.safety)}
            </span>
          </>
        )}
      </legend>
      <p id={`${id}-help`} className="subtle question-help">
        {t(fact.help)}
      </p>
      <AnswerInput id={id} fact={fact} answer={answer} choose={choose} />
      <div className="absences">
        <Absence id={id} answer={answer} choose={choose} />
        {/* its place is kept, so that an answer moves nothing */}
        <button
          type="button"
          className="quiet-button"
          data-kept={answer === undefined}
          aria-label={`${t(texts.takeBack)}: ${label}`}
          onClick={takeBack}
        >
          {t(texts.takeBack)}
        </button>
      </div>
      {stands && <p className="subtle question-stands">{t(texts.irrelevantNow)}</p>}
    </fieldset>
  )
})
