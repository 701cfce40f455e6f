import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Case } from '../case/case'
import { useLocale } from '../text/locale'
import { texts } from './texts'

interface SaveInBrowserProps {
  readonly one: Case
  readonly onSaved: () => void
}

/** Nothing is kept in the browser before this is asked for. */
export function SaveInBrowser({ one, onSaved }: SaveInBrowserProps) {
  const { t } = useLocale()
  const [name, setName] = useState('')
  const [fault, setFault] = useState<string | undefined>()
  const [said, say] = useState('')
  const keep = async () => {
    if (name.trim() === '') return setFault(t(texts.nameFirst))
    try {
      const { saveCase } = await import('./browser')
      await saveCase(name.trim(), one)
      setFault(undefined)
      say(t(texts.saved, { name: name.trim() }))
      onSaved()
    } catch {
      setFault(t(texts.noBrowser))
    }
  }
  return (
    <form
      className="save-way"
      aria-labelledby="in-browser"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <h3 id="in-browser">{t(texts.browser)}</h3>
      <p className="subtle">{t(texts.browserNote)}</p>
      <Textfield
        label={t(texts.name)}
        value={name}
        error={fault}
        autoComplete="off"
        maxLength={100}
        onChange={({ target }) => {
          setName(target.value)
          say('')
        }}
      />
      <div>
        <Button type="submit" variant="secondary">
          {t(texts.save)}
        </Button>
      </div>
      <p role="status" className="load-said">
        {said}
      </p>
    </form>
  )
}
