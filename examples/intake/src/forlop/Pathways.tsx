import { ToggleGroup } from '@digdir/designsystemet-react'
import type { PathwayInstance } from 'forlop/pathways'
import { useState } from 'react'
import { useLocale } from '../text/locale'
import type { ViewProps } from '../Workbench'
import { Course } from './Course'
import { OpenPakkeforlop } from './OpenPakkeforlop'
import { StartHovedforlop } from './StartHovedforlop'
import { texts } from './texts'
import { pathwayTitle } from './words'
import './forlop.css'

/** Everything after the decision that takes time: the hovedforløp, and the pakkeforløp that referrals opened beside it. */
export default function Pathways(props: ViewProps) {
  const { one, decision, happened, go } = props
  const { t } = useLocale()
  const [shown, show] = useState('hovedforlop')
  const specialist = one.pakkeforlop[shown]
  const instance = specialist ?? one.pathway
  const put = (next: PathwayInstance) =>
    happened(next.context.level === null ? { type: 'pakkeforlop', instance: next } : { type: 'pathway', instance: next })
  const ids = Object.keys(one.pakkeforlop)
  return (
    <div className="pathways">
      <h1>{t(texts.title)}</h1>
      {ids.length > 0 && (
        <ToggleGroup
          className="which"
          aria-label={t(texts.whichPathway)}
          value={specialist === undefined ? 'hovedforlop' : shown}
          onChange={show}
        >
          <ToggleGroup.Item value="hovedforlop">
            {one.pathway === null ? t(texts.start) : t(pathwayTitle(one.pathway.pathway))}
          </ToggleGroup.Item>
          {ids.map((id) => (
            <ToggleGroup.Item key={id} value={id}>
              {t(pathwayTitle(id))}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      )}
      {instance === null ? (
        <StartHovedforlop {...props} />
      ) : (
        <Course key={shown} instance={instance} one={one} decision={decision} put={put} go={go} />
      )}
      <OpenPakkeforlop one={one} decision={decision} happened={happened} opened={show} />
    </div>
  )
}
