import { Alert, Button } from '@digdir/designsystemet-react'
import { startPathway, type PathwayId } from 'forlop/pathways'
import { useState } from 'react'
import { DayField } from '../fields/DayField'
import { today } from '../fields/day'
import { useLocale } from '../text/locale'
import type { Level } from '../decision/content'
import type { ViewProps } from '../Workbench'
import { LevelChoice } from './LevelChoice'
import { chosenInstead, levelsOf } from './levels'
import { texts } from './texts'
import { pathwayTitle } from './words'

/** Begins the hovedforløp of the decision. Where it leaves several open, somebody chooses, and the form says that it is a choice. */
export function StartHovedforlop({ one, decision, happened, go }: ViewProps) {
  const { t } = useLocale()
  const { possible, recommended } = decision.hovedforlop
  const overridden = chosenInstead(one.overrides)
  const levels = levelsOf(possible, overridden)
  const [picked, setPicked] = useState<Level | null>(null)
  const [at, setAt] = useState(today)
  const [tried, setTried] = useState(false)
  const level = levels.length === 1 ? levels[0]! : picked !== null && levels.includes(picked) ? picked : null

  if (levels.length === 0) {
    return (
      <section className="panel stack" aria-labelledby="start">
        <h2 id="start">{t(texts.start)}</h2>
        <p>{t(texts.noLevel)}</p>
        <div className="buttons">
          <Button variant="secondary" onClick={() => go('kartlegging')}>
            {t(texts.toAssessment)}
          </Button>
        </div>
      </section>
    )
  }
  return (
    <form
      className="panel stack"
      aria-labelledby="start"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (level === null || at === '') return
        happened({
          type: 'pathway',
          instance: startPathway(`hovedforlop-${level}` as PathwayId, { at, decision }),
        })
        // the form goes: whoever works by keyboard goes on where the person now stands
        setTimeout(() => document.getElementById('position')?.focus())
      }}
    >
      <h2 id="start">{t(texts.start)}</h2>
      {levels.length === 1 ? (
        <p>
          {t(texts.oneLevel)} <strong>{t(pathwayTitle(`hovedforlop-${levels[0]!}`))}</strong>
        </p>
      ) : (
        <LevelChoice
          name="level"
          levels={levels}
          picked={level}
          pick={setPicked}
          about={(one) =>
            overridden.includes(one) ? texts.overridden : one === recommended ? texts.recommended : undefined
          }
        />
      )}
      {recommended === null && <p className="subtle">{t(texts.stillOpen)}</p>}
      <DayField
        label={t(texts.from)}
        value={at}
        onChange={setAt}
        error={tried && at === '' ? t(texts.required) : undefined}
      />
      {tried && level === null && (
        <Alert data-color="warning" data-size="sm" role="alert">
          {t(texts.chooseLevel)}
        </Alert>
      )}
      <div className="buttons">
        <Button type="submit">{t(texts.startButton)}</Button>
      </div>
    </form>
  )
}
