import type { KommuneProfile } from 'forlop/kommune'
import { lazy, Suspense, useState } from 'react'
import type { Case } from './case/case'
import { Start } from './start/Start'
import { fetching } from './start/texts'
import { useLocale } from './text/locale'

// the rules are fetched while the first view is read
const loading = import('./Workbench')
const Workbench = lazy(() => loading)

/** What the workbench begins with: nothing, or a case from a file or from this browser. */
export interface Beginning {
  readonly loaded: Case | null
  /** The municipality's profile, checked; null where only the guide is used. */
  readonly kommune: KommuneProfile | null
}

export function App() {
  const [beginning, setBeginning] = useState<Beginning | null>(null)
  const { t } = useLocale()
  const leave = () => {
    setBeginning(null)
    requestAnimationFrame(() => document.getElementById('main')?.focus())
  }
  if (beginning === null) return <Start onBegin={setBeginning} />
  return (
    <Suspense
      fallback={
        <p role="status" className="loading">
          {t(fetching)}
        </p>
      }
    >
      <Workbench beginning={beginning} onLeave={leave} />
    </Suspense>
  )
}
