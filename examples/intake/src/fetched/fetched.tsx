import { lazy, Suspense, type ComponentType } from 'react'
import { useLocale } from '../text/locale'
import './fetched.css'

const waiting = { nb: 'Henter …', nn: 'Hentar …', en: 'Fetching …' }

/** A view that is fetched when it is first opened: whoever only does the kartlegging does not wait for the pathways. */
export function fetched<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> {
  const Part = lazy(load)
  return function Fetched(props: P) {
    const { t } = useLocale()
    return (
      <Suspense fallback={<p role="status">{t(waiting)}</p>}>
        <Part {...props} />
      </Suspense>
    )
  }
}
