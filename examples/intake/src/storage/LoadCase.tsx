import { useEffect, useId, useState } from 'react'
import { hasContent, type Case } from '../case/case'
import { useLocale } from '../text/locale'
import type { SavedCase } from './browser'
import { Faults } from './Faults'
import type { ReadCase } from './faults'
import { Replace } from './Replace'
import { SavedList } from './SavedList'
import { texts } from './texts'
import './storage.css'

interface LoadCaseProps {
  /** What is open now: asked about before it is replaced. */
  readonly current: Case | null
  readonly onLoaded: (one: Case) => void
  /** The level of its heading. */
  readonly level?: 2 | 3
  /** Raised when something was saved in the browser: the list is read anew. */
  readonly saved?: number
}

/** Opens a file or what is saved in this browser. The rules that check it are fetched first when something is opened. */
export function LoadCase({ current, onLoaded, level = 2, saved = 0 }: LoadCaseProps) {
  const { t } = useLocale()
  const Heading = `h${level}` as const
  const note = useId()
  const [reading, setReading] = useState(false)
  const [read, setRead] = useState<ReadCase<Case> | null>(null)
  const [list, setList] = useState<readonly SavedCase[]>([])
  const [opened, setOpened] = useState(false)

  const refresh = () => void import('./browser').then(({ savedCases }) => savedCases()).then(setList, () => setList([]))
  useEffect(refresh, [saved])

  const done = (one: Case) => {
    setRead(null)
    setOpened(true)
    onLoaded(one)
  }
  const look = async (content: () => Promise<unknown>) => {
    setReading(true)
    setOpened(false)
    const [{ readCase, readParsed }, value] = await Promise.all([import('./readCase'), content()])
    const result = typeof value === 'string' ? readCase(value) : readParsed(value)
    setReading(false)
    if (result.ok && (current === null || !hasContent(current))) done(result.one)
    else setRead(result)
  }
  return (
    <section className="load" aria-labelledby={`${note}-heading`}>
      <Heading id={`${note}-heading`}>{t(texts.load)}</Heading>
      <div className="load-file">
        {/* the browser's own button is in the language of the browser, not of the page */}
        <label htmlFor={`${note}-file`} className="ds-button" data-variant="secondary">
          {t(texts.choose)}
        </label>
        <p className="subtle" id={note}>
          {t(texts.chooseNote)}
        </p>
        <input
          id={`${note}-file`}
          className="visually-hidden"
          type="file"
          accept="application/json,.json"
          aria-describedby={note}
          onChange={(event) => {
            const file = event.target.files?.[0]
            // chosen again, the same file is read again
            event.target.value = ''
            if (file !== undefined) void look(() => file.text())
          }}
        />
      </div>
      <p role="status" className="load-said">
        {reading ? t(texts.reading) : opened ? t(texts.opened) : ''}
      </p>
      {read !== null && !read.ok && <Faults faults={read.faults} isOpen={current !== null} />}
      {read?.ok && <Replace onReplace={() => done(read.one)} onKeep={() => setRead(null)} />}
      <SavedList list={list} onOpen={({ one }) => void look(async () => one)} onRemoved={refresh} level={level} />
    </section>
  )
}
