import { Textarea } from '@digdir/designsystemet-react'
import { memo } from 'react'
import type { Change } from '../case/change'
import { useLocale } from '../text/locale'
import * as texts from './texts'

interface MattersToMeProps {
  readonly text: string
  readonly happened: (what: Change) => void
}

/** The conversation begins with the person, not with the rules. */
export const MattersToMe = memo(function MattersToMe({ text, happened }: MattersToMeProps) {
  const { t } = useLocale()
  return (
    <div className="matters">
      <p id="matters-help" className="subtle">
        {t(texts.mattersToMeHelp)}
      </p>
      <Textarea
        rows={6}
        aria-label={t(texts.mattersToMe)}
        aria-describedby="matters-help"
        value={text}
        onChange={(event) => happened({ type: 'matters-to-me', text: event.target.value })}
      />
    </div>
  )
})
