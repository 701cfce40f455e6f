import { Button } from '@digdir/designsystemet-react'
import { LanguageChoice } from './text/LanguageChoice'
import { useLocale } from './text/locale'
import { views, type ViewId } from './views'

interface HeaderProps {
  readonly view: ViewId
  readonly go: (view: ViewId) => void
  readonly onLeave: () => void
}

export function Header({ view, go, onLeave }: HeaderProps) {
  const { t } = useLocale()
  return (
    <header className="top">
      <nav aria-label={t({ nb: 'Steg', nn: 'Steg', en: 'Steps' })}>
        <ul>
          {(Object.keys(views) as ViewId[]).map((id) => (
            <li key={id}>
              <Button
                variant={id === view ? 'primary' : 'tertiary'}
                data-size="sm"
                aria-current={id === view ? 'step' : undefined}
                onClick={() => go(id)}
              >
                {t(views[id].title)}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageChoice />
      <Button variant="tertiary" data-size="sm" onClick={onLeave}>
        {t({ nb: 'Avslutt', nn: 'Avslutt', en: 'Leave' })}
      </Button>
    </header>
  )
}
