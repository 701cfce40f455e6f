import type { Decision, Forlop } from 'forlop'
import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { Beginning } from './App'
import { emptyCase, hasContent, type Case } from './case/case'
import { KeptProvider } from './case/kept'
import { change, type Change } from './case/change'
import { Danger } from './danger/Danger'
import { DangerBanner } from './danger/DangerBanner'
import { useDanger } from './danger/useDanger'
import { TitlesProvider } from './decision/titles'
import { Header } from './Header'
import { forlopFor, warmUp } from './start/forlopFor'
import { Leave } from './start/Leave'
import { views, type ViewId } from './views'

/** What every view gets. The decision is worked out anew from the answers, and is never stored. */
export interface ViewProps {
  readonly one: Case
  readonly decision: Decision
  readonly forlop: Forlop
  readonly happened: (what: Change) => void
  readonly go: (view: ViewId) => void
}

interface WorkbenchProps {
  readonly beginning: Beginning
  readonly onLeave: () => void
}

export default function Workbench({ beginning, onLeave }: WorkbenchProps) {
  const [one, happened] = useReducer(change, beginning.loaded ?? emptyCase)
  const [view, setView] = useState<ViewId>('kartlegging')
  const [leaving, setLeaving] = useState(false)
  const main = useRef<HTMLElement>(null)
  const forlop = useMemo(() => forlopFor(beginning.kommune), [beginning.kommune])
  const decision = useMemo(() => forlop.assess(one.kartlegging), [forlop, one.kartlegging])
  const danger = useDanger(decision)
  const View = views[view].component
  const filled = hasContent(one)

  useEffect(() => warmUp(forlop), [forlop])
  useEffect(() => {
    // a case with a danger in it opens at its heading
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [])

  const go = (next: ViewId) => {
    setView(next)
    main.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }
  useEffect(() => {
    if (!filled) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [filled])

  return (
    <KeptProvider>
      <TitlesProvider kommune={beginning.kommune}>
        <Header
          view={danger.shown ? null : view}
          inDanger={danger.passed}
          go={go}
          onDanger={danger.open}
          onLeave={() => (filled ? setLeaving(true) : onLeave())}
        />
        <main id="main" ref={main} tabIndex={-1}>
          {danger.shown && (
            <Danger one={one} decision={decision} forlop={forlop} happened={happened} onBack={danger.close} />
          )}
          {/* kept as it is, so that nothing half written is lost to the danger */}
          <div hidden={danger.shown}>
            {danger.passed && <DangerBanner onShow={danger.open} />}
            <View one={one} decision={decision} forlop={forlop} happened={happened} go={go} />
          </div>
        </main>
        <Leave open={leaving} onStay={() => setLeaving(false)} onLeave={onLeave} />
      </TitlesProvider>
    </KeptProvider>
  )
}
