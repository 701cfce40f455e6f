import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useLocale } from '../text/locale'
import { texts } from './texts'

interface ReplaceProps {
  readonly onReplace: () => void
  readonly onKeep: () => void
}

/** Asks before what is open is replaced by what was read. */
export function Replace({ onReplace, onKeep }: ReplaceProps) {
  const { t } = useLocale()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="load-ask" role="group" aria-label={t(texts.replace)} tabIndex={-1} ref={box}>
      <p>{t(texts.replace)}</p>
      <div className="buttons">
        <Button onClick={onKeep}>{t(texts.replaceNo)}</Button>
        <Button variant="secondary" data-color="danger" onClick={onReplace}>
          {t(texts.replaceYes)}
        </Button>
      </div>
    </div>
  )
}
