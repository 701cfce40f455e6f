import { createForlop, type Decision, type Forlop } from 'forlop'
import { useMemo, useReducer, useState } from 'react'
import type { Beginning } from './App'
import { emptyCase, type Case } from './case/case'
import { change, type Change } from './case/change'
import { Header } from './Header'
import { views, type ViewId } from './views'

/** What every view gets. The decision is worked out anew from the answers, and is never stored. */
export interface ViewProps {
  readonly one: Case
  readonly decision: Decision
  readonly forlop: Forlop
  readonly happened: (what: Change) => void
  readonly go: (view: ViewId) => void
}

export default function Workbench({
  beginning,
  onLeave,
}: {
  readonly beginning: Beginning
  readonly onLeave: () => void
}) {
  const [one, happened] = useReducer(change, beginning.loaded ?? emptyCase)
  const [view, go] = useState<ViewId>('kartlegging')
  const forlop = useMemo(() => createForlop(), [])
  const decision = useMemo(() => forlop.assess(one.kartlegging), [forlop, one.kartlegging])
  const View = views[view].component
  return (
    <>
      <Header view={view} go={go} onLeave={onLeave} />
      <main id="main" tabIndex={-1}>
        <View one={one} decision={decision} forlop={forlop} happened={happened} go={go} />
      </main>
    </>
  )
}
