import { useState } from 'react'
import { useLocale } from '../text/locale'
import type { ViewProps } from '../Workbench'
import { LoadCase } from './LoadCase'
import { SaveInBrowser } from './SaveInBrowser'
import { SaveToFile } from './SaveToFile'
import { texts } from './texts'

/** Everything that can be kept, and only when somebody asks for it. */
export function SaveAndOpen({ one, decision, happened }: Pick<ViewProps, 'one' | 'decision' | 'happened'>) {
  const { t } = useLocale()
  const [saved, setSaved] = useState(0)
  return (
    <section className="panel save-and-open" aria-labelledby="save-and-open">
      <h2 id="save-and-open">{t(texts.title)}</h2>
      <p className="subtle">{t(texts.note)}</p>
      <div className="save-ways">
        <SaveToFile one={one} decision={decision} />
        <SaveInBrowser one={one} onSaved={() => setSaved(saved + 1)} />
        <LoadCase current={one} onLoaded={(loaded) => happened({ type: 'loaded', loaded })} level={3} saved={saved} />
      </div>
    </section>
  )
}
