import type { PathwayInstance } from 'forlop/pathways'
import { useState } from 'react'
import { ChooseList } from '../fields/ChooseList'
import { useLocale } from '../text/locale'
import type { ViewProps } from '../Workbench'
import { Course } from './Course'
import { OpenPakkeforlop } from './OpenPakkeforlop'
import { StartHovedforlop } from './StartHovedforlop'
import { texts } from './texts'
import { pathwayTitle } from './words'
import './forlop.css'

const HOVEDFORLOP = 'hovedforlop'

/** Everything after the decision that takes time: the hovedforløp, and the pakkeforløp that referrals opened beside it. */
export default function Pathways(props: ViewProps) {
  const { one, decision, happened, go } = props
  const { t } = useLocale()
  const [shown, show] = useState<string>(HOVEDFORLOP)
  const specialist = one.pakkeforlop[shown]
  const instance = specialist ?? one.pathway
  const put = (next: PathwayInstance) =>
    happened(
      next.context.level === null ? { type: 'pakkeforlop', instance: next } : { type: 'pathway', instance: next },
    )
  const ids = Object.keys(one.pakkeforlop)
  return (
    <div className="pathways">
      <h1>{t(texts.title)}</h1>
      {ids.length > 0 && (
        <ChooseList
          label={t(texts.whichPathway)}
          shown={specialist === undefined ? HOVEDFORLOP : shown}
          show={show}
          items={[
            { id: HOVEDFORLOP, content: t(one.pathway === null ? texts.start : pathwayTitle(one.pathway.pathway)) },
            ...ids.map((id) => ({ id, content: t(pathwayTitle(id)) })),
          ]}
        />
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
