import { Button } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { useLocale } from '../text/locale'
import { PaperText } from './PaperText'
import { printOnly } from './print'
import { save } from './save'
import { texts } from './texts'
import './paper.css'

interface PaperProps {
  /** What it is called, so that each button says what it prints. */
  readonly name: string
  /** The name of the file, without an ending. */
  readonly file: string
  readonly text: string
  readonly level?: 3 | 4
  /** Not shown until somebody asks; printed, copied and saved all the same. */
  readonly folded?: boolean
}

/** A page to hand over: it can be copied, printed and saved as text, just as it stands. */
export function Paper({ name, file, text, level = 3, folded = false }: PaperProps) {
  const { t } = useLocale()
  const page = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const [open, setOpen] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t(texts.copied)),
      () => setSaid(t(texts.notCopied)),
    )
  return (
    <div className="paper">
      <div className="paper-buttons" role="group" aria-label={name}>
        <Button variant="secondary" aria-label={`${t(texts.print)}: ${name}`} onClick={() => printOnly(page.current!)}>
          {t(texts.print)}
        </Button>
        <Button variant="secondary" aria-label={`${t(texts.save)}: ${name}`} onClick={() => save(`${file}.txt`, text)}>
          {t(texts.save)}
        </Button>
        <Button variant="secondary" aria-label={`${t(texts.copy)}: ${name}`} onClick={copy}>
          {t(texts.copy)}
        </Button>
        <span role="status">{said}</span>
      </div>
      {folded && (
        <button type="button" className="quiet-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(texts.show)}
        </button>
      )}
      <div className="paper-page" ref={page} data-folded={(folded && !open) || undefined}>
        <PaperText text={text} level={level} />
      </div>
    </div>
  )
}
