import type { AnswerOf } from '../case/change'
import type { Fact } from '../decision/content'
import { no, noneOfThese, yes } from '../decision/words'
import { useLocale } from '../text/locale'
import { Choice } from './Choice'
import { NumberInput } from './NumberInput'
import * as texts from './texts'

interface AnswerInputProps {
  readonly id: string
  readonly fact: Fact
  readonly answer: AnswerOf
  readonly choose: (answer: AnswerOf) => void
}

/** The input that fits the kind of the fact. */
export function AnswerInput({ id, fact, answer, choose }: AnswerInputProps) {
  const { t } = useLocale()
  const radio = (value: AnswerOf, text: string) => (
    <Choice key={text} type="radio" name={id} checked={answer === value} onChoose={() => choose(value)}>
      {text}
    </Choice>
  )
  switch (fact.kind) {
    case 'boolean':
      return (
        <div className="choices">
          {radio(true, t(yes))}
          {radio(false, t(no))}
        </div>
      )
    case 'one-of':
      return (
        <div className="choices">
          {Object.entries(fact.values).map(([value, text]) => radio(value as AnswerOf, t(text)))}
        </div>
      )
    case 'some-of':
      return <ListInput {...{ id, fact, answer, choose }} />
    case 'whole-number':
      return <NumberInput fact={fact} answer={answer} choose={choose} />
  }
}

function ListInput({ id, fact, answer, choose }: AnswerInputProps) {
  const { t } = useLocale()
  if (!('values' in fact)) return null
  const list: readonly string[] = Array.isArray(answer) ? answer : []
  const turned = (value: string) => (list.includes(value) ? list.filter((each) => each !== value) : [...list, value])
  const checkbox = (checked: boolean, next: readonly string[] | undefined, text: string) => (
    <Choice key={text} type="checkbox" name={id} checked={checked} onChoose={() => choose(next as AnswerOf)}>
      {text}
    </Choice>
  )
  const none = Array.isArray(answer) && list.length === 0
  return (
    <>
      <p className="subtle">{t(texts.severalAllowed)}</p>
      <div className="choices">
        {Object.entries(fact.values).map(([value, text]) => {
          const next = turned(value)
          // taking away the last one is no answer: «none of these» is said, not left over
          return checkbox(list.includes(value), next.length === 0 ? undefined : next, t(text))
        })}
        {checkbox(none, none ? undefined : [], t(noneOfThese))}
      </div>
    </>
  )
}
