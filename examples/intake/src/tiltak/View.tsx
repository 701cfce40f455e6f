import './tiltak.css'
import { Button } from '@digdir/designsystemet-react'
import { useLocale } from '../text/locale'
import type { ViewProps } from '../Workbench'
import { Chosen } from './Chosen'
import { Excluded } from './Excluded'
import { Lacking } from './Lacking'
import { Need } from './Need'
import { needsOf } from './needs'
import { Overrides } from './Overrides'
import * as texts from './texts'

/** What help to choose: the municipality's own services where they are known, else the ways that the guide names. */
export function Tiltak(props: ViewProps) {
  const { one, decision, happened, go } = props
  const { t } = useLocale()
  const { needs, lacking } = needsOf(decision)
  return (
    <div className="tiltak">
      <div className="tiltak-intro">
        <h1>{t(texts.heading)}</h1>
        <p>
          {decision.kommune ? t(texts.fromKommune, { name: t(decision.kommune.profile.name) }) : t(texts.fromGuide)}
        </p>
      </div>
      <div className="tiltak-side">
        <Chosen measures={one.measures} decision={decision} happened={happened} />
        <Button variant="secondary" onClick={() => go('forlop')}>
          {t(texts.toPathway)}
        </Button>
      </div>
      <div className="tiltak-main">
        <section className="panel needs" aria-labelledby="needs-heading">
          <h2 id="needs-heading">{t(texts.suggested)}</h2>
          {needs.length === 0 && <p>{t(lacking.length > 0 ? texts.nothingLocal : texts.nothing)}</p>}
          {needs.map((need) => (
            <Need key={need.action.id} need={need} measures={one.measures} happened={happened} />
          ))}
          <Lacking actions={lacking} />
          {decision.kommune && <Excluded services={decision.kommune.excluded} />}
        </section>
        <Overrides {...props} />
      </div>
    </div>
  )
}
