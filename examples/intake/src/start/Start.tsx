import './start.css'
import { Button, Link } from '@digdir/designsystemet-react'
import type { Beginning } from '../App'
import { LanguageChoice } from '../text/LanguageChoice'
import { LoadCase } from '../storage/LoadCase'
import { useLocale } from '../text/locale'
import { ChooseKommune } from './ChooseKommune'
import * as texts from './texts'
import { useProfile } from './useProfile'

/** The first view: what this is and is not, and whose services to show. The rules are fetched meanwhile. */
export function Start({ onBegin }: { readonly onBegin: (beginning: Beginning) => void }) {
  const { t } = useLocale()
  const profile = useProfile()
  const { checked } = profile
  const kommune = typeof checked !== 'string' && 'profile' in checked ? checked.profile : undefined
  return (
    <main id="main" className="start" tabIndex={-1}>
      <div className="start-language">
        <LanguageChoice />
      </div>
      <div className="panel start-panel">
        <h1>{t(texts.heading)}</h1>
        <p className="start-lead">{t(texts.lead)}</p>
        <ul className="start-is">
          {texts.is.map((each) => (
            <li key={each.en}>{t(each)}</li>
          ))}
        </ul>
        <p className="start-is-not">{t(texts.isNot)}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (kommune !== undefined) onBegin({ loaded: null, kommune })
          }}
        >
          <ChooseKommune profile={profile} />
          <Button type="submit" data-size="lg" disabled={kommune === undefined}>
            {t(texts.begin)}
          </Button>
        </form>
        <p>
          <Link href={texts.guideUrl} target="_blank" rel="noreferrer">
            {t(texts.guideLink)}
          </Link>
        </p>
      </div>
      <div className="panel start-panel">
        <LoadCase current={null} onLoaded={(loaded) => onBegin({ loaded, kommune: kommune ?? null })} />
      </div>
    </main>
  )
}
