import { Button, Textfield } from '@digdir/designsystemet-react'
import type { Decision } from 'forlop'
import { useRef, useState } from 'react'
import type { ChosenMeasure } from '../case/case'
import type { Change } from '../case/change'
import { useLocale } from '../text/locale'
import { measureTitle } from './measureTitle'
import * as texts from './texts'

interface ChosenProps {
  readonly measures: readonly ChosenMeasure[]
  readonly decision: Decision
  readonly happened: (what: Change) => void
}

/** What was chosen with the person; a measure in own words can be added. */
export function Chosen({ measures, decision, happened }: ChosenProps) {
  const { t } = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  const [own, setOwn] = useState('')
  const titled = measures.map((measure) => ({ id: measure.id, title: measureTitle(t, measure, decision) }))
  const add = () => {
    const title = own.trim()
    if (title === '') return
    happened({ type: 'measure-chosen', measure: { id: crypto.randomUUID(), title } })
    setOwn('')
  }
  return (
    <section className="panel chosen" aria-labelledby="chosen-heading">
      <h2 id="chosen-heading" ref={heading} tabIndex={-1}>
        {t(texts.chosen)}
      </h2>
      <p role="status" className={measures.length === 0 ? '' : 'visually-hidden'}>
        {measures.length === 0 ? t(texts.noneChosen) : t(texts.countChosen, { count: measures.length })}
      </p>
      <ul className="plain-list chosen-list">
        {titled.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <button
              type="button"
              className="quiet-button"
              aria-label={`${t(texts.drop)}: ${title}`}
              onClick={() => (happened({ type: 'measure-dropped', id }), heading.current?.focus())}
            >
              {t(texts.drop)}
            </button>
          </li>
        ))}
      </ul>
      <form className="own" onSubmit={(event) => (event.preventDefault(), add())}>
        <Textfield label={t(texts.own)} value={own} onChange={(event) => setOwn(event.target.value)} />
        <Button type="submit" variant="secondary">
          {t(texts.add)}
        </Button>
      </form>
    </section>
  )
}
