import type { Kartlegging } from 'forlop'
import { startPathway, type PathwayInstance } from 'forlop/pathways'
import { useState } from 'react'
import { useForlop } from './useForlop.js'
import { useKartlegging } from './useKartlegging.js'

const questions = {
  alvorlighet: ['mild', 'moderat', 'alvorlig'],
  varighet: ['kortvarig', 'langvarig'],
  selvmordsrisiko: ['nei', 'avdekket', 'akutt-fare'],
} as const

/** A few questions, the decision beside them, and the pathway that begins with it. */
export function Page({ today }: { readonly today: string }) {
  const { answers, answer, decision, faults } = useKartlegging({ alder: 34 })
  const [begun, setBegun] = useState<PathwayInstance | null>(null)
  const { possible } = decision.hovedforlop
  return (
    <main>
      <label>
        alder
        <input type="number" onChange={({ target }) => answer('alder', target.valueAsNumber || undefined)} />
      </label>
      {(Object.keys(questions) as (keyof typeof questions)[]).map((fact) => (
        <label key={fact}>
          {fact}
          <select
            value={String(answers[fact] ?? '')}
            onChange={({ target }) => answer(fact, (target.value || undefined) as Kartlegging[typeof fact])}
          >
            <option value="">not asked</option>
            {questions[fact].map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        </label>
      ))}
      {faults.length > 0 && <p role="alert">{faults.map(({ message }) => message).join('. ')}</p>}
      <p role="status">hovedforlop {possible.join(' or ')}</p>
      <ul aria-label="duties">
        {decision.mandatory.map(({ id, certainty }) => (
          <li key={id}>
            {id}: {certainty}
          </li>
        ))}
      </ul>
      {begun === null &&
        possible.map((level) => (
          <button key={level} onClick={() => setBegun(startPathway(`hovedforlop-${level}`, { at: today, decision }))}>
            Begin hovedforlop {level}
          </button>
        ))}
      {begun && <Pathway begun={begun} today={today} />}
    </main>
  )
}

function Pathway({ begun, today }: { readonly begun: PathwayInstance; readonly today: string }) {
  const { instance, open, refusal, register } = useForlop(begun)
  return (
    <section aria-label={instance.pathway}>
      <p>{instance.history.map(({ type }) => type).join(', ')}</p>
      {refusal && <p role="alert">{refusal.why?.en ?? refusal.message}</p>}
      {open.map(({ type, title }) => (
        <button key={type} onClick={() => register({ type, at: today })}>
          {title.en}
        </button>
      ))}
    </section>
  )
}
