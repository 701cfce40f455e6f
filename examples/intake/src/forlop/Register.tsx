import { Alert, Button, Checkbox } from '@digdir/designsystemet-react'
import type { Decision } from 'forlop'
import { isRefusal, openEvents, type PathwayEvent, type PathwayInstance, type Refusal } from 'forlop/pathways'
import { useEffect, useId, useRef, useState } from 'react'
import type { ChosenMeasure } from '../case/case'
import { ChoiceField } from '../fields/ChoiceField'
import { DayField } from '../fields/DayField'
import { today } from '../fields/day'
import { useLocale } from '../text/locale'
import { eventOf, fieldsOf, lacking, type EventDraft } from './draft'
import { EventField } from './EventField'
import { leadingOn, type Position } from './graph'
import { Refused } from './Refused'
import { texts } from './texts'
import { fieldLabel } from './words'

/** A form that another part of the page has begun: «this duty has been carried out». */
export interface Begun {
  readonly type: string
  readonly fields: { readonly [field: string]: string }
}

interface RegisterProps {
  readonly instance: PathwayInstance
  readonly position: Position
  readonly decision: Decision
  readonly measures: readonly ChosenMeasure[]
  readonly begun: Begun | null
  /** What was registered last, told where it was registered. */
  readonly said: string
  readonly register: (event: PathwayEvent) => PathwayInstance | Refusal
}

const nothing = (): EventDraft => ({ type: '', at: today(), late: false, withDecision: true, fields: {} })

/** What has happened is registered by a form that the library describes; what is refused stays in it, with the reason. */
export function Register({ instance, position, decision, measures, begun, said, register }: RegisterProps) {
  const { t } = useLocale()
  const [draft, setDraft] = useState(nothing)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const what = useId()
  const form = useRef<HTMLFormElement>(null)
  const open = openEvents(instance)
  const chosen = open.find(({ type }) => type === draft.type)
  const lacks = chosen === undefined ? [] : lacking(chosen, draft)
  const put = (next: EventDraft) => {
    setDraft(next)
    setRefusal(null)
  }
  const choose = ({ type, fields }: Begun) => {
    put({ ...draft, type, fields })
    setTried(false)
  }
  useEffect(() => {
    if (begun === null) return
    choose(begun)
    form.current?.scrollIntoView({ block: 'start' })
    document.getElementById(what)?.focus()
  }, [begun])

  const submit = () => {
    if (chosen === undefined) return
    setTried(true)
    if (lacks.length > 0) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
      return
    }
    const result = register(eventOf(chosen, draft, decision, measures))
    if (isRefusal(result)) return setRefusal(result)
    setDraft({ ...nothing(), at: draft.at })
    setTried(false)
    setRefusal(null)
    document.getElementById(what)?.focus()
  }
  const next = leadingOn(position).flatMap((type) => open.filter((event) => event.type === type))
  const isBeforeLast = instance.history.some(({ at }) => at.slice(0, 10) > draft.at) && draft.at !== ''

  return (
    <form
      ref={form}
      className="panel stack register"
      aria-label={t(texts.register)}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h2>{t(texts.register)}</h2>
      <p role="status" className="said">
        {said}
      </p>
      {next.length > 0 && (
        <div className="next" role="group" aria-label={t(texts.next)}>
          <p className="subtle">{t(texts.next)}</p>
          {next.map(({ type, title }) => (
            <Button
              key={type}
              type="button"
              variant="secondary"
              data-size="sm"
              aria-pressed={type === draft.type}
              onClick={() => choose({ type, fields: {} })}
            >
              {t(title)}
            </Button>
          ))}
        </div>
      )}
      <ChoiceField
        id={what}
        label={t(texts.what)}
        value={chosen === undefined ? '' : draft.type}
        onChange={(type) => choose({ type, fields: {} })}
        choices={open.map(({ type, title, blocked }) => ({
          value: type,
          label: blocked === undefined ? t(title) : `${t(title)} (${t(texts.waits)})`,
        }))}
      />
      {chosen !== undefined && (
        <>
          {chosen.blocked !== undefined && (
            <Alert data-color="info" data-size="sm">
              {t(texts.standsInTheWay)} {t(chosen.blocked)}
            </Alert>
          )}
          <DayField
            label={t(fieldLabel('at'))}
            description={draft.at > today() ? t(texts.future) : undefined}
            value={draft.at}
            onChange={(at) => put({ ...draft, at })}
            error={tried && lacks.includes('at') ? t(texts.required) : undefined}
          />
          {(isBeforeLast || refusal?.refused === 'too-old') && (
            <Checkbox
              label={t(texts.late)}
              description={t(texts.lateNote)}
              checked={draft.late}
              onChange={(event) => put({ ...draft, late: event.target.checked })}
            />
          )}
          {fieldsOf(chosen).map((field) => (
            <EventField
              key={field}
              field={field}
              open={chosen}
              draft={draft}
              put={put}
              instance={instance}
              decision={decision}
              measures={measures}
              lacks={tried && lacks.includes(field)}
            />
          ))}
          {refusal !== null && <Refused refusal={refusal} />}
          <div className="buttons">
            <Button type="submit">{t(texts.registerButton)}</Button>
            <Button type="button" variant="tertiary" onClick={() => choose({ type: '', fields: {} })}>
              {t(texts.cancel)}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}
