import { Button } from '@digdir/designsystemet-react'
import type { Decision, Forlop } from 'forlop'
import { useRef, useState } from 'react'
import type { Case } from '../case/case'
import { useLocale } from '../text/locale'
import { DecisionPanel } from './DecisionPanel'
import { summaryOf } from './summary'
import * as texts from './texts'

interface DecisionBarProps {
  readonly one: Case
  readonly decision: Decision
  readonly forlop: Forlop
}

/** On a phone: one calm line at the bottom, and the whole suggestion over the page when it is wanted. */
export function DecisionBar(props: DecisionBarProps) {
  const { t } = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const { levels, duties } = summaryOf(t, props.decision)
  return (
    <>
      <button
        type="button"
        className="decision-bar"
        aria-haspopup="dialog"
        onClick={() => (setOpen(true), dialog.current?.showModal())}
      >
        <span>{levels}</span>
        <span>
          {duties} · <span className="decision-bar-show">{t(texts.show)}</span>
        </span>
      </button>
      <dialog ref={dialog} className="decision-sheet" aria-label={t(texts.heading)} onClose={() => setOpen(false)}>
        {open && (
          <>
            <div className="decision-sheet-top">
              <Button variant="secondary" onClick={() => dialog.current?.close()}>
                {t(texts.close)}
              </Button>
            </div>
            <DecisionPanel {...props} />
          </>
        )}
      </dialog>
    </>
  )
}
