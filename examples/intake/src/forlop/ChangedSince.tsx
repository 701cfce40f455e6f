import { Alert, Button } from '@digdir/designsystemet-react'
import type { Decision, Override } from 'forlop'
import { isRefusal, type OpenEvent, type PathwayEvent, type PathwayInstance, type Refusal } from 'forlop/pathways'
import { useState } from 'react'
import { DayField } from '../fields/DayField'
import { today } from '../fields/day'
import { useLocale, type Text } from '../text/locale'
import type { Level } from '../decision/content'
import { chosenInstead, levelsOf } from './levels'
import { LevelChoice } from './LevelChoice'
import { LevelsInWords } from './LevelsInWords'
import { NextEvents } from './NextEvents'
import { Refused } from './Refused'
import { texts } from './texts'
import type { Begun } from './useEventDraft'

interface ChangedSinceProps {
  readonly instance: PathwayInstance
  readonly decision: Decision
  readonly open: readonly OpenEvent[]
  readonly register: (event: PathwayEvent) => PathwayInstance | Refusal
  readonly begin: (begun: Begun) => void
  readonly overrides: readonly Override[]
}

interface ChangedProps extends ChangedSinceProps {
  readonly heading: Text
}

/** The id of the decision that the pathway last took in. */
const takenIn = ({ history }: PathwayInstance): unknown =>
  (history.findLast(({ decision }) => decision !== undefined)?.['decision'] as { id?: unknown } | undefined)?.id

/** When the answers have changed, the pathway does not follow by itself: somebody registers that the situation has. */
export function ChangedSince(props: ChangedSinceProps) {
  const { instance, decision } = props
  const isTakenIn = takenIn(instance) === decision.id
  const { level } = instance.context
  const { possible } = decision.hovedforlop
  const stands =
    possible.length === 0 || level === null || [...possible, ...chosenInstead(props.overrides)].includes(level)
  return isTakenIn && stands ? null : <Changed {...props} heading={isTakenIn ? texts.otherThan : texts.changed} />
}

const MOVED = 'situasjon.endret'

function Changed({ instance, decision, overrides, open, register, begin, heading }: ChangedProps) {
  const { t } = useLocale()
  const { level: stands } = instance.context
  const { possible } = decision.hovedforlop
  const instead = chosenInstead(overrides)
  const levels = levelsOf(possible.length === 0 && stands !== null ? [stands] : possible, instead)
  const [picked, setPicked] = useState<Level | null>(null)
  const [at, setAt] = useState(today)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [tried, setTried] = useState(false)
  const level = levels.length === 1 ? levels[0]! : picked !== null && levels.includes(picked) ? picked : null
  const current = t(texts.level, { level: stands ?? '' })
  const said =
    possible.length === 0
      ? texts.noLevelNow
      : levels.includes(stands!) && levels.length === 1
        ? texts.sameLevel
        : texts.otherLevel
  const others = open.filter(({ type, needs }) => type !== MOVED && needs.includes('decision'))
  if (!open.some(({ type }) => type === MOVED)) {
    return (
      <Alert data-color="info">
        <h2>{t(heading)}</h2>
        <p>{t(texts.closedNow)}</p>
      </Alert>
    )
  }
  return (
    <Alert data-color="info" className="changed">
      <form
        className="stack"
        aria-labelledby="changed"
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (level === null || at === '') return
          const moves = level !== stands ? { hovedforlop: String(level) } : {}
          const late = instance.history.some((before) => before.at.slice(0, 10) > at) ? { lateRegistered: true } : {}
          const result = register({ type: MOVED, at, decision, ...moves, ...late })
          setRefusal(isRefusal(result) ? result : null)
        }}
      >
        <h2 id="changed">{t(heading)}</h2>
        <p>
          <LevelsInWords decision={decision} text={said} current={current} />
        </p>
        {levels.length > 1 && (
          <LevelChoice
            name="moved-to"
            levels={levels}
            picked={level}
            pick={setPicked}
            about={(one) => (one === stands ? texts.stay : instead.includes(one) ? texts.overridden : undefined)}
          />
        )}
        {tried && level === null && <p role="alert">{t(texts.chooseLevel)}</p>}
        <DayField label={t(texts.from)} value={at} onChange={setAt} />
        {refusal !== null && <Refused refusal={refusal} />}
        <div className="buttons">
          <Button type="submit">{t(texts.move)}</Button>
        </div>
        <NextEvents label={t(texts.instead)} events={others} choose={(type) => begin({ type, fields: {} })} />
      </form>
    </Alert>
  )
}
