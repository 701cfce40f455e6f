import { useEffect, useRef } from 'react'
import { useLocale } from '../text/locale'
import type { Fault } from './faults'
import { texts } from './texts'

/** How many faults are told one by one: as many as anybody will correct by hand. */
const SHOWN = 500

/** Why a file was not opened: what is wrong, and where in it. */
export function Faults({ faults, isOpen }: { readonly faults: readonly Fault[]; readonly isOpen: boolean }) {
  const { t } = useLocale()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [faults])
  return (
    <div className="load-faults" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{t(texts.faulty)}</strong> {isOpen && t(texts.untouched)}
      </p>
      <ul>
        {faults.slice(0, SHOWN).map(({ where, what }, place) => (
          <li key={place}>
            {where !== '' && <code>{where}</code>} {t(what)}
          </li>
        ))}
      </ul>
      {faults.length > SHOWN && <p>+ {faults.length - SHOWN}</p>}
    </div>
  )
}
