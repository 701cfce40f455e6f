import type { Decision } from 'forlop'
import { advance, isRefusal, openEvents, type PathwayEvent, type PathwayInstance, type Refusal } from 'forlop/pathways'
import { useState } from 'react'
import { today } from '../fields/day'
import { useLocale } from '../text/locale'
import type { ViewProps } from '../Workbench'
import { ChangedSince } from './ChangedSince'
import { Drawing } from './Drawing'
import { Duties } from './Duties'
import { placesOf, usePosition } from './graph'
import { Measures } from './Measures'
import { PositionMap } from './PositionMap'
import { Refused } from './Refused'
import { Register } from './Register'
import { useSaying } from './saying'
import { texts } from './texts'
import { Timeline } from './Timeline'
import type { Begun } from './useEventDraft'
import { eventTitle, pathwayTitle } from './words'

interface CourseProps extends Pick<ViewProps, 'one' | 'go'> {
  readonly instance: PathwayInstance
  readonly decision: Decision
  readonly put: (instance: PathwayInstance) => void
}

/** One pathway of the person: where they stand, what has happened, what is due, and what can be registered. */
export function Course({ instance, one, decision, put, go }: CourseProps) {
  const { t } = useLocale()
  const saying = useSaying(one, decision)
  const position = usePosition(instance)
  const [begun, begin] = useState<Begun | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const open = openEvents(instance)
  const places = t(texts.standsIn, {
    places: placesOf(position)
      .map((place) => t(place))
      .join('; '),
  })
  const isHovedforlop = instance.context.level !== null
  const chosen = one.measures.filter(({ id }) => instance.context.measures[id] === undefined)

  const register = (event: PathwayEvent): PathwayInstance | Refusal => {
    const next = advance(instance, event)
    setRefusal(null)
    if (!isRefusal(next)) {
      setLast(event.type)
      put(next)
    }
    return next
  }
  const happenedToday = (event: { readonly type: string; readonly [field: string]: string }) => {
    const result = register({ ...event, at: today() })
    if (isRefusal(result)) setRefusal(result)
    // the button that was pressed goes: the measure it belonged to stays
    else setTimeout(() => document.getElementById(`measure-${event['tiltak']}`)?.focus())
  }
  return (
    <div className="course">
      {isHovedforlop && (
        <ChangedSince
          key={decision.id}
          instance={instance}
          decision={decision}
          overrides={one.overrides}
          open={open}
          register={register}
          begin={begin}
        />
      )}
      <section className="panel stack" aria-labelledby="position">
        <h2 id="position" tabIndex={-1}>
          {t(pathwayTitle(instance.pathway))}
        </h2>
        <p className="visually-hidden">{places}</p>
        <PositionMap position={position} />
        <Drawing instance={instance} position={position} />
      </section>
      <div className="course-columns">
        <div className="course-column">
          <Register
            key={instance.pathway.slice(0, 4)}
            instance={instance}
            position={position}
            decision={decision}
            measures={chosen}
            begun={begun}
            saying={saying}
            said={last === null ? '' : t(texts.registered, { what: t(eventTitle(last)), places })}
            register={register}
          />
          {(isHovedforlop || Object.keys(instance.context.duties).length > 0) && (
            <Duties instance={instance} overrides={one.overrides} saying={saying} begin={begin} />
          )}
        </div>
        <div className="course-column">
          {isHovedforlop && (
            <>
              {refusal !== null && <Refused refusal={refusal} />}
              <Measures
                instance={instance}
                chosen={chosen}
                saying={saying}
                open={open}
                happenedToday={happenedToday}
                toMeasures={() => go('tiltak')}
              />
            </>
          )}
          <Timeline instance={instance} saying={saying} />
        </div>
      </div>
    </div>
  )
}
