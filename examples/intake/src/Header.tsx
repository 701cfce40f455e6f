import './Header.css'
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { LanguageChoice } from './text/LanguageChoice'
import { useLocale } from './text/locale'
import { views, type ViewId } from './views'

interface HeaderProps {
  /** Null while immediate danger has the screen: then there are no other steps. */
  readonly view: ViewId | null
  readonly go: (view: ViewId) => void
  /** The answers say that there is an immediate danger. */
  readonly inDanger: boolean
  readonly onDanger: () => void
  readonly onLeave: () => void
}

export function Header({ view, go, inDanger, onDanger, onLeave }: HeaderProps) {
  const { t } = useLocale()
  const [open, setOpen] = useState(false)
  return (
    <header className="top">
      <a className="skip" href="#main">
        {t({ nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' })}
      </a>
      <div className="top-bar">
        <button
          type="button"
          className="top-menu"
          aria-expanded={open}
          aria-controls="top-all"
          onClick={() => setOpen(!open)}
        >
          {t({ nb: 'Meny', nn: 'Meny', en: 'Menu' })}
          {view !== null && <span className="top-here">{t(views[view].title)}</span>}
        </button>
        <div id="top-all" className="top-all" data-open={open}>
          {view !== null && <Steps view={view} go={(next) => (setOpen(false), go(next))} />}
          <LanguageChoice />
          <Button variant="tertiary" data-color="neutral" onClick={onLeave}>
            {t({ nb: 'Avslutt', nn: 'Avslutt', en: 'Leave' })}
          </Button>
        </div>
        {view !== null && (
          <Button
            variant={inDanger ? 'primary' : 'secondary'}
            data-color="danger"
            className="top-danger"
            onClick={onDanger}
          >
            {t({ nb: 'Akutt', nn: 'Akutt', en: 'Urgent' })}
          </Button>
        )}
      </div>
    </header>
  )
}

function Steps({ view, go }: { readonly view: ViewId; readonly go: (view: ViewId) => void }) {
  const { t } = useLocale()
  return (
    <nav aria-label={t({ nb: 'Steg', nn: 'Steg', en: 'Steps' })}>
      <ol className="steps">
        {(Object.keys(views) as ViewId[]).map((id) => (
          <li key={id}>
            <button type="button" aria-current={id === view ? 'step' : undefined} onClick={() => go(id)}>
              {t(views[id].title)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
