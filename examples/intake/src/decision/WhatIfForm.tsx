import { Field, Input, Label, Select } from '@digdir/designsystemet-react'
import type { Decision, Forlop, Kartlegging } from 'forlop'
import { useId, useState } from 'react'
import { useLocale } from '../text/locale'
import { compare } from './compare'
import { factNames, factOf, type FactName } from './content'
import { Differences } from './Differences'
import * as texts from './whatIfTexts'
import { trialAnswers } from './trial'
import { sayFact } from './words'

interface WhatIfFormProps {
  readonly kartlegging: Kartlegging
  readonly decision: Decision
  readonly forlop: Forlop
}

/** Tries one answer: the kartlegging stays as it is. */
export function WhatIfForm({ kartlegging, decision, forlop }: WhatIfFormProps) {
  const { t } = useLocale()
  const [name, setName] = useState<FactName | ''>('')
  const [chosen, setChosen] = useState('')
  const [from, into] = [useId(), useId()]
  const fact = name === '' ? undefined : factOf(name)
  const answers = name === '' ? [] : trialAnswers(t, name, kartlegging[name])
  const answer =
    fact?.kind === 'whole-number' ? numberOf(chosen, fact) : answers.find(({ key }) => key === chosen)?.answer
  const then = name === '' || answer === undefined ? undefined : forlop.safeAssess({ ...kartlegging, [name]: answer })
  const worthTrying = factNames.filter(
    (each) => kartlegging[each] !== undefined || decision.missing.some((missing) => missing.fact === each),
  )
  return (
    <div className="what-if">
      <p className="subtle">{t(texts.whatIfHelp)}</p>
      <Field>
        <Label htmlFor={from}>{t(texts.whatIfFact)}</Label>
        <Select id={from} value={name} onChange={(event) => (setName(event.target.value as FactName), setChosen(''))}>
          <option value="">{t(texts.choose)}</option>
          {worthTrying.map((each) => (
            <option key={each} value={each}>
              {sayFact(t, each)}
            </option>
          ))}
        </Select>
      </Field>
      {fact !== undefined && (
        <Field>
          <Label htmlFor={into}>{t(texts.whatIfValue)}</Label>
          {fact.kind === 'whole-number' ? (
            <Input id={into} inputMode="numeric" value={chosen} onChange={(event) => setChosen(event.target.value)} />
          ) : (
            <Select id={into} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{t(texts.choose)}</option>
              {answers.map(({ key, text }) => (
                <option key={key} value={key}>
                  {text}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <div role="status">
        {then?.success && (
          <Differences now={decision} then={then.decision} difference={compare(decision, then.decision)} />
        )}
      </div>
    </div>
  )
}

function numberOf(text: string, { min, max }: { readonly min: number; readonly max: number }): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : NaN
  return number >= min && number <= max ? number : undefined
}
