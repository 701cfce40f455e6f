import type { Decision } from 'forlop'
import { useEffect, useRef, useState } from 'react'
import { useLocale } from '../text/locale'
import { summaryOf } from './summary'

/** Long enough for somebody to answer the next question before the last one is read out. */
const PAUSE = 1500

/** Tells a screen reader what the answers come to, once they rest, and only when it is something else. */
export function LiveSummary({ decision }: { readonly decision: Decision }) {
  const { t } = useLocale()
  const { levels, duties } = summaryOf(t, decision)
  const summary = `${levels}. ${duties}.`
  const [told, setTold] = useState('')
  const first = useRef(summary)
  useEffect(() => {
    if (summary === first.current) return
    const timer = setTimeout(() => setTold(summary), PAUSE)
    return () => clearTimeout(timer)
  }, [summary])
  return (
    <p role="status" className="visually-hidden">
      {told}
    </p>
  )
}
