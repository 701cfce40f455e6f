import { Button } from '@digdir/designsystemet-react'
import type { Decision } from 'forlop'
import { isRefusal, openEvents, type PathwayEvent, type PathwayInstance, type Refusal } from 'forlop/pathways'
import { useEffect, useId, useRef } from 'react'
import type { ChosenMeasure } from '../case/case'
import { ChoiceField } from '../fields/ChoiceField'
import { useLocale } from '../text/locale'
import { eventOf, lacking } from './draft'
import { EventFields } from './EventFields'
import { leadingOn, type Position } from './graph'
import { NextEvents } from './NextEvents'
import { Refused } from './Refused'
import type { Saying } from './saying'
import { texts } from './texts'
import { useEventDraft, type Begun } from './useEventDraft'

interface RegisterProps {
  readonly instance: PathwayInstance
  readonly position: Position
  readonly decision: Decision
  readonly measures: readonly ChosenMeasure[]
  readonly begun: Begun | null
  /** What was registered last, told where it was registered. */
  readonly said: string
  readonly saying: Saying
  readonly register: (event: PathwayEvent) => PathwayInstance | Refusal
}

/** What has happened is registered by a form that the library describes; what is refused stays in it, with the reason. */
export function Register({ instance, position, decision, measures, begun, said, saying, register }: RegisterProps) {
  const { t } = useLocale()
  const { draft, put, choose, empty, tried, setTried, refusal, setRefusal } = useEventDraft()
  const what = useId()
  const form = useRef<HTMLFormElement>(null)
  const open = openEvents(instance)
  const chosen = open.find(({ type }) => type === draft.type)
  const lacks = chosen === undefined ? [] : lacking(chosen, draft)
  const focusWhat = () => document.getElementById(what)?.focus()

  useEffect(() => {
    if (begun === null) return
    choose(begun)
    form.current?.scrollIntoView({ block: 'start' })
    focusWhat()
  }, [begun])

  const submit = () => {
    if (chosen === undefined) return focusWhat()
    setTried(true)
    if (lacks.length > 0) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
      return
    }
    const result = register(eventOf(chosen, draft, decision, measures))
    if (isRefusal(result)) return setRefusal(result)
    empty()
    focusWhat()
  }
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
      <NextEvents
        label={t(texts.next)}
        events={leadingOn(position).flatMap((type) => open.filter((event) => event.type === type))}
        chosen={draft.type}
        choose={(type) => choose({ type, fields: {} })}
      />
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
          <EventFields
            open={chosen}
            draft={draft}
            put={put}
            instance={instance}
            decision={decision}
            measures={measures}
            lacks={tried ? lacks : []}
            saying={saying}
          />
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
