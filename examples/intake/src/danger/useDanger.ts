import type { Decision } from 'forlop'
import { useRef, useState } from 'react'

/** The answers behind what must be done at once; empty when there is no such thing. */
const immediateBecause = ({ actions, urgency }: Decision): string =>
  urgency !== 'immediate'
    ? ''
    : JSON.stringify(actions.filter((action) => action.urgency === 'immediate').map(({ id, because }) => [id, because]))

/**
 * Whether immediate danger has the screen: from when an answer brings it about, or it is asked for, until somebody goes
 * back. Taking the answer back there does not throw anyone out.
 */
export function useDanger(decision: Decision) {
  const found = immediateBecause(decision)
  const [passed, setPassed] = useState('')
  const [shown, setShown] = useState(false)
  const before = useRef<Element | null>(null)
  // a danger that was taken back, and comes again, is a new one
  if (found === '' && passed !== '') setPassed('')
  if (found !== '' && found !== passed && !shown) setShown(true)
  if (shown && before.current === null) before.current = document.activeElement
  return {
    shown,
    /** There is a danger, and somebody has looked at what to do and gone on. */
    passed: found !== '' && !shown,
    open: () => setShown(true),
    close: () => {
      setShown(false)
      setPassed(found)
      const back = before.current
      before.current = null
      // the button that was pressed is not there any more when the danger has had the screen
      requestAnimationFrame(() => {
        // the button that asked for it has been away meanwhile
        const target = back?.isConnected ? back : document.getElementById('main')
        if (target instanceof HTMLElement) target.focus()
      })
    },
  }
}
