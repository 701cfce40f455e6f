import { Input, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { AnswerOf } from '../case/change'
import type { Fact } from '../decision/content'
import { useLocale } from '../text/locale'
import * as texts from './texts'

interface NumberInputProps {
  readonly fact: Fact & { readonly kind: 'whole-number' }
  readonly answer: AnswerOf
  readonly choose: (answer: AnswerOf) => void
}

/** A number is an answer as soon as it is one; until then nothing is known. */
export function NumberInput({ fact, answer, choose }: NumberInputProps) {
  const { t } = useLocale()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const known = typeof answer === 'number' ? String(answer) : ''
  const text = draft ?? known
  const write = (next: string) => {
    const number = numberIn(next, fact)
    setDraft(number === undefined && next !== '' ? next : null)
    if (number !== answer) choose(number as AnswerOf)
  }
  return (
    <div className="number">
      <Input
        inputMode="numeric"
        autoComplete="off"
        aria-label={t(fact.label)}
        aria-invalid={draft !== null}
        aria-describedby={draft === null ? undefined : id}
        value={text}
        onChange={(event) => write(event.target.value.trim())}
      />
      {fact.unit === 'years' && <span>{t(texts.years)}</span>}
      <div id={id} role="status">
        {draft !== null && (
          <ValidationMessage>{t(texts.numberFault, { min: fact.min, max: fact.max })}</ValidationMessage>
        )}
      </div>
    </div>
  )
}

function numberIn(text: string, { min, max }: { readonly min: number; readonly max: number }): number | undefined {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN
  return number >= min && number <= max ? number : undefined
}
