import { Button } from '@digdir/designsystemet-react'
import { useRef, type ReactNode } from 'react'
import { useLocale } from '../text/locale'
import { texts } from './texts'
import './fields.css'

interface RowsProps<R> {
  /** What the rows are about: a screen reader hears it with every row. */
  readonly about: string
  readonly rows: readonly R[]
  readonly empty: R
  readonly addLabel: string
  readonly onChange: (rows: readonly R[]) => void
  readonly children: (row: R, put: (row: R) => void) => ReactNode
}

/** Any number of the same: each row is a group with its number, and the focus follows what is added or removed. */
export function Rows<R>({ about, rows, empty, addLabel, onChange, children }: RowsProps<R>) {
  const { t } = useLocale()
  const list = useRef<HTMLDivElement>(null)
  const focusRow = (place: number) =>
    setTimeout(() => {
      const row = list.current?.querySelectorAll<HTMLElement>(':scope > [role=group]')[place]
      const target =
        row?.querySelector<HTMLElement>('input, textarea') ??
        list.current?.querySelector<HTMLElement>(':scope > button')
      target?.focus()
    })
  return (
    <div className="rows" ref={list}>
      {rows.map((row, place) => (
        <div key={place} className="row" role="group" aria-label={t(texts.numbered, { what: about, n: place + 1 })}>
          {children(row, (changed) => onChange(rows.with(place, changed)))}
          <Button
            variant="tertiary"
            aria-label={t(texts.removeNumbered, { what: about, n: place + 1 })}
            onClick={() => {
              onChange(rows.filter((_, other) => other !== place))
              focusRow(Math.max(0, place - 1))
            }}
          >
            {t(texts.remove)}
          </Button>
        </div>
      ))}
      <Button
        variant="secondary"
        onClick={() => {
          onChange([...rows, empty])
          focusRow(rows.length)
        }}
      >
        {addLabel}
      </Button>
    </div>
  )
}
