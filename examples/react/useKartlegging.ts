import { createForlop, type Decision, type Forlop, type Issue, type Kartlegging } from 'forlop'
import { useCallback, useMemo, useState } from 'react'

// compiled once, for all components that bring no configuration of their own
const standard = createForlop()

export interface UsedKartlegging {
  readonly answers: Kartlegging
  /** Follows every answer. A question that is not answered is unknown, never "no". */
  readonly decision: Decision
  /** What was wrong with the last answer: then the answers are as they were. */
  readonly faults: readonly Issue[]
  /** Answers a question; `undefined` takes the answer back, `{ absent: 'asked-declined' }` says why there is none. */
  readonly answer: <F extends keyof Kartlegging>(fact: F, value: Kartlegging[F]) => void
}

/** The answers of one person, and what the guide says about them. Make `forlop` outside the component, and keep it. */
export function useKartlegging(initial: Kartlegging = {}, forlop: Forlop = standard): UsedKartlegging {
  const [{ answers, faults }, set] = useState({ answers: initial, faults: [] as readonly Issue[] })
  const decision = useMemo(() => forlop.assess(answers), [forlop, answers])
  const answer = useCallback<UsedKartlegging['answer']>(
    (fact, value) => {
      set((before) => {
        const next = { ...before.answers, [fact]: value }
        const result = forlop.safeAssess(next)
        return result.success ? { answers: next, faults: [] } : { ...before, faults: result.error.issues }
      })
    },
    [forlop],
  )
  return { answers, decision, faults, answer }
}
