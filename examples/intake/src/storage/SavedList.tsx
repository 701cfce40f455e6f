import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { sayDay } from '../fields/day'
import { useLocale } from '../text/locale'
import type { SavedCase } from './browser'
import { texts } from './texts'

interface SavedListProps {
  readonly list: readonly SavedCase[]
  readonly onOpen: (saved: SavedCase) => void
  readonly onRemoved: () => void
  readonly level: 2 | 3
}

/** What is saved in this browser. Deleting asks once, and takes it away for good. */
export function SavedList({ list, onOpen, onRemoved, level }: SavedListProps) {
  const { t, locale } = useLocale()
  const Heading = `h${(level + 1) as 3 | 4}` as const
  const [asking, ask] = useState<SavedCase | 'all' | null>(null)
  const [said, say] = useState('')
  const remove = async (what: SavedCase | 'all') => {
    const { removeAll, removeCase } = await import('./browser')
    await (what === 'all' ? removeAll() : removeCase(what.id))
    ask(null)
    say(t(texts.removed))
    onRemoved()
  }
  return (
    <>
      {list.length > 0 && (
        <>
          <Heading>{t(texts.savedHere)}</Heading>
          <ul className="plain-list saved-list">
            {list.map((saved) => (
              <li key={saved.id}>
                <span className="saved-name">
                  {saved.name}{' '}
                  <span className="subtle">{t(texts.savedAt, { day: sayDay(saved.savedAt, locale) })}</span>
                </span>
                <Button
                  variant="secondary"
                  aria-label={`${t(texts.open)}: ${saved.name}`}
                  onClick={() => onOpen(saved)}
                >
                  {t(texts.open)}
                </Button>
                <Button
                  variant="tertiary"
                  data-color="danger"
                  aria-label={`${t(texts.remove)}: ${saved.name}`}
                  onClick={() => ask(saved)}
                >
                  {t(texts.remove)}
                </Button>
              </li>
            ))}
          </ul>
          <Button variant="tertiary" data-color="danger" onClick={() => ask('all')}>
            {t(texts.removeAll)}
          </Button>
        </>
      )}
      {asking !== null && (
        <div className="load-ask" role="alertdialog" aria-labelledby="sure">
          <p id="sure">{t(texts.sure, { name: asking === 'all' ? t(texts.everything) : asking.name })}</p>
          <div className="buttons">
            <Button autoFocus onClick={() => ask(null)}>
              {t(texts.keep)}
            </Button>
            <Button variant="secondary" data-color="danger" onClick={() => void remove(asking)}>
              {t(texts.yesRemove)}
            </Button>
          </div>
        </div>
      )}
      <p role="status" className="load-said">
        {said}
      </p>
    </>
  )
}
