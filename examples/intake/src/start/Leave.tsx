import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useLocale } from '../text/locale'

interface LeaveProps {
  readonly open: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Asks before anything is lost. */
export function Leave({ open, onStay, onLeave }: LeaveProps) {
  const { t } = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="ask" aria-labelledby="leave-heading" onClose={onStay}>
      <h2 id="leave-heading">
        {t({ nb: 'Avslutte uten å lagre?', nn: 'Avslutte utan å lagre?', en: 'Leave without saving?' })}
      </h2>
      <p>
        {t({
          nb: 'Det som er skrevet her, blir borte. Under Oppsummering kan det lagres til en fil først.',
          nn: 'Det som er skrive her, blir borte. Under Oppsummering kan det lagrast til ei fil først.',
          en: 'What is written here will be gone. Under Summary it can be saved to a file first.',
        })}
      </p>
      <div className="ask-choices">
        <Button onClick={onStay}>{t({ nb: 'Bli her', nn: 'Bli her', en: 'Stay' })}</Button>
        <Button variant="secondary" data-color="danger" onClick={onLeave}>
          {t({ nb: 'Avslutt uten å lagre', nn: 'Avslutt utan å lagre', en: 'Leave without saving' })}
        </Button>
      </div>
    </dialog>
  )
}
