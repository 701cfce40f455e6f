import type { Override } from 'forlop'
import { useRef } from 'react'
import { Marks } from '../decision/Marks'
import { useTitles } from '../decision/titles'
import { Fold } from '../text/Fold'
import { useLocale } from '../text/locale'
import type { ViewProps } from '../Workbench'
import { OverrideForm } from './OverrideForm'
import { departureTitle } from './departures'
import { sayDay } from '../fields/day'
import * as texts from './texts'

/** Departures from the suggestion: each with its reason, who, and when, for the record. */
export function Overrides({ one, decision, forlop, happened }: ViewProps) {
  const { t } = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  const withdraw = (action: string) => {
    happened({ type: 'override-withdrawn', action })
    heading.current?.focus()
  }
  return (
    <section className="panel overrides" aria-labelledby="overrides-heading">
      <h2 id="overrides-heading" ref={heading} tabIndex={-1}>
        {t(texts.overrides)}
      </h2>
      <p className="subtle">{t(texts.overridesHelp)}</p>
      {one.overrides.length > 0 && (
        <ul className="plain-list override-list">
          {one.overrides.map((override) => (
            <Departure key={override.action} override={override} withdraw={withdraw} />
          ))}
        </ul>
      )}
      <Fold summary={t(texts.newOverride)}>
        {() => (
          <OverrideForm
            decision={decision}
            forlop={forlop}
            onOverride={(override) => {
              happened({ type: 'overridden', override })
              heading.current?.focus()
            }}
          />
        )}
      </Fold>
    </section>
  )
}

interface DepartureProps {
  readonly override: Override
  readonly withdraw: (action: string) => void
}

function Departure({ override, withdraw }: DepartureProps) {
  const { locale, t } = useLocale()
  const titles = useTitles()
  const title = departureTitle(t, titles.action, override.action)
  return (
    <li className="override">
      <h3>{title}</h3>
      {override.departsFrom && <Marks strength={override.departsFrom.strength} basis={override.departsFrom.basis} />}
      <p>{override.reason}</p>
      <p className="subtle">
        {override.by}, {sayDay(override.at, locale)}
      </p>
      <button
        type="button"
        className="quiet-button"
        aria-label={`${t(texts.withdraw)}: ${title}`}
        onClick={() => withdraw(override.action)}
      >
        {t(texts.withdraw)}
      </button>
    </li>
  )
}
