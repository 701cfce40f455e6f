import { useMemo } from 'react'
import { today } from '../fields/day'
import { useSaying } from '../forlop/saying'
import { Paper } from '../paper/Paper'
import { SaveAndOpen } from '../storage/SaveAndOpen'
import { useLocale } from '../text/locale'
import type { ViewProps } from '../Workbench'
import { forPerson } from './forPerson'
import { forRecord } from './forRecord'
import { texts } from './texts'
import './summary.css'

/** Two sheets to hand over, and what can be saved. */
export default function Summaries({ one, decision, forlop, happened }: ViewProps) {
  const { t } = useLocale()
  const saying = useSaying(one, decision)
  const day = today()
  const person = useMemo(() => forPerson({ one, decision, saying, today: day }), [one, decision, saying, day])
  const record = useMemo(
    () => forRecord({ one, decision, forlop, saying, today: day }),
    [one, decision, forlop, saying, day],
  )
  return (
    <div className="summaries">
      <h1>{t(texts.title)}</h1>
      <section className="panel stack" aria-labelledby="for-person">
        <h2 id="for-person">{t(texts.person)}</h2>
        <Paper name={t(texts.person)} file="oppsummering-person" text={person} />
      </section>
      <SaveAndOpen one={one} decision={decision} happened={happened} />
      <section className="panel stack for-record" aria-labelledby="for-record">
        <h2 id="for-record">{t(texts.record)}</h2>
        <Paper name={t(texts.record)} file="oppsummering-journal" text={record} />
      </section>
    </div>
  )
}
